package org.nianbao.reader.forms;

import java.math.BigDecimal;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;
import org.nianbao.model.form.Unit;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Matching;

/**
 * Takes down amounts of money in the unit of their indicator. The unit in the cell counts before the unit in the header
 * or in the row; where none is printed the number stands as it is, and that is said.
 */
final class Money {

    private final Ledger ledger;

    Money(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param unitWords where a unit may be printed besides the cell: the column's header, the row's unit and label */
    void observe(String code, FormRow row, FormCell cell, String unitWords) {
        CellValue value = CellValue.read(cell.text(), CellValue.Shape.MONEY);
        Unit wanted = Indicators.get(IndicatorCode.of(code)).unit();
        Unit printed = value.unit() != null ? value.unit() : unitIn(unitWords);
        if (value.value() != null && printed == null) {
            ledger.say(Problem.warning(
                    ProblemCode.UNIT_NOT_STATED,
                    code + ": \"" + cell.text() + "\" has no unit; it is taken as " + wanted.chinese(),
                    row.where() + ", column " + cell.column()));
        }
        ledger.observe(code, Applicant.TOTAL, converted(value.value(), printed, wanted), value.status(), row, cell);
    }

    private static Unit unitIn(String words) {
        String plain = Matching.normalise(words);
        return plain.contains("万元") ? Unit.TEN_THOUSAND_YUAN : plain.contains("元") ? Unit.YUAN : null;
    }

    private static BigDecimal converted(BigDecimal value, Unit printed, Unit wanted) {
        if (value == null || printed == null || printed == wanted) {
            return value;
        }
        return wanted == Unit.YUAN ? value.movePointRight(4) : value.movePointLeft(4);
    }
}
