package org.nianbao.bench.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.ValueStatus;

/** Makes what a report says: nine cells in ten are zero, some are blank, a few are large. */
final class TruthMaker {

    private static final List<String> MARKS = List.of("/", "—", "——", "-");

    private final RandomGenerator random;
    /** One report in six leaves cells blank instead of writing 0. */
    private final boolean leavesBlanks;
    /** One report in twelve puts a mark where nothing applies. */
    private final boolean putsMarks;

    private final Figures figures;

    TruthMaker(RandomGenerator random, Blanks blanks) {
        this.random = random;
        boolean one = random.nextInt(6) == 0;
        this.leavesBlanks = blanks == Blanks.MANY || blanks == Blanks.SOME && one;
        this.figures = new Figures(random);
        this.putsMarks = random.nextInt(12) == 0;
    }

    Map<CellKey, CellTruth> make(FormEdition edition) {
        var truth = new LinkedHashMap<CellKey, CellTruth>();
        switch (edition) {
            case NARRATIVE -> {}
            case F2014 ->
                Rows.F2014.stream()
                        .filter(row -> row.code() != null)
                        .filter(row -> random.nextInt(200) > 0)
                        .forEach(row -> truth.put(
                                CellKey.of(row.code()), cell(row.unit().equals("万元"), row.code())));
            case F2019, F2021 -> {
                boolean edition2021 = edition == FormEdition.F2021;
                Disclosure.keys(edition2021).forEach(key -> truth.put(key, disclosure(key)));
                requests(truth, edition2021 ? Rows.REQUESTS_F2021 : Rows.REQUESTS_F2019);
                Remedies.keys()
                        .forEach(key ->
                                truth.put(key, cell(false, key.indicator().value())));
            }
        }
        return truth;
    }

    private void requests(Map<CellKey, CellTruth> truth, List<Row> rows) {
        for (Row row : rows) {
            for (Applicant applicant : Requests.COLUMNS) {
                truth.put(CellKey.of(row.code(), applicant), cell(false, row.code()));
            }
        }
    }

    private CellTruth disclosure(CellKey key) {
        String code = key.indicator().value();
        if (code.equals("disclosure.procurement.amount")) {
            long yuan = random.nextInt(3) == 0 ? 0 : random.nextLong(10_000, 90_000_000);
            boolean inTenThousands = yuan % 100 == 0 && random.nextBoolean();
            String text = inTenThousands
                    ? BigDecimal.valueOf(yuan, 4).stripTrailingZeros().toPlainString() + "万元"
                    : yuan + "元";
            return new CellTruth(text, BigDecimal.valueOf(yuan), ValueStatus.REPORTED);
        }
        if (code.endsWith("items_change") && random.nextInt(4) == 0) {
            int change = random.nextInt(1, 30);
            boolean less = random.nextBoolean();
            boolean words = random.nextInt(3) == 0;
            String text = (words ? less ? "减少" : "增加" : less ? "-" : "+") + change;
            return new CellTruth(text, BigDecimal.valueOf(less ? -change : change), ValueStatus.REPORTED);
        }
        return cell(code.equals("disclosure.charges.amount"), code);
    }

    private CellTruth cell(boolean money, String code) {
        if (leavesBlanks && random.nextInt(3) > 0) {
            return CellTruth.BLANK;
        }
        if (putsMarks && random.nextInt(3) > 0) {
            return CellTruth.notApplicable(MARKS.get(random.nextInt(MARKS.size())));
        }
        if (random.nextInt(10) < 7) {
            return figures.print(0, code);
        }
        if (money) {
            return CellTruth.decimal(BigDecimal.valueOf(random.nextInt(1, 100_000), random.nextInt(3))
                    .stripTrailingZeros());
        }
        int digits = random.nextInt(1, 6);
        return figures.print(random.nextLong(1, (long) Math.pow(10, digits)), code);
    }
}
