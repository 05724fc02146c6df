package org.nianbao.reader.forms;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.model.form.Unit;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.forms.CellValue.Shape;

import static org.assertj.core.api.Assertions.assertThat;

class CellValueTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "'1,234', 1234", "1234567.5, 1234567.5", "12, 12", "12件, 12", "3 次, 3", "0, 0", "12.0, 12"})
    void readsNumbersInPlainShapes(String text, String value) {
        assertThat(CellValue.read(text, Shape.COUNT).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"+3, 3", "-2, -2", "-2, -2", "增加3, 3", "减少2, -2", "增 1, 1", "0, 0", "7, 7"})
    void readsChanges(String text, String value) {
        assertThat(CellValue.read(text, Shape.CHANGE).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "1 2",
                "12.",
                ".5",
                "5%",
                "无",
                "1,23",
                "12,34",
                "1.0E3",
                "一",
                "①",
                "12²",
                "3人次以上",
                "-2",
                "+3",
                "99999999999999999999",
                "1.2万",
                "增1减2",
                "2022年"
            })
    void saysOfAnythingElseThatItCannotBeRead(String text) {
        assertThat(CellValue.read(text, Shape.COUNT).status()).isEqualTo(ValueStatus.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "——", "-", "/", "不适用", "--"})
    void knowsWhatDoesNotApply(String text) {
        for (Shape shape : Shape.values()) {
            assertThat(CellValue.read(text, shape).status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0 "})
    void keepsBlankBlank(String text) {
        assertThat(CellValue.read(text, Shape.COUNT).status()).isEqualTo(ValueStatus.BLANK);
        assertThat(CellValue.read(text, Shape.COUNT).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"251000元, 251000, YUAN", "25.1万元, 25.1, TEN_THOUSAND_YUAN", "'1,250,000.50', 1250000.5,"})
    void readsAmountsWithTheirUnit(String text, String value, Unit unit) {
        CellValue read = CellValue.read(text, Shape.MONEY);

        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.unit()).isEqualTo(unit);
    }
}
