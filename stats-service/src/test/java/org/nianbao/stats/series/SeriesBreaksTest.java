package org.nianbao.stats.series;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.stats.SeriesBreak;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesBreaksTest {

    private final SeriesBreaks breaks = SeriesBreaks.standard();

    @Test
    void reviewsBreakWherePendingCasesWereAdded() {
        List<SeriesBreak> found = list("review.total", FormEdition.F2014, FormEdition.F2019, FormEdition.F2021);
        assertThat(found).extracting(SeriesBreak::year).containsExactly(2019);
        assertThat(found.get(0).reasonChinese()).contains("尚未审结");
        assertThat(found.get(0).reasonEnglish()).contains("pending");
    }

    @Test
    void documentsMadeBreakIn2021() {
        assertThat(list("disclosure.normative.made", FormEdition.F2019, FormEdition.F2019, FormEdition.F2021))
                .extracting(SeriesBreak::year)
                .containsExactly(2020);
    }

    @Test
    void decisionsAndSectionThreeRunOnFrom2019To2021() {
        assertThat(list("disclosure.licensing.decisions", FormEdition.F2019, FormEdition.F2021))
                .isEmpty();
        assertThat(list("requests.received", FormEdition.F2019, FormEdition.F2021))
                .isEmpty();
        assertThat(list("requests.result.denied.state_secret", FormEdition.F2019, FormEdition.F2021))
                .isEmpty();
        assertThat(list("review.pending", FormEdition.F2019, FormEdition.F2021)).isEmpty();
    }

    @Test
    void aMissingEditionBetweenHidesNoBreak() {
        assertThat(list("requests.received", FormEdition.F2014, FormEdition.F2021))
                .extracting(SeriesBreak::year)
                .containsExactly(2019);
    }

    @Test
    void aReturnToTheOldTablesIsABreakToo() {
        assertThat(list("disclosure.rules.made", FormEdition.F2021, FormEdition.F2019))
                .hasSize(1);
    }

    @Test
    void everyRowThatOneEditionLacksHasItsReason() {
        for (Indicator indicator : Indicators.listAll()) {
            boolean in2014 = indicator.editions().contains(FormEdition.F2014);
            boolean in2019 = indicator.editions().contains(FormEdition.F2019);
            boolean in2021 = indicator.editions().contains(FormEdition.F2021);
            String code = indicator.code().value();
            if (in2019 != in2021) {
                assertThat(list(code, FormEdition.F2019, FormEdition.F2021))
                        .as(code)
                        .isNotEmpty();
            }
            if (in2014 && !in2019) {
                assertThat(list(code, FormEdition.F2014, FormEdition.F2019))
                        .as(code)
                        .isNotEmpty();
            }
        }
    }

    /** @param editions of the reports on 2018, 2019 … */
    private List<SeriesBreak> list(String code, FormEdition... editions) {
        var byYear = new TreeMap<Integer, FormEdition>();
        for (FormEdition edition : editions) {
            byYear.put(2018 + byYear.size(), edition);
        }
        return breaks.list(IndicatorCode.of(code), byYear);
    }
}
