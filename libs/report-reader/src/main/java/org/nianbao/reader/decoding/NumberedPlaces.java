package org.nianbao.reader.decoding;

import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.decoding.PdfWords.Word;

/** Where the numbered labels of a table without lines begin: those numbered alike stand below each other. */
final class NumberedPlaces {

    private static final List<Pattern> NUMBERED = List.of(
            Pattern.compile("[一二三四五六七八九十]{1,3}、.*"),
            Pattern.compile("[(（][一二三四五六七八九十]{1,3}[)）].*"),
            Pattern.compile("\\d{1,2}[.．、].*"));

    /** In points; 0 where no label numbered so was seen yet. */
    private final double[] begins = new double[NUMBERED.size()];

    /**
     * True when labels numbered alike begin at different places: a cell is lost or too many, and what follows moved.
     */
    boolean areShifted(List<Word> labels) {
        boolean shifted = false;
        for (Word label : labels) {
            for (int i = 0; i < begins.length; i++) {
                if (label.is(NUMBERED.get(i))) {
                    begins[i] = begins[i] == 0 ? label.from() : begins[i];
                    shifted |= Math.abs(begins[i] - label.from()) > 1;
                }
            }
        }
        return shifted;
    }
}
