package org.nianbao.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Markup and packages made to harm: entities, attributes, tables in tables, pages that hold themselves. */
class HostileMarkupTest {

    private static final Duration TIME = Duration.ofSeconds(30);

    @Test
    void anEntityOfAWordDocumentIsNotFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "桐乡市商务局的秘密");
        byte[] document = MadeDocuments.docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "&e;");
        ReportReading reading = read(document);
        assertThat(reading.toString()).doesNotContain("的秘密");
        assertThat(reading.problems()).isNotEmpty().noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
    }

    @Test
    void entitiesOfEntitiesDoNotUnfold() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"政府信息公开\">");
        for (int i = 1; i < 40; i++) {
            types.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] document = MadeDocuments.docx(types.append("]>").toString(), "&e39;");
        ReportReading reading = assertTimeoutPreemptively(TIME, () -> read(document));
        assertThat(reading.problems()).isNotEmpty().noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
    }

    @Test
    void floodsOfAttributesAndOfElementsAreRead() {
        StringBuilder attributes = new StringBuilder("<p ");
        for (int i = 0; i < 200_000; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        String flood = attributes + ">" + MadeDocuments.html("utf-8");
        assertThat(readInTime(flood).year()).isEqualTo(2015);
        assertThat(readInTime("<b>".repeat(200_000) + MadeDocuments.html("utf-8"))
                        .problems())
                .noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
        assertThat(readInTime("&#x10FFFF;&nbsp;&lt;".repeat(100_000) + MadeDocuments.html("utf-8"))
                        .problems())
                .noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
    }

    @Test
    void tablesInTablesAndWideOnesAreRead() {
        String nested = "<table><tr><td>政府信息公开</td><td>".repeat(3_000) + MadeDocuments.html("utf-8");
        assertThat(readInTime(nested).problems()).noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
        String wide =
                "<table><tr>" + "<td colspan=10000>1</td>".repeat(100_000) + "</table>" + MadeDocuments.html("utf-8");
        assertThat(readInTime(wide).problems()).extracting(p -> p.code()).contains(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void linesWithoutEndAreReadAsFarAsTheLimit() {
        String[] lines = {"收到申请数\n0\n", "0\n", "一、概述\n", "政府信息公开年度报告\n", "(", "其中", " ", "1", "申请人情况|自然人|\n", "索引号 "};
        for (String line : lines) {
            String text = MadeDocuments.text() + line.repeat(200_000 / line.length());
            ReportReading reading = readInTime(text);
            assertThat(reading.problems()).as(line).noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
        }
    }

    @Test
    void aPdfFileWhosePagesHoldThemselvesIsAnswered() {
        String file = new String(MadeDocuments.pdf(), StandardCharsets.ISO_8859_1);
        for (String kids : new String[] {"/Kids[2 0 R]", "/Kids[3 0 R 2 0 R]", "/Kids[1 0 R]"}) {
            byte[] looped = file.replace("/Kids[3 0 R]", kids).getBytes(StandardCharsets.ISO_8859_1);
            ReportReading reading = assertTimeoutPreemptively(TIME, () -> read(looped));
            assertThat(reading.readable() || !reading.problems().isEmpty()).isTrue();
            assertThat(reading.problems()).as(kids).noneMatch(p -> p.code() == ProblemCode.READING_FAILED);
        }
    }

    private static ReportReading readInTime(String text) {
        return assertTimeoutPreemptively(TIME, () -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReportReading read(byte[] bytes) {
        return new ReportReader().read(SourceDocument.of("hostile", bytes));
    }
}
