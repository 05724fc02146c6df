package org.nianbao.reader.forms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;
import org.nianbao.reader.page.PageBuilder.CellSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Pages made to keep the reader busy: time grows with their size, and not with its square. */
class LargePagesTest {

    private static final int MANY = 6_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.同意公开答复数\n件\n1",
                "一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0",
                "自然人\n商业企业\n科研机构\n总计",
                "行政复议\n结果维持\n尚未审结\n总计",
                "0",
                "申 请 人",
                "信息内容\n本年制发件数\n规章\n1"
            })
    void readsFlattenedTextOfAnyLengthInTime(String lines) {
        Page page = new PageBuilder()
                .paragraph(String.join("\n", Collections.nCopies(MANY, lines)))
                .build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(new FormReader().read(page, page.blocks())).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.同意公开答复数|件|1", "规章|1|2|3", "统计指标|单位|统计数|统计指标|单位|统计数", "行政复议|结果维持|尚未审结|总计"})
    void readsTablesOfAnyLengthInTime(String row) {
        List<CellSpec> cells =
                List.of(row.split("\\|")).stream().map(CellSpec::of).toList();
        var rows = new ArrayList<>(Collections.nCopies(MANY, cells));
        rows.add(0, List.of(CellSpec.of("统计指标"), CellSpec.of("单位"), CellSpec.of("统计数")));
        Page page = new PageBuilder().table(rows).build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(new FormReader().read(page, page.blocks())).isNotNull());
    }
}
