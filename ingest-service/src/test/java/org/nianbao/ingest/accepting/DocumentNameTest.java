package org.nianbao.ingest.accepting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013年度报告.html | 2013年度报告.html",
                "../../etc/passwd | passwd",
                "C:\\reports\\a.pdf | a.pdf",
                "a\u0000b\u202Efdp.txt | abfdp.txt",
                "a\"b:c.txt | a_b_c.txt",
                ".. | document",
                "/ | document",
            })
    void aNameIsMadeHarmless(String asked, String name) {
        assertThat(DocumentName.of(asked, null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"report one.html\" | report one.html",
                "attachment; filename=report.html; size=3 | report.html",
                "attachment; filename=\"x.html\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.html | 年报.html",
                "attachment; filename*=UTF-8''%ZZ.html | %ZZ.html",
                "inline | document",
            })
    void theHeaderNamesTheDocumentWhenNobodyElseDoes(String header, String name) {
        assertThat(DocumentName.of(null, header)).isEqualTo(name);
        assertThat(DocumentName.of("mine.txt", header)).isEqualTo("mine.txt");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(DocumentName.of("𠮷".repeat(500) + ".pdf", null))
                .hasSizeLessThanOrEqualTo(400)
                .endsWith("𠮷.pdf");
    }
}
