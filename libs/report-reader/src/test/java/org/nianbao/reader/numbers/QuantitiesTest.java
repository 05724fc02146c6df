package org.nianbao.reader.numbers;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.reader.numbers.Quantity.Precision;

import static org.assertj.core.api.Assertions.assertThat;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开343条 | 343 | EXACT | 条 | 343条",
                "公开1,234条 | 1234 | EXACT | 条 | 1,234条",
                "公开20余条 | 20 | APPROXIMATE | 条 | 20余条",
                "公开近百条 | 100 | APPROXIMATE | 条 | 近百条",
                "公开约300条 | 300 | APPROXIMATE | 条 | 约300条",
                "公开300条以上 | 300 | APPROXIMATE | 条 | 300条以上",
                "公开1.2万余条 | 12000 | APPROXIMATE | 条 | 1.2万余条",
                "公开10余万条 | 100000 | APPROXIMATE | 条 | 10余万条",
                "公开三百二十六条 | 326 | EXACT | 条 | 三百二十六条",
                "公开12.6万条 | 126000 | EXACT | 条 | 12.6万条",
                "收到2名 | 2 | EXACT | 名 | 2名",
                "收取0.12万元 | 1200 | EXACT | 元 | 0.12万元",
                "增长12.5% | 12.5 | EXACT | % | 12.5%",
                "数量为0。 | 0 | EXACT | '' | 0",
                "数量为零。 | 0 | EXACT | '' | 零",
            })
    void readsANumberWithItsUnit(String text, String value, Precision precision, String unit, String raw) {
        assertThat(Quantities.find(text)).singleElement().satisfies(q -> {
            assertThat(q.value()).isEqualByComparingTo(value);
            assertThat(q.precision()).isEqualTo(precision);
            assertThat(q.unit()).isEqualTo(unit);
            assertThat(text.substring(q.start(), q.end())).isEqualTo(raw);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开数百条", "公开十几条", "公开几十条", "公开20-30条", "公开20至30条", "公开三五条", "公开两三百条"})
    void aRangeHasNoValue(String text) {
        assertThat(Quantities.find(text)).singleElement().satisfies(q -> {
            assertThat(q.precision()).isEqualTo(Precision.VAGUE);
            assertThat(q.value()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二十条规定", "第3期简报", "《十项措施》", "电话02353222115", "一是加强领导", "A4纸"})
    void thereAreNumbersThatCountNothing(String text) {
        assertThat(Quantities.find(text)).isEmpty();
    }

    @Test
    void aSentenceOfDigitsIsReadInNoTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Quantities.find("1".repeat(100_000) + "条")).allMatch(q -> q.value() == null));
    }
}
