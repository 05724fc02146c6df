package org.nianbao.model;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.Indicators;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorsTest {

    @Test
    void sectionThreeHasTwentyFiveRowsIn2021AndTwentyThreeIn2019() {
        assertThat(byApplicant(FormEdition.F2021)).isEqualTo(25);
        assertThat(byApplicant(FormEdition.F2019)).isEqualTo(23);
    }

    @Test
    void sectionFourHasFifteenCells() {
        assertThat(Indicators.listAll().stream()
                        .filter(i -> i.editions().contains(FormEdition.F2021))
                        .filter(i -> i.code().isUnder("review") || i.code().isUnder("litigation"))
                        .count())
                .isEqualTo(15);
    }

    private static long byApplicant(FormEdition edition) {
        return Indicators.listAll().stream()
                .filter(Indicator::byApplicant)
                .filter(i -> i.editions().contains(edition))
                .count();
    }
}
