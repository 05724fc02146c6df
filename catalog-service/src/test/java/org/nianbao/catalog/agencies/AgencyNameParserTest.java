package org.nianbao.catalog.agencies;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Places;
import org.nianbao.model.identity.AgencyKind;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyNameParserTest {

    private final AgencyNameParser names = new AgencyNameParser(Places.GAZETTEER);
    private final AgencyPlaces places = new AgencyPlaces(Places.GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "遂宁市安居区商务局, 510904, 商务局, DEPARTMENT",
        "四川省遂宁市安居区商务局, 510904, 商务局, DEPARTMENT",
        "安居区商务局, 510904, 商务局, DEPARTMENT",
        "重庆市梁平区商务局, 500155, 商务局, DEPARTMENT",
        "重庆梁平区商务局, 500155, 商务局, DEPARTMENT",
        "重庆市梁平县商务局, 500155, 商务局, DEPARTMENT",
        "桐乡市商务局, 330483, 商务局, DEPARTMENT",
        "桐乡商务局, 330483, 商务局, DEPARTMENT",
        "' 桐 乡 市 商务局(本级)', 330483, 商务局, DEPARTMENT",
        "赣州市商务局, 360700, 商务局, DEPARTMENT",
        "兴义市工业贸易和科学技术局, 522301, 工业贸易和科学技术局, DEPARTMENT",
        "黔西南州兴义市公安局, 522301, 公安局, DEPARTMENT",
        "四川省商务厅, 510000, 商务厅, DEPARTMENT",
        "广西壮族自治区商务厅, 450000, 商务厅, DEPARTMENT",
        "内蒙古商务厅, 150000, 商务厅, DEPARTMENT",
        "荆州市公安局, 421000, 公安局, DEPARTMENT",
        "荆州市公安县公安局, 421022, 公安局, DEPARTMENT",
        "公安县公安局, 421022, 公安局, DEPARTMENT",
        "西安市商务局, 610100, 商务局, DEPARTMENT",
        "嘉峪关市商务局, 620200, 商务局, DEPARTMENT",
        "南京市鼓楼区商务局, 320106, 商务局, DEPARTMENT",
        "济源市商务局, 419001, 商务局, DEPARTMENT",
        "桐乡市市场监督管理局, 330483, 市场监督管理局, DEPARTMENT",
        "桐乡市发改局, 330483, 发展和改革局, DEPARTMENT",
        "桐乡市发展与改革局, 330483, 发展和改革局, DEPARTMENT",
        "国家税务总局桐乡市税务局, 330483, 国家税务总局税务局, DEPARTMENT",
        "国家发展和改革委员会, 100000, 国家发展和改革委员会, DEPARTMENT",
        "桐乡市人民政府, 330483, 人民政府, GOVERNMENT",
        "桐乡市政府, 330483, 人民政府, GOVERNMENT",
        "桐乡市, 330483, 人民政府, GOVERNMENT",
        "桐乡市人民政府办公室, 330483, 人民政府办公室, GOVERNMENT",
        "重庆市梁平区梁山街道办事处, 500155001, 乡镇街道, TOWNSHIP",
        "梁平区礼让镇人民政府, 500155102, 乡镇街道, TOWNSHIP",
        "梁平区礼让镇, 500155102, 乡镇街道, TOWNSHIP",
        "梁平区无此街道办事处, 500155, 无此街道办事处, TOWNSHIP",
        "桐乡市第一人民医院, 330483, 第一人民医院, INSTITUTION",
        "桐乡市供销合作社联合社, 330483, 供销合作社联合社, INSTITUTION",
        "示例省商务厅, 990000, 商务厅, DEPARTMENT",
    })
    void placeUnitAndKindAreRead(String name, String place, String unitKey, AgencyKind kind) {
        ParsedAgencyName parsed = names.parse(name);

        assertThat(codes(parsed)).isEqualTo(place);
        assertThat(parsed.unitKey()).isEqualTo(unitKey);
        assertThat(parsed.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "鼓楼区商务局, 320106 320302 350102 410204",
        "朝阳区商务局, 110105 220104",
        "城区商务局, 140302 140502 441502",
        "商务局, ''",
        "公安局, ''",
        "区商务局, ''",
        "市场监督管理局, ''",
        "市民政局, ''",
        "乡村振兴局, ''",
    })
    void whatTheNameLeavesOpenStaysOpen(String name, String candidates) {
        assertThat(codes(names.parse(name))).isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource({
        "区商务局, 区, 商务局",
        "市商务局, 市, 商务局",
        "市民政局, 市, 民政局",
        "市政府办公室, 市, 政府办公室",
        "市市场监督管理局, 市, 市场监督管理局",
        "市场监督管理局, '', 市场监督管理局",
        "乡村振兴局, '', 乡村振兴局",
        "县人民政府, 县, 人民政府",
        "自治区商务厅, 自治区, 商务厅",
    })
    void aRankInFrontIsNoPartOfTheUnit(String name, String rank, String unit) {
        ParsedAgencyName parsed = names.parse(name);

        assertThat(parsed.rank()).isEqualTo(rank);
        assertThat(parsed.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "区商务局, 510904, 510904",
        "市商务局, 510904, 510900",
        "市商务局, 330483, 330483",
        "商务局, 510904, 510904",
        "省商务厅, 330483, 330000",
        "区商务局, 510900, ''",
        "商务局, 100000, ''",
        "朝阳区商务局, 220104, 220104",
        "朝阳区商务局, 220100, 220104",
        "朝阳区商务局, 330483, 110105 220104",
        "桐乡市商务局, 510904, 330483",
        "商务局, 500228, 500155",
        "商务局, 123456, ''",
    })
    void hintsDecideOnlyWhatTheNameLeavesOpen(String name, String hint, String place) {
        assertThat(codes(places.settle(names.parse(name), List.of(hint)))).isEqualTo(place);
    }

    @Test
    void aReportsOwnTextMaySayThePlace() {
        PlaceHints hints = new PlaceHints(names);

        assertThat(hints.find("商务局", List.of("如有疑问,请与重庆市梁平区商务局办公室联系")))
                .map(Division::code)
                .hasValue("500155");
        assertThat(hints.find("商务局", List.of("与嘉兴市商务局和桐乡市商务局联系"))).isEmpty();
        assertThat(hints.find("商务局", List.of("我区商务局认真贯彻"))).isEmpty();
    }

    @Test
    void aHostileNameIsHandledInTime() {
        ParsedAgencyName parsed = names.parse("吉林".repeat(100) + "局");

        assertThat(parsed.text()).hasSize(201);
    }

    private static String codes(ParsedAgencyName name) {
        return name.places().stream().map(Division::code).sorted().collect(Collectors.joining(" "));
    }
}
