package org.nianbao.stats.harmonising;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.Figure;
import org.nianbao.model.stats.ReasonCount;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.stats.Cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OutcomeHarmoniserTest {

    private final OutcomeHarmoniser harmoniser = new OutcomeHarmoniser(Crosswalk.standard());

    @Test
    void theFormOf2021AnswersExactly() {
        RequestOutcomes outcomes = total(
                FormEdition.F2021,
                Cells.zerosWith(
                        FormEdition.F2021,
                        "requests.received=9 requests.carried_in=1 requests.result.granted=4"
                                + " requests.result.denied.state_secret=1 requests.result.denied.internal_affairs=2"
                                + " requests.result.other.overdue_fee=1 requests.result.other.other=1"
                                + " requests.result.total=9 requests.carried_out=1"));
        assertThat(outcomes.comparability()).isEqualTo(Comparability.EXACT);
        assertThat(outcomes.received().value()).isEqualByComparingTo("9");
        assertThat(outcomes.carriedIn().value()).isEqualByComparingTo("1");
        assertThat(outcomes.granted().derived()).isFalse();
        assertFigure(outcomes.denied(), "3", true, true);
        assertThat(outcomes.denied().parts()).hasSize(8);
        assertFigure(outcomes.other(), "2", true, true);
        assertFigure(outcomes.concluded(), "9", false, true);
        assertThat(outcomes.carriedOut().value()).isEqualByComparingTo("1");
        assertThat(outcomes.denialReasons()).hasSize(8);
        ReasonCount secret = outcomes.denialReasons().get(0);
        assertThat(secret.reason()).isEqualTo("state_secret");
        assertThat(secret.chinese()).isEqualTo("属于国家秘密");
        assertThat(secret.english()).isEqualTo("state secret");
        assertThat(secret.comparability()).isEqualTo(Comparability.EXACT);
        assertThat(secret.figure().value()).isEqualByComparingTo("1");
    }

    @Test
    void theFormOf2019HasOneRowForOtherHandling() {
        RequestOutcomes outcomes =
                total(FormEdition.F2019, Cells.zerosWith(FormEdition.F2019, "requests.result.other=2"));
        assertFigure(outcomes.other(), "2", false, true);
        assertThat(outcomes.comparability()).isEqualTo(Comparability.EXACT);
    }

    @Test
    void theFormOf2014AnswersApproximately() {
        RequestOutcomes outcomes = total(
                FormEdition.F2014,
                Cells.zerosWith(
                        FormEdition.F2014,
                        "requests.received=20 requests.answered=18 requests.answered.already_public=3"
                                + " requests.answered.granted=5 requests.answered.partially_granted=1"
                                + " requests.answered.denied=4 requests.answered.denied.trade_secret=1"
                                + " requests.answered.denied.personal_privacy=2"
                                + " requests.answered.denied.not_government_information=1"
                                + " requests.answered.not_this_body=2 requests.answered.does_not_exist=1"
                                + " requests.answered.asked_to_amend=1 requests.answered.redirected=1"));
        assertThat(outcomes.comparability()).isEqualTo(Comparability.APPROXIMATE);
        assertFigure(outcomes.granted(), "8", true, true);
        assertFigure(outcomes.partiallyGranted(), "1", false, true);
        assertFigure(outcomes.denied(), "4", false, true);
        assertFigure(outcomes.notAvailable(), "3", true, true);
        assertThat(outcomes.notProcessed()).isNull();
        assertFigure(outcomes.other(), "2", true, true);
        assertFigure(outcomes.concluded(), "18", false, true);
        assertThat(outcomes.carriedIn()).isNull();
        assertThat(outcomes.carriedOut()).isNull();
        assertThat(outcomes.denialReasons())
                .extracting(ReasonCount::reason, ReasonCount::comparability)
                .contains(
                        tuple("third_party_rights", Comparability.APPROXIMATE),
                        tuple("state_secret", Comparability.EXACT),
                        tuple("not_government_information", Comparability.NONE))
                .hasSize(5);
    }

    @Test
    void aPrintedTotalIsPreferredAndABlankOneIsDerivedFromItsParts() {
        List<Observation> blankTotal = Cells.zerosWith(
                FormEdition.F2014, "requests.answered.denied=blank requests.answered.denied.trade_secret=2");
        assertFigure(total(FormEdition.F2014, blankTotal).denied(), "2", true, true);

        List<Observation> withBlankPart = Cells.zerosWith(
                FormEdition.F2014,
                "requests.answered.denied=blank requests.answered.denied.trade_secret=2"
                        + " requests.answered.denied.state_secret=blank");
        assertFigure(total(FormEdition.F2014, withBlankPart).denied(), "2", true, false);
    }

    @Test
    void whereTheRepliesAreBlankTheConcludedOnesStand() {
        Figure concluded = total(FormEdition.F2014, Cells.of("requests.answered=blank requests.concluded=7"))
                .concluded();
        assertFigure(concluded, "7", false, true);
    }

    @Test
    void blankPartsNeverAddUpToZero() {
        Figure denied = total(
                        FormEdition.F2021,
                        Cells.of("requests.result.denied.state_secret=blank requests.result.denied.other_law=blank"))
                .denied();
        assertThat(denied.value()).isNull();
        assertThat(denied.status()).isEqualTo(ValueStatus.BLANK);
        assertThat(denied.complete()).isFalse();
        assertThat(denied.parts()).hasSize(2);
    }

    @Test
    void nothingStatedIsNoFigure() {
        RequestOutcomes outcomes = total(FormEdition.NARRATIVE, List.of());
        assertThat(outcomes.received()).isNull();
        assertThat(outcomes.granted()).isNull();
        assertThat(outcomes.concluded()).isNull();
        assertThat(outcomes.denialReasons()).isEmpty();
        assertThat(outcomes.comparability()).isEqualTo(Comparability.NONE);
    }

    @Test
    void anUnreadableOrInapplicablePartLeavesTheSumIncomplete() {
        Figure denied = total(
                        FormEdition.F2021,
                        Cells.zerosWith(
                                FormEdition.F2021,
                                "requests.result.denied.state_secret=1 requests.result.denied.other_law=?"
                                        + " requests.result.denied.enforcement_files=/"))
                .denied();
        assertFigure(denied, "1", true, false);
    }

    @Test
    void aRoundFigureStaysRoundInASum() {
        RequestOutcomes outcomes = total(
                FormEdition.NARRATIVE,
                Cells.of("text:requests.answered.granted=~20 text:requests.answered.already_public=3"));
        assertThat(outcomes.granted().status()).isEqualTo(ValueStatus.APPROXIMATE);
        assertFigure(outcomes.granted(), "23", true, true);
    }

    @Test
    void aReportOfSentencesGivesWhatItsSentencesState() {
        RequestOutcomes tongxiang =
                total(FormEdition.NARRATIVE, Cells.of("text:requests.received=5 text:disclosure.channel.portal=343"));
        assertFigure(tongxiang.received(), "5", false, true);
        assertThat(tongxiang.comparability()).isEqualTo(Comparability.EXACT);
        assertThat(tongxiang.granted()).isNull();
        assertThat(tongxiang.received().parts().get(0).source()).isEqualTo(Source.NARRATIVE);
    }

    @Test
    void theFormIsPreferredToTheTextUnlessItsCellIsBlank() {
        Figure both = total(FormEdition.F2021, Cells.of("text:requests.received=6 requests.received=5"))
                .received();
        assertFigure(both, "5", false, true);
        Figure blank = total(FormEdition.F2021, Cells.of("text:requests.received=6 requests.received=blank"))
                .received();
        assertFigure(blank, "6", false, true);
    }

    @Test
    void aTotalColumnThatIsNotFilledInIsDerivedFromTheApplicants() {
        String applicants = " requests.received@NATURAL_PERSON=3 requests.received@ENTERPRISE=2"
                + " requests.received@RESEARCH=0 requests.received@CHARITY=0 requests.received@LEGAL_SERVICE=0";
        Figure full = total(
                        FormEdition.F2019,
                        Cells.of("requests.received=blank requests.received@OTHER_ORG=1" + applicants))
                .received();
        assertFigure(full, "6", true, true);
        Figure partly = total(
                        FormEdition.F2019,
                        Cells.of("requests.received=blank requests.received@OTHER_ORG=blank" + applicants))
                .received();
        assertFigure(partly, "5", true, false);
    }

    @Test
    void oneApplicantsColumnIsReadByItself() {
        RequestOutcomes outcomes = harmoniser.harmonise(
                1,
                2,
                2021,
                FormEdition.F2021,
                Applicant.ENTERPRISE,
                new StatedFigures(
                        Cells.zerosWith(FormEdition.F2021, "requests.received@ENTERPRISE=4 requests.received=9")));
        assertFigure(outcomes.received(), "4", false, true);
        assertThat(outcomes.received().parts())
                .extracting(Observation::indicator)
                .containsExactly(IndicatorCode.of("requests.received"));
    }

    private RequestOutcomes total(FormEdition edition, List<Observation> cells) {
        return harmoniser.harmonise(1, 2, 2021, edition, Applicant.TOTAL, new StatedFigures(cells));
    }

    private static void assertFigure(Figure figure, String value, boolean derived, boolean complete) {
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.derived()).isEqualTo(derived);
        assertThat(figure.complete()).isEqualTo(complete);
    }
}
