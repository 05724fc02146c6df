package org.nianbao.catalog.filing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/** Filings for tests: a plain one, changed by what the test is about. */
public record Readings(
        String document,
        String agencyName,
        int year,
        String title,
        String regionCode,
        String creditCode,
        LocalDate publishedOn,
        String text,
        int faults,
        String readerVersion,
        String sourceUrl) {

    /** A report of that agency on that year, in a document of its own. */
    public static Readings of(String agencyName, int year) {
        return new Readings(
                agencyName + year,
                agencyName,
                year,
                agencyName + year + "年政府信息公开工作年度报告",
                null,
                null,
                LocalDate.of(year + 1, 1, 20),
                "我局无收费情况。",
                0,
                "1.0.0",
                null);
    }

    /** The same in another document of the same agency. */
    public Readings in(String anotherDocument) {
        return new Readings(
                agencyName + ' ' + anotherDocument,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                publishedOn,
                text,
                faults,
                readerVersion,
                sourceUrl);
    }

    public Readings saying(String otherText) {
        return new Readings(
                document,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                publishedOn,
                otherText,
                faults,
                readerVersion,
                sourceUrl);
    }

    public Readings stating(String region, String credit) {
        return new Readings(
                document, agencyName, year, title, region, credit, publishedOn, text, faults, readerVersion, sourceUrl);
    }

    public Readings publishedOn(LocalDate date) {
        return new Readings(
                document,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                date,
                text,
                faults,
                readerVersion,
                sourceUrl);
    }

    public Readings withFaults(int number) {
        return new Readings(
                document,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                publishedOn,
                text,
                number,
                readerVersion,
                sourceUrl);
    }

    public Readings by(String reader) {
        return new Readings(
                document,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                publishedOn,
                text,
                faults,
                reader,
                sourceUrl);
    }

    public Readings from(String url) {
        return new Readings(
                document,
                agencyName,
                year,
                title,
                regionCode,
                creditCode,
                publishedOn,
                text,
                faults,
                readerVersion,
                url);
    }

    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One figure for every number that the text states, each with its place. */
    private List<Observation> figures() {
        Matcher numbers = Pattern.compile("收费([0-9]+)元").matcher(text);
        return numbers.results()
                .map(number -> new Observation(
                        new IndicatorCode("fees.requests"),
                        Applicant.TOTAL,
                        new BigDecimal(number.group(1)),
                        ValueStatus.REPORTED,
                        Source.NARRATIVE,
                        number.group(1),
                        Evidence.inSentence(1, number.start(1), number.end(1), text)))
                .limit(1)
                .toList();
    }

    public ReportFiling filing() {
        Problem fault = Problem.warning(ProblemCode.UNKNOWN_ROW, "A row that no form has.", "table 1, row 2");
        List<Section> sections = List.of(
                new Section(0, "", "浏览次数:" + document.length()), new Section(1, "概述", text), new Section(2, "收费", ""));
        ReportReading reading = new ReportReading(
                new DocumentInfo(document + ".txt", sha256(), "text/plain", "UTF-8"),
                title,
                agencyName,
                regionCode,
                creditCode,
                null,
                year,
                publishedOn,
                null,
                FormEdition.NARRATIVE,
                sections,
                figures(),
                List.of(),
                java.util.Collections.nCopies(faults, fault));
        return new ReportFiling(readerVersion, sourceUrl, Instant.parse("2026-01-20T08:00:00Z"), reading);
    }
}
