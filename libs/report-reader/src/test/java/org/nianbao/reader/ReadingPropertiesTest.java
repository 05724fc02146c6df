package org.nianbao.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every document, tried on documents drawn by chance; the name of a failed test is the seed that draws
 * its document again.
 */
class ReadingPropertiesTest {

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

    @ParameterizedTest
    @MethodSource("seeds")
    void readingNeverThrowsAndEverySectionIsFoundAgain(long seed) {
        byte[] bytes = document(new SplittableRandom(seed));
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

    @ParameterizedTest
    @MethodSource("seeds")
    void anyBytesHaveAnAnswer(long seed) {
        var random = new SplittableRandom(seed);
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        ReportReading reading = new ReportReader().read(SourceDocument.of("any", bytes));
        assertThat(reading.readable() || !reading.problems().isEmpty()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static byte[] document(SplittableRandom random) {
        return random.nextInt(3) > 0 ? assembled(random) : damaged(random);
    }

    private static byte[] assembled(SplittableRandom random) {
        String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(80))
                .collect(Collectors.joining());
        return text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
    }

    private static byte[] damaged(SplittableRandom random) {
        byte[] whole = switch (random.nextInt(3)) {
            case 0 -> MadeDocuments.pdf();
            case 1 -> MadeDocuments.text().getBytes(StandardCharsets.UTF_8);
            default -> MadeDocuments.html("gbk").getBytes(Charset.forName("GBK"));
        };
        return damage(whole, random.nextInt(5_000), (byte) random.nextInt(256), random.nextInt(5_000));
    }

    private static byte[] damage(byte[] whole, int place, byte value, int lost) {
        byte[] bytes = Arrays.copyOf(whole, Math.max(1, whole.length - lost % whole.length));
        bytes[place % bytes.length] = value;
        return bytes;
    }
}
