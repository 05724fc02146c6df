package org.nianbao.bench.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.reading.ValueStatus;

/**
 * The forms of bodies over their years: what one report hands on, the next one takes up. One in forty contradicts
 * itself, one in six leaves cells blank instead of writing 0, and one in twelve puts a mark there.
 */
public final class SoundYears {

    private static final int WRONG_IN = 40;
    private static final int BLANK_IN = 6;
    private static final int MARKED_IN = 12;
    private static final List<String> MARKS = List.of("/", "—", "——", "-");
    private static final IndicatorCode RECEIVED = IndicatorCode.of("requests.received");

    private final long seed;

    /** @param seed the same seed makes the same forms, whichever are asked for, in whatever order */
    public SoundYears(long seed) {
        this.seed = seed;
    }

    /** The cells of one body's form; none for a narrative report. */
    public Map<CellKey, CellTruth> make(FormEdition edition, String agency, int year) {
        RandomGenerator random = of(agency, year, "form");
        Map<CellKey, CellTruth> cells = SoundForms.make(edition, random, end(agency, year - 1), end(agency, year));
        if (random.nextInt(WRONG_IN) == 0) {
            cells.computeIfPresent(
                    new CellKey(RECEIVED, Applicant.TOTAL),
                    (key, cell) -> CellTruth.decimal(cell.value().add(BigDecimal.ONE)));
        }
        if (random.nextInt(BLANK_IN) == 0) {
            instead(cells, CellTruth.BLANK, random);
        } else if (random.nextInt(MARKED_IN) == 0) {
            instead(cells, CellTruth.notApplicable(MARKS.get(random.nextInt(MARKS.size()))), random);
        }
        return cells;
    }

    private YearEnd end(String agency, int year) {
        return YearEnd.draw(of(agency, year, "end"));
    }

    private RandomGenerator of(String agency, int year, String what) {
        return new SplittableRandom((seed * 31 + (agency + what).hashCode()) * 10_007 + year);
    }

    /** In two of three cells that say 0. */
    private static void instead(Map<CellKey, CellTruth> cells, CellTruth of0, RandomGenerator random) {
        cells.replaceAll((key, cell) ->
                cell.status() == ValueStatus.REPORTED && cell.value().signum() == 0 && random.nextInt(3) > 0
                        ? of0
                        : cell);
    }
}
