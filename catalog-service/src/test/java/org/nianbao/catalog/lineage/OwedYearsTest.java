package org.nianbao.catalog.lineage;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.nianbao.catalog.lineage.OwedYears.Reported;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.AgencyLineage.Basis;
import org.nianbao.model.catalog.AgencyLineage.Kin;
import org.nianbao.model.catalog.AgencyLineage.Relation;

import static org.assertj.core.api.Assertions.assertThat;

class OwedYearsTest {

    private static final long OLD = 1;
    private static final long NEW = 2;

    @Test
    void theYearsBetweenTwoBodiesAreOwedOnce() {
        // 2018 is written in 2019: by whom is not known, but somebody owes it.
        assertThat(old(RENAMED_2018, 2017, 2019)).isEqualTo(new OwedYears(null, 2018));
        assertThat(successor(RENAMED_2018, 2017, 2019)).isEqualTo(new OwedYears(2019, null));
        assertThat(old(RENAMED_2018, 2017, 2018)).isEqualTo(new OwedYears(null, 2017));
        assertThat(successor(RENAMED_2018, 2017, 2018)).isEqualTo(new OwedYears(2018, null));
    }

    @Test
    void aSuccessorOfWhichNoEarlyReportIsKnownOwesThemSinceTheChange() {
        assertThat(old(RENAMED_2018, 2014, 2023)).isEqualTo(new OwedYears(null, 2018));
        assertThat(successor(RENAMED_2018, 2014, 2023)).isEqualTo(new OwedYears(2019, null));
    }

    @Test
    void aBodyThatOthersWereSplitOffFromGoesOn() {
        Kin split = kin(Relation.SPLIT_OFF, 2018, 2019);
        assertThat(old(split, 2017, 2019)).isEqualTo(new OwedYears(null, null));
        assertThat(successor(split, 2017, 2019)).isEqualTo(new OwedYears(2019, null));
    }

    @Test
    void aBodyThatWentIntoOneThatWasThereEndsInTheStatedYear() {
        Kin stated = kin(Relation.ABSORBED, 2021, 2021);
        var reported = Map.of(OLD, new Reported(2014, 2020), NEW, new Reported(2014, 2024));
        assertThat(OwedYears.of(new AgencyLineage(OLD, List.of(), List.of(stated)), reported))
                .isEqualTo(new OwedYears(null, 2020));
        assertThat(OwedYears.of(new AgencyLineage(NEW, List.of(of(OLD, stated)), List.of()), reported))
                .isEqualTo(new OwedYears(2014, null));
    }

    @Test
    void anEndWithoutAYearIsThatOfTheLastReport() {
        Kin stated = kin(Relation.ABSORBED, null, null);
        var reported = Map.of(OLD, new Reported(2014, 2020), NEW, new Reported(2014, 2024));
        assertThat(OwedYears.of(new AgencyLineage(OLD, List.of(), List.of(stated)), reported))
                .isEqualTo(new OwedYears(null, 2020));
    }

    @Test
    void withoutReportsOrKinNothingIsKnown() {
        assertThat(OwedYears.of(new AgencyLineage(OLD, List.of(), List.of(RENAMED_2018)), Map.of()))
                .isEqualTo(new OwedYears(null, null));
        assertThat(OwedYears.of(new AgencyLineage(OLD, List.of(), List.of()), Map.of(OLD, new Reported(2014, 2020))))
                .isEqualTo(new OwedYears(null, null));
    }

    private static final Kin RENAMED_2018 = kin(Relation.RENAMED, 2018, 2019);

    private static OwedYears old(Kin kin, int last, int first) {
        return OwedYears.of(new AgencyLineage(OLD, List.of(), List.of(kin)), reported(last, first));
    }

    private static OwedYears successor(Kin kin, int last, int first) {
        return OwedYears.of(new AgencyLineage(NEW, List.of(of(OLD, kin)), List.of()), reported(last, first));
    }

    private static Map<Long, Reported> reported(int last, int first) {
        return Map.of(OLD, new Reported(2014, last), NEW, new Reported(first, 2024));
    }

    private static Kin kin(Relation relation, Integer notBefore, Integer notAfter) {
        return new Kin(NEW, "某局", relation, notBefore, notAfter, Basis.CURATOR, null);
    }

    private static Kin of(long agency, Kin kin) {
        return new Kin(agency, "某局", kin.relation(), kin.notBefore(), kin.notAfter(), kin.basis(), kin.source());
    }
}
