package org.nianbao.catalog.lineage;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.catalog.agencies.ResourceTable;
import org.nianbao.catalog.agencies.Sectors;
import org.nianbao.model.catalog.AgencyLineage.Relation;

import static org.assertj.core.api.Assertions.assertThat;

class ReformsTest {

    private final Sectors sectors = Sectors.ofService();
    private final List<Reform> reforms = ResourceTable.read("/agencies/reforms.csv", Reform.class);

    @Test
    void everyReformHasYearsABasisAndUnitsOfKnownSystems() {
        assertThat(reforms).hasSizeGreaterThan(60).doesNotHaveDuplicates().allSatisfy(reform -> {
            assertThat(reform.from()).isBetween(2000, reform.to());
            assertThat(reform.basis()).isNotBlank();
            assertThat(sectors.find(reform.before())).as(reform.before()).isPresent();
            assertThat(sectors.find(reform.after())).as(reform.after()).isPresent();
            assertThat(reform.before()).isNotEqualTo(reform.after());
        });
    }

    @Test
    void theYearOfAChangeLiesBetweenTheReportsAndWithinTheReform() {
        Reform reform = new Reform("环境保护局", "生态环境局", 2018, 2019, Relation.RENAMED, "方案");

        assertThat(reform.between(2017, 2019)).hasValue(new Reform.Years(2018, 2019));
        assertThat(reform.between(2018, 2019)).hasValue(new Reform.Years(2018, 2019));
        assertThat(reform.between(2010, 2018)).hasValue(new Reform.Years(2018, 2019));
        assertThat(reform.between(2019, 2019)).as("side by side").isEmpty();
        assertThat(reform.between(2010, 2015)).as("before the reform").isEmpty();
        assertThat(reform.between(2021, 2022)).as("long after it").isEmpty();
    }
}
