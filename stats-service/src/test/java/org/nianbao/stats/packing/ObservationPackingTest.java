package org.nianbao.stats.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.stats.Cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ObservationPackingTest {

    private final ObservationPacking packing = new ObservationPacking(new NumbersInMemory());

    @Test
    void whatGoesInComesOutInTheSameOrder() {
        for (FormEdition edition : FormEdition.values()) {
            List<Observation> observations = Cells.zerosWith(
                    edition,
                    "requests.received=12345678901234567890 fees.requests=0.25 review.total=blank review.upheld=/"
                            + " review.other=? text:disclosure.items=~20 disclosure.penalties.items_change=-3");
            assertThat(packing.unpack(packing.pack(observations))).isEqualTo(observations);
        }
    }

    @Test
    void everyStatusSourceAndGapInTheEvidenceIsKept() {
        var code = IndicatorCode.of("requests.received");
        var observations = new ArrayList<Observation>();
        for (ValueStatus status : ValueStatus.values()) {
            for (Source source : Source.values()) {
                BigDecimal value = status.hasValue() ? new BigDecimal("1000") : null;
                observations.add(new Observation(code, Applicant.OTHER_ORG, value, status, source, "1,000件", null));
                observations.add(new Observation(
                        code,
                        Applicant.RESEARCH,
                        value,
                        status,
                        source,
                        "",
                        new Evidence(null, null, null, 2, null, 7, null)));
                observations.add(new Observation(
                        code,
                        Applicant.TOTAL,
                        value,
                        status,
                        source,
                        "一千",
                        new Evidence(0, 300_000, 300_002, null, 1, null, "收到申请一千件")));
            }
        }
        assertThat(packing.unpack(packing.pack(observations))).isEqualTo(observations);
    }

    @Test
    void quotesComeBackWhateverStandsInThem() {
        var code = IndicatorCode.of("requests.received");
        for (String quote : List.of(
                "收到 | 12 | 12",
                "12 | 收到",
                "2012年收到12件",
                "3 | 1",
                "",
                "\u0001 12 \u0002 \u0003\u0004 12 \u0003",
                "没有数字")) {
            var observations = new ArrayList<Observation>();
            for (String raw : List.of("12", "", "1", "12", "\u0001")) {
                observations.add(new Observation(
                        code,
                        Applicant.TOTAL,
                        raw.isEmpty() ? null : BigDecimal.valueOf(12),
                        raw.isEmpty() ? ValueStatus.BLANK : ValueStatus.REPORTED,
                        Source.FORM,
                        raw,
                        Evidence.inForm(7, 9, 1, 2, observations.size(), quote)));
            }
            assertThat(packing.unpack(packing.pack(observations))).isEqualTo(observations);
        }
    }

    @Test
    void onlyTheApplicantsAskedForComeOut() {
        List<Observation> all = Cells.zerosWith(FormEdition.F2021, "requests.received@RESEARCH=3");
        assertThat(packing.unpack(packing.pack(all), applicant -> applicant == Applicant.RESEARCH))
                .isEqualTo(all.stream()
                        .filter(o -> o.applicant() == Applicant.RESEARCH)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void whatWasPackedInTheFirstFormatIsStillRead() {
        var numbers = new NumbersInMemory();
        numbers.getNumber(IndicatorCode.of("requests.carried_in"));
        var code = IndicatorCode.of("requests.received");
        numbers.getNumber(code);
        byte[] packed = Base64.getDecoder()
                .decode("AQAAAFFj4oO0NhVqFAyNgIQ4cuPTyODJ3pnA8Hzc0MTM6MxkaMQQyMrKzs7IKMQABKyMzIyMfKxgRUxGBuxO7EBBZgA=");
        assertThat(new ObservationPacking(numbers).unpack(packed))
                .containsExactly(
                        new Observation(
                                code,
                                Applicant.NATURAL_PERSON,
                                BigDecimal.valueOf(12),
                                ValueStatus.REPORTED,
                                Source.FORM,
                                "12",
                                Evidence.inForm(40, 42, 2, 3, 3, "收到 | 12 | ")),
                        new Observation(
                                code,
                                Applicant.TOTAL,
                                null,
                                ValueStatus.BLANK,
                                Source.FORM,
                                "",
                                Evidence.inForm(null, null, 2, 3, 4, "收到 | 12 | ")),
                        new Observation(
                                code,
                                Applicant.TOTAL,
                                BigDecimal.valueOf(20),
                                ValueStatus.APPROXIMATE,
                                Source.NARRATIVE,
                                "20余",
                                Evidence.inSentence(3, 7, 10, "收到申请20余件。")));
    }

    @Test
    void nothingIsPackedAsNothing() {
        assertThat(packing.unpack(packing.pack(List.of()))).isEmpty();
    }

    @Test
    void aFullReportTakesLessThanAKilobyte() {
        byte[] packed = packing.pack(Cells.zerosWith(
                FormEdition.F2021,
                "requests.received=31 requests.received@NATURAL_PERSON=30 requests.received@ENTERPRISE=1"
                        + " requests.result.granted=21 requests.result.granted@NATURAL_PERSON=20"));
        assertThat(packed.length).isLessThan(900);
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] packed = packing.pack(Cells.zerosWith(FormEdition.F2014, ""));
        byte[] otherFormat = packed.clone();
        otherFormat[0] = 9;
        assertThatThrownBy(() -> packing.unpack(otherFormat)).isInstanceOf(IllegalStateException.class);
        byte[] cutOff = Arrays.copyOf(packed, packed.length / 2);
        assertThatThrownBy(() -> packing.unpack(cutOff)).isInstanceOf(IllegalStateException.class);
    }
}
