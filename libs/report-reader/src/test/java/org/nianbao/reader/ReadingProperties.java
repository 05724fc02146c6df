package org.nianbao.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every document. */
class ReadingProperties {

    private static final List<String> PIECES = List.of(
            "一、概述",
            "二、主动公开情况",
            "三、",
            "（一）",
            "第一部分 概述",
            "2016年",
            "二○一六年",
            "政府信息公开",
            "年度报告",
            "桐乡市商务局",
            "收到申请5件。",
            "未收到申请，",
            "索引号：",
            "发布时间：2017-01-01",
            "统计指标",
            "|",
            "\n",
            "\n",
            "\n",
            "\t",
            " ",
            "0",
            "12",
            "件",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<br>",
            "<p>",
            "&nbsp;",
            "申请人情况",
            "自然人",
            "\uD83D",
            "\uFFFD",
            "㈠",
            "本年新收政府信息公开申请数量");

    @Property(tries = 300)
    void readingNeverThrowsAndEverySectionIsFoundAgain(@ForAll("documents") byte[] bytes) {
        ReportReading reading = new ReportReader().read(SourceDocument.of("any", bytes));
        if (!reading.sections().isEmpty()) {
            Page page = new DocumentDecoder(Limits.DEFAULT)
                    .decode(bytes, null, null)
                    .page();
            assertThat(reading.sections())
                    .allSatisfy(section -> assertThat(page.text()).contains(section.text()));
        }
        assertThat(reading.readable() || !reading.problems().isEmpty()).isTrue();
        assertThat(reading.problems()).noneMatch(problem -> problem.message().contains("defect of the reader"));
    }

    @Property(tries = 100)
    void anyBytesHaveAnAnswer(@ForAll byte[] bytes) {
        ReportReading reading = new ReportReader().read(SourceDocument.of("any", bytes));
        assertThat(reading.readable() || !reading.problems().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<byte[]> documents() {
        Arbitrary<String> texts = Arbitraries.of(PIECES).list().ofMaxSize(80).map(list -> String.join("", list));
        Arbitrary<Charset> charsets = Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        Arbitrary<byte[]> made = Combinators.combine(texts, charsets).as(String::getBytes);
        Arbitrary<byte[]> damaged = Combinators.combine(
                        Arbitraries.of(
                                MadeDocuments.pdf(),
                                MadeDocuments.text().getBytes(StandardCharsets.UTF_8),
                                MadeDocuments.html("gbk").getBytes(Charset.forName("GBK"))),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(0, 5_000))
                .as(ReadingProperties::damage);
        return Arbitraries.oneOf(made, damaged);
    }

    private static byte[] damage(byte[] whole, int place, byte value, int lost) {
        byte[] bytes = Arrays.copyOf(whole, Math.max(1, whole.length - lost % whole.length));
        bytes[place % bytes.length] = value;
        return bytes;
    }
}
