package org.nianbao.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Everything from outside may be meant to harm: it ends in a clear problem, in bounded time. */
class HostileInputTest {

    @Test
    void nothingIsAnEmptyDocument() {
        assertThat(codes(new byte[0])).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(codes(" \n\t\n".getBytes(StandardCharsets.UTF_8))).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(codes("<html><body><script>1</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(ProblemCode.EMPTY_DOCUMENT);
    }

    /** A document that was cut off before its first word is not an empty one. */
    @Test
    void aDocumentThatThereWasNoTimeForIsNotCalledEmpty() throws IOException {
        Limits usual = Limits.DEFAULT;
        var hurried = new ReportReader(new Limits(
                usual.bytes(), usual.pages(), usual.cells(), usual.characters(), usual.inflatedBytes(), Duration.ZERO));

        ReportReading reading = hurried.read(SourceDocument.of("2018.docx", MadeDocuments.docx()));

        assertThat(reading.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.LIMIT_REACHED);
    }

    @Test
    void chanceBytesAreNoText() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertThat(codes(bytes)).containsExactly(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aDocumentBeyondTheLimitIsNotLookedAt() {
        assertThat(codes(new byte[Limits.DEFAULT.bytes() + 1])).containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void aFewDamagedBytesAreAWarningAndManyAnError() {
        byte[] bytes = MadeDocuments.text().getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        ReportReading reading = read(bytes);
        assertThat(reading.readable()).isTrue();
        assertThat(codes(bytes)).contains(ProblemCode.UNDECODABLE_TEXT);
        byte[] mixed = MadeDocuments.text().repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < mixed.length; i += 7) {
            mixed[i] = (byte) 0xFF;
        }
        assertThat(read(mixed).readable()).isFalse();
    }

    @Test
    void aPdfFileCutOffAnywhereIsSaidToBeDamagedOrReadAsFarAsItGoes() {
        byte[] whole = MadeDocuments.pdf();
        for (int length = 10; length < whole.length; length += 97) {
            ReportReading reading = read(Arrays.copyOf(whole, length));
            assertThat(reading.readable() || !reading.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void aPdfFileWithoutTextIsAScan() {
        assertThat(codes(MadeDocuments.pdf("0 0 100 100 re S"))).containsExactly(ProblemCode.SCAN_WITHOUT_TEXT);
    }

    @Test
    void aPdfFileThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] once = MadeDocuments.packed(new byte[200 << 20]);
        for (String filters : List.of("/Filter/FlateDecode", "/Filter [/FlateDecode /FlateDecode]")) {
            byte[] data = filters.contains("[") ? MadeDocuments.packed(once) : once;
            String stream = new String(data, StandardCharsets.ISO_8859_1);
            byte[] bomb = ("%PDF-1.4\n1 0 obj\n<<" + filters + "/Length " + data.length + ">>\nstream\n" + stream
                            + "\nendstream\nendobj\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(codes(bomb)).as(filters).containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
        }
    }

    @Test
    void aWordDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] bomb = MadeDocuments.zipBomb();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(codes(bomb)).containsExactly(ProblemCode.DOCUMENT_TOO_LARGE));
    }

    @Test
    void aWordDocumentCutOffIsDamaged() throws IOException {
        byte[] whole = MadeDocuments.docx();
        assertThat(codes(Arrays.copyOf(whole, whole.length / 2)))
                .hasSize(1)
                .containsAnyOf(ProblemCode.DAMAGED_DOCUMENT, ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void deepNestingIsFlattened() {
        String deep = "<div>".repeat(100_000) + String.join("<br>", MadeDocuments.REPORT);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(read(deep.getBytes(StandardCharsets.UTF_8)).year())
                        .isEqualTo(2015));
        String tables = "<table><tr><td>".repeat(20_000) + "深";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(tables.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wideSpansAndEndlessTablesAreCut() {
        String wide = "<table>" + "<tr><td colspan=1000000 rowspan=99999>1</td><td rowspan=0>2</td></tr>".repeat(50_000)
                + "</table>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(codes(wide.getBytes(StandardCharsets.UTF_8))).contains(ProblemCode.NOT_A_REPORT));
        String million = "<p>" + MadeDocuments.REPORT.get(0) + "</p><p>一、概述</p><table>"
                + ("<tr>" + "<td>1".repeat(100) + "</tr>").repeat(10_000) + "</table>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(codes(million.getBytes(StandardCharsets.UTF_8)))
                        .contains(ProblemCode.LIMIT_REACHED));
    }

    @Test
    void longLinesOfOneKindDoNotCatchTheRegularExpressions() {
        for (String piece : List.of("信息公开", "一、", "2016年", "(", " ", "索引号", "：", "1,", "局", "20", "收到申请", "0 ", "|")) {
            String line = MadeDocuments.text() + piece.repeat(100_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> read(line.getBytes(StandardCharsets.UTF_8)), "line of " + piece);
        }
    }

    private static ReportReading read(byte[] bytes) {
        return new ReportReader().read(SourceDocument.of("hostile", bytes));
    }

    private static List<ProblemCode> codes(byte[] bytes) {
        return read(bytes).problems().stream().map(problem -> problem.code()).toList();
    }
}
