package org.nianbao.catalog.reports;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresAsJsonTest {

    private final FiguresAsJson column = new FiguresAsJson();

    @Test
    void figuresComeBackAsTheyWereAndARowIsQuotedOnce() {
        String row = "一、本年新收 | 1.5 | |";
        List<Observation> figures = List.of(
                observation("1.5", ValueStatus.REPORTED, "1.5", Evidence.inForm(3, 6, 2, 4, 5, row)),
                observation(null, ValueStatus.BLANK, "", Evidence.inForm(null, null, 2, 4, 6, row)),
                observation(null, ValueStatus.UNREADABLE, "十|", Evidence.inSentence(2, 0, 2, null)),
                observation("0", ValueStatus.REPORTED, "0", null));

        String json = column.convertToDatabaseColumn(figures);

        assertThat(column.convertToEntityAttribute(json)).isEqualTo(figures);
        assertThat(json.split(java.util.regex.Pattern.quote(row), -1)).hasSize(2);
    }

    private static Observation observation(String value, ValueStatus status, String raw, Evidence evidence) {
        return new Observation(
                new IndicatorCode("requests.received"),
                Applicant.ENTERPRISE,
                value == null ? null : new BigDecimal(value),
                status,
                Source.FORM,
                raw,
                evidence);
    }
}
