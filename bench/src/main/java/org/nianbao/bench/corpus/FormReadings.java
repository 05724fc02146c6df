package org.nianbao.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.Source;

/** Readings of reports that were never printed: what a reader would say of them, for measuring what comes after it. */
public final class FormReadings {

    private FormReadings() {}

    /** The same body and year give the same reading. */
    public static ReportReading make(String agency, String regionCode, int year) {
        FormEdition edition = year < 2019 ? FormEdition.F2014 : year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
        String title = agency + year + "年政府信息公开工作年度报告";
        String sha256 = sha256(title);
        Map<CellKey, CellTruth> cells =
                new TruthMaker(new SplittableRandom(title.hashCode()), Blanks.SOME).make(edition);
        List<Observation> observations = new ArrayList<>();
        int place = 100;
        for (Map.Entry<CellKey, CellTruth> cell : cells.entrySet()) {
            observations.add(observation(cell.getKey(), cell.getValue(), place));
            place += 12;
        }
        return new ReportReading(
                new DocumentInfo(title + ".html", sha256, "text/html", "UTF-8"),
                title,
                agency,
                regionCode,
                null,
                null,
                year,
                LocalDate.of(year + 1, 1, 20),
                null,
                edition,
                List.of(new Section(1, "总体情况", "本年度按照条例做好政府信息公开工作。")),
                observations,
                List.of(),
                List.of());
    }

    private static Observation observation(CellKey key, CellTruth truth, int place) {
        String raw = truth.text();
        boolean empty = raw.isEmpty();
        return new Observation(
                key.indicator(),
                key.applicant(),
                truth.value(),
                truth.status(),
                Source.FORM,
                raw,
                Evidence.inForm(
                        empty ? null : place,
                        empty ? null : place + raw.length(),
                        2,
                        4,
                        key.applicant().ordinal() + 3,
                        key.indicator().value() + " " + raw));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
