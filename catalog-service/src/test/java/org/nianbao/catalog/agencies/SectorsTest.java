package org.nianbao.catalog.agencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nianbao.catalog.agencies.SectorResource.SectorUnits;

import static org.assertj.core.api.Assertions.assertThat;

class SectorsTest {

    private final Sectors sectors = Sectors.ofService();

    @ParameterizedTest
    @CsvSource({
        "商务局, 商务",
        "商务委员会, 商务",
        "商务粮食局, 商务",
        "工业贸易和科学技术局, 工业和信息化",
        "工业和信息化局, 工业和信息化",
        "教育体育局, 教育",
        "市场监督管理局, 市场监督管理",
        "工商行政管理局, 市场监督管理",
        "国土资源局, 自然资源",
        "卫生和计划生育局, 卫生健康",
        "人民政府办公室, 办公厅(室)",
        "人力资源和社会保障局, 人力资源和社会保障",
        "医疗保障局, 医疗保障",
        "城市管理综合行政执法局, 城市管理",
    })
    void aUnitBelongsToTheSystemNamedFirst(String unit, String sector) {
        assertThat(sectors.find(unit)).hasValue(sector);
    }

    @Test
    void anUnknownUnitHasNoSystem() {
        assertThat(sectors.find("乡镇街道")).isEmpty();
        assertThat(sectors.find("人民政府")).isEmpty();
    }

    @Test
    void theTableHoldsSomeFortySystems() {
        assertThat(sectors.list()).hasSizeBetween(38, 50).doesNotContain("");
    }

    @Test
    void everyUnitOfTheTableBelongsToItsSystem() {
        assertThat(Sectors.listWithUnits()).extracting(SectorUnits::name).containsExactlyElementsOf(sectors.list());
        assertThat(Sectors.listWithUnits())
                .allSatisfy(system -> assertThat(system.units())
                        .allSatisfy(
                                unit -> assertThat(sectors.find(unit)).as(unit).hasValue(system.name())));
    }
}
