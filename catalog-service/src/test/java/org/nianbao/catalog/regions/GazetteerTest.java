package org.nianbao.catalog.regions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nianbao.model.identity.RegionLevel;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {

    private final Gazetteer gazetteer = Places.GAZETTEER;

    @Test
    void everyDivisionOfTheFilesHasItsPathAndFullName() {
        assertThat(gazetteer.find("330483")).hasValueSatisfying(tongxiang -> {
            assertThat(tongxiang.path()).isEqualTo("330000/330400/330483");
            assertThat(tongxiang.fullName()).isEqualTo("浙江省嘉兴市桐乡市");
            assertThat(tongxiang.level()).isEqualTo(RegionLevel.COUNTY);
        });
        assertThat(gazetteer.find("500155").orElseThrow().path()).isEqualTo("500000/500155");
        assertThat(gazetteer.find("110101001").orElseThrow().fullName()).isEqualTo("北京市东城区东华门街道");
        assertThat(DivisionFiles.list()).hasSize(1 + 3342 + 41352).doesNotHaveDuplicates();
    }

    @Test
    void aFormerCodeLeadsToTheDivisionThatFollowed() {
        assertThat(gazetteer.find("500228")).map(Division::name).hasValue("梁平区");
    }

    @Test
    void upwardsEndsAtTheCountry() {
        assertThat(gazetteer.upwards(gazetteer.find("110101001").orElseThrow()).map(Division::code))
                .containsExactly("110101001", "110101", "110000", "100000");
    }

    @ParameterizedTest
    @CsvSource({
        "黔西南布依族苗族自治州, 黔西南 黔西南州",
        "长白朝鲜族自治县, 长白 长白县",
        "东乡族自治县, 东乡族 东乡族县",
        "巴音郭楞蒙古自治州, 巴音郭楞 巴音郭楞州",
        "广西壮族自治区, 广西 广西区",
        "西藏自治区, 西藏 西藏区",
        "龙胜各族自治县, 龙胜 龙胜县",
        "大兴安岭地区, 大兴安岭",
        "香港特别行政区, 香港",
        "赵县, ''",
        "石家庄高新技术产业开发区, ''",
    })
    void longNamesAreShortenedAsTheyAreInUse(String name, String forms) {
        assertThat(String.join(" ", PlaceNames.shortForms(name, RegionLevel.COUNTY)))
                .isEqualTo(forms);
    }
}
