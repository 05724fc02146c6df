package org.nianbao.reader.forms;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block;

/**
 * Programs that flatten tables end short rows with bars up to the table's width: "行政许可 | 0 | ||". These bars are no
 * blank cells; between the bars of a blank cell stand two blanks.
 */
final class Padding {

    private static final int LONGEST = 300;
    private static final Pattern FILLED_UP = Pattern.compile(".*[^|\\s]\\s*\\|\\s?\\|{2,}\\s*");

    private static final int FEWEST_LINES = 3;

    private final boolean used;
    private final boolean onLinesOfItsOwn;

    private Padding(boolean used, boolean onLinesOfItsOwn) {
        this.used = used;
        this.onLinesOfItsOwn = onLinesOfItsOwn;
    }

    static Padding in(List<Block> body) {
        boolean filledUp = false;
        boolean blank = false;
        int alone = 0;
        for (Block block : body) {
            String text = block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
            if (text.length() <= LONGEST && text.indexOf('|') >= 0) {
                filledUp |= FILLED_UP.matcher(text).matches();
                blank |= text.contains("|  |");
                alone += isPadding(text) ? 1 : 0;
            }
        }
        return new Padding(filledUp || blank, alone >= FEWEST_LINES);
    }

    private static boolean isPadding(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c == '|');
    }

    /**
     * True for a line that only fills up the row above it. Where there are such lines a single bar below a row may be
     * one of them, or its last cell left blank: it is taken for no cell, so that the row has one too few.
     *
     * @param next the line below; empty when there is none
     */
    boolean is(String text, String next) {
        boolean cellBelow = next.equals("|")
                || CellValue.looksLikeValue(next.replace("|", "").strip());
        return isPadding(text) || onLinesOfItsOwn && text.equals("|") && !cellBelow;
    }

    /** Where the cells of a line end: before the bars that fill it up. */
    int endOfCells(String text) {
        int end = text.length();
        int run = end;
        while (run > 0 && text.charAt(run - 1) == '|') {
            run--;
        }
        if (!used || run == end || run == 0) {
            return end;
        }
        boolean behindBar = run > 1 && text.charAt(run - 1) == ' ' && text.charAt(run - 2) == '|';
        return behindBar ? run - 1 : run + 1;
    }
}
