package org.nianbao.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.Decoded;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;
import org.nianbao.reader.page.Block;

import static org.assertj.core.api.Assertions.assertThat;

/** One report in every format and charset is one reading. */
class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void textIsReadInEveryCharset(String charset) {
        check(read(MadeDocuments.text().getBytes(Charset.forName(charset))), "text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) {
        check(read(("\uFEFF" + MadeDocuments.text()).getBytes(Charset.forName(charset))), "text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gb2312", "gbk"})
    void htmlIsReadInTheCharsetItNames(String charset) {
        byte[] bytes = MadeDocuments.html(charset).getBytes(Charset.forName(charset));
        check(read(bytes), "text/html");
    }

    @Test
    void aWrongCharsetInThePageIsSeenThrough() {
        check(read(MadeDocuments.html("gb2312").getBytes(StandardCharsets.UTF_8)), "text/html");
        check(read(MadeDocuments.html("utf-8").getBytes(Charset.forName("GBK"))), "text/html");
        check(read(MadeDocuments.html("iso-8859-1").getBytes(Charset.forName("GBK"))), "text/html");
    }

    @Test
    void big5IsReadAndKeptInItsOwnCharacters() {
        String traditional =
                Transliterator.getInstance("Simplified-Traditional").transliterate(MadeDocuments.text());
        ReportReading reading = read(traditional.getBytes(Charset.forName("Big5")));
        assertThat(reading.document().charset()).startsWith("Big5");
        assertThat(reading.title()).contains("政府信息公開工作年度報告");
        assertThat(reading.agencyName()).isEqualTo("青岩區水務局");
        assertThat(reading.year()).isEqualTo(2015);
        assertThat(reading.sections()).hasSize(4);
    }

    @Test
    void wordDocumentsKeepTheirTables() throws IOException {
        byte[] bytes = MadeDocuments.docx();
        check(read(bytes), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        checkTable(bytes);
    }

    @Test
    void pdfFilesKeepTheirRuledTables() {
        byte[] bytes = MadeDocuments.pdf();
        check(read(bytes), "application/pdf");
        checkTable(bytes);
    }

    @Test
    void aPdfFileReadsTheSameEveryTime() {
        assertThat(read(MadeDocuments.pdf())).isEqualTo(read(MadeDocuments.pdf()));
    }

    private static ReportReading read(byte[] bytes) {
        return new ReportReader().read(SourceDocument.of("report", bytes));
    }

    private static void check(ReportReading reading, String mediaType) {
        assertThat(reading.readable()).as("%s", reading.problems()).isTrue();
        assertThat(reading.document().mediaType()).isEqualTo(mediaType);
        assertThat(reading.title()).isEqualTo("青岩区水务局2015年政府信息公开工作年度报告");
        assertThat(reading.agencyName()).isEqualTo("青岩区水务局");
        assertThat(reading.year()).isEqualTo(2015);
        assertThat(reading.signedOn()).isEqualTo(LocalDate.of(2016, 1, 28));
        assertThat(reading.sections().stream().map(s -> s.heading()))
                .containsExactly("", "概述", "依申请公开情况", "存在的问题和改进措施");
    }

    private static void checkTable(byte[] bytes) {
        Decoded decoded = new DocumentDecoder(Limits.DEFAULT).decode(bytes, null, null);
        Block.Table table = decoded.page().blocks().stream()
                .filter(block -> block instanceof Block.Table)
                .map(block -> (Block.Table) block)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.cells().stream().map(Block.Cell::text))
                .containsExactly("政府信息公开情况", "收到申请数", "2", "申请办结数", "1");
        assertThat(table.cells().get(0).columnSpan()).isEqualTo(2);
    }

    @Test
    void whatIsNoDocumentIsNamed() throws IOException {
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .contains("PNG image");
        assertThat(problem(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                }))
                .contains("old Word");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (var out = new java.util.zip.ZipOutputStream(zip)) {
            out.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
        }
        assertThat(problem(zip.toByteArray())).contains("zip archive");
    }

    private static String problem(byte[] bytes) {
        return read(bytes).problems().get(0).toString();
    }
}
