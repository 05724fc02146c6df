package org.nianbao.stats.measures;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.stats.Cells;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.harmonising.OutcomeHarmoniser;
import org.nianbao.stats.harmonising.StatedFigures;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureCalculatorTest {

    private static final String RESULTS_2021 = "requests.received=12 requests.received@NATURAL_PERSON=9"
            + " requests.carried_in=0 requests.carried_out=2 requests.result.total=10 requests.result.granted=6"
            + " requests.result.partially_granted=1 requests.result.denied.internal_affairs=2"
            + " requests.result.not_available.not_held=1 review.corrected=1 review.upheld=2 review.pending=5"
            + " litigation.direct.corrected=1 litigation.after_review.upheld=1";

    private final MeasureCalculator calculator = new MeasureCalculator(MeasureList.standard());

    @Test
    void theFormOf2021GivesItsRates() {
        List<Observation> cells = Cells.zerosWith(FormEdition.F2021, RESULTS_2021);
        assertRate(MeasureName.DISCLOSURE_RATE, FormEdition.F2021, cells, "0.7");
        assertRate(MeasureName.FULL_DISCLOSURE_RATE, FormEdition.F2021, cells, "0.6");
        assertRate(MeasureName.DENIAL_RATE, FormEdition.F2021, cells, "0.2");
        assertRate(MeasureName.NOT_AVAILABLE_RATE, FormEdition.F2021, cells, "0.1");
        assertRate(MeasureName.NOT_PROCESSED_RATE, FormEdition.F2021, cells, "0");
        assertRate(MeasureName.CARRY_OVER_RATE, FormEdition.F2021, cells, "0.166667");
        assertRate(MeasureName.NATURAL_PERSON_SHARE, FormEdition.F2021, cells, "0.75");
        assertRate(MeasureName.REVIEW_CORRECTION_RATE, FormEdition.F2021, cells, "0.333333");
        assertRate(MeasureName.LITIGATION_CORRECTION_RATE, FormEdition.F2021, cells, "0.5");
        assertUndefined(MeasureName.ON_TIME_RATE, FormEdition.F2021, cells, Undefined.NOT_IN_THIS_EDITION);
        assertUndefined(MeasureName.ONLINE_SHARE, FormEdition.F2021, cells, Undefined.NOT_IN_THIS_EDITION);
    }

    @Test
    void theFormOf2014HasItsOwn() {
        List<Observation> cells = Cells.zerosWith(
                FormEdition.F2014,
                "requests.received=4 requests.received.online=3 requests.concluded=4 requests.concluded.on_time=2"
                        + " litigation.upheld=3 litigation.corrected=1 requests.answered=4 requests.answered.granted=1"
                        + " requests.answered.already_public=1");
        assertRate(MeasureName.ON_TIME_RATE, FormEdition.F2014, cells, "0.5");
        assertRate(MeasureName.ONLINE_SHARE, FormEdition.F2014, cells, "0.75");
        assertRate(MeasureName.LITIGATION_CORRECTION_RATE, FormEdition.F2014, cells, "0.25");
        assertRate(MeasureName.DISCLOSURE_RATE, FormEdition.F2014, cells, "0.5");
        assertUndefined(MeasureName.NOT_PROCESSED_RATE, FormEdition.F2014, cells, Undefined.NOT_IN_THIS_EDITION);
        assertUndefined(MeasureName.CARRY_OVER_RATE, FormEdition.F2014, cells, Undefined.NOT_IN_THIS_EDITION);
        assertUndefined(MeasureName.NATURAL_PERSON_SHARE, FormEdition.F2014, cells, Undefined.NOT_IN_THIS_EDITION);
    }

    @Test
    void aRateSaysHowFarItComparesWithThoseOfOtherEditions() {
        List<Observation> now = Cells.zerosWith(FormEdition.F2021, RESULTS_2021);
        List<Observation> before = Cells.zerosWith(
                FormEdition.F2014,
                "requests.received=4 requests.concluded=4 requests.concluded.on_time=2 litigation.upheld=3"
                        + " litigation.corrected=1 requests.answered=4 requests.answered.granted=1 review.upheld=1");
        for (MeasureName name : List.of(
                MeasureName.DISCLOSURE_RATE,
                MeasureName.REVIEW_CORRECTION_RATE,
                MeasureName.LITIGATION_CORRECTION_RATE)) {
            assertThat(calculate(name, FormEdition.F2021, now).comparability())
                    .as(name.name())
                    .isEqualTo(Comparability.EXACT);
            assertThat(calculate(name, FormEdition.F2014, before).comparability())
                    .as(name.name())
                    .isEqualTo(Comparability.APPROXIMATE);
        }
        assertThat(calculate(MeasureName.ON_TIME_RATE, FormEdition.F2014, before)
                        .comparability())
                .isEqualTo(Comparability.NONE);
        assertThat(calculate(MeasureName.NOT_PROCESSED_RATE, FormEdition.F2014, before)
                        .comparability())
                .isEqualTo(Comparability.NONE);
    }

    @Test
    void nothingIsDividedByZero() {
        List<Observation> zeros = Cells.zerosWith(FormEdition.F2021, "");
        MeasurePoint point = calculate(MeasureName.DISCLOSURE_RATE, FormEdition.F2021, zeros);
        assertThat(point.undefinedBecause()).isEqualTo(Undefined.NO_CASES);
        assertThat(point.value()).isNull();
        assertThat(point.n()).isEqualByComparingTo("0");
    }

    @Test
    void aBlankARoundFigureAndAContradictionMakeNoRate() {
        List<Observation> blank = Cells.zerosWith(
                FormEdition.F2021,
                RESULTS_2021 + " requests.result.denied.state_secret=blank"
                        + " requests.result.denied.state_secret@CHARITY=blank");
        assertUndefined(MeasureName.DENIAL_RATE, FormEdition.F2021, blank, Undefined.INCOMPLETE);
        assertRate(MeasureName.DISCLOSURE_RATE, FormEdition.F2021, blank, "0.7");
        List<Observation> round = Cells.of("text:requests.concluded=~20 text:requests.concluded.on_time=3");
        assertUndefined(MeasureName.ON_TIME_RATE, FormEdition.NARRATIVE, round, Undefined.ROUND_FIGURE);
        List<Observation> wrong = Cells.zerosWith(FormEdition.F2021, "requests.result.granted=3");
        assertUndefined(MeasureName.DISCLOSURE_RATE, FormEdition.F2021, wrong, Undefined.CONTRADICTION);
    }

    @Test
    void everyMeasureHasADescription() {
        assertThat(MeasureList.standard().listInfos())
                .extracting(info -> info.name())
                .containsExactly(MeasureName.values());
    }

    private void assertRate(MeasureName name, FormEdition edition, List<Observation> cells, String rate) {
        MeasurePoint point = calculate(name, edition, cells);
        assertThat(point.undefinedBecause()).as(name.name()).isNull();
        assertThat(point.value()).as(name.name()).isEqualByComparingTo(rate);
        assertThat(point.lower()).isLessThanOrEqualTo(point.value());
        assertThat(point.upper()).isGreaterThanOrEqualTo(point.value());
    }

    private void assertUndefined(MeasureName name, FormEdition edition, List<Observation> cells, Undefined why) {
        MeasurePoint point = calculate(name, edition, cells);
        assertThat(point.value()).as(name.name()).isNull();
        assertThat(point.undefinedBecause()).as(name.name()).isEqualTo(why);
    }

    private MeasurePoint calculate(MeasureName name, FormEdition edition, List<Observation> cells) {
        var stated = new StatedFigures(cells);
        var outcomes =
                new OutcomeHarmoniser(Crosswalk.standard()).harmonise(1, 2, 2021, edition, Applicant.TOTAL, stated);
        return calculator.calculate(name, outcomes, stated);
    }
}
