package org.nianbao.checks;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;

import static org.assertj.core.api.Assertions.assertThat;

/** A report of 2023 may stand on the tables of 2019, and one report may mix both. */
class MixedEditionsTest {

    @Test
    void theRowsOfTheTableDecideWhichResultsAreAdded() {
        ReportFigures mixed = new ReportWriter(2022, FormEdition.F2019)
                .zeros()
                .with("requests.result.other.overdue_amendment=1 requests.result.other.overdue_fee=0"
                        + " requests.result.other.other=0 requests.result.total=1 requests.received=1")
                .done();
        var without = mixed.observations().stream()
                .filter(o -> !o.indicator().value().equals("requests.result.other"))
                .toList();
        ReportFigures report = mixed.with(without);
        assertThat(ReportChecks.standard().check(report, Optional.empty()))
                .filteredOn(a ->
                        a.rule().equals("T3-RESULTS") && a.applicant().name().equals("TOTAL"))
                .singleElement()
                .isInstanceOf(Assessment.Holds.class);
    }
}
