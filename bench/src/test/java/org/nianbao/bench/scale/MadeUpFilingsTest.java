package org.nianbao.bench.scale;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.identity.RegionLevel;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpFilingsTest {

    @Test
    void anAgencyHasTwelveReportsOfSomeTwoHundredCellsMostOfThemZero() {
        List<StatsFiling> filings = MadeUpFilings.ofAgency(5_000);
        assertThat(filings).hasSize(MadeUpCountry.YEARS);
        for (StatsFiling filing : filings) {
            assertThat(filing.observations()).hasSizeBetween(190, 250);
        }
        long cells = filings.stream().mapToLong(f -> f.observations().size()).sum();
        long zeros = filings.stream()
                .flatMap(f -> f.observations().stream())
                .filter(o -> o.value() != null && o.value().signum() == 0)
                .count();
        assertThat((double) zeros / cells).isBetween(0.8, 0.97);
    }

    @Test
    void theSameAgencyIsTheSameAtEachCall() {
        assertThat(MadeUpFilings.ofAgency(123)).isEqualTo(MadeUpFilings.ofAgency(123));
    }

    @Test
    void aSectorHasABureauInEveryCounty() {
        long counties = 0;
        for (long agency = 2 * 3_441; agency < 3 * 3_441; agency++) {
            counties += MadeUpCountry.place(agency).level() == RegionLevel.COUNTY ? 1 : 0;
        }
        assertThat(counties).isEqualTo(3_069);
        assertThat(MadeUpCountry.place(3_441).sector())
                .isEqualTo(MadeUpCountry.place(6_881).sector());
    }
}
