package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a table stands as flattened text. A form's lines are nothing but labels, pieces of labels and values; it
 * begins and ends with such a line, and a few short lines of something else, such as a page's number, may stand within.
 */
final class FlattenedForms {

    private static final int MOST_FOREIGN = 4;

    private enum Likeness {
        LABEL,
        PART,
        FOREIGN
    }

    private final Lexicon lexicon;

    FlattenedForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stretches of lines that may be this table, in order. */
    List<List<Line>> find(List<Line> lines) {
        List<Likeness> likeness = lines.stream().map(this::likeness).toList();
        var forms = new ArrayList<List<Line>>();
        int at = 0;
        while (at < lines.size()) {
            if (likeness.get(at) != Likeness.LABEL) {
                at++;
                continue;
            }
            int end = end(lines, likeness, at);
            forms.add(lines.subList(at, end));
            at = end;
        }
        return forms;
    }

    /** One past the last line of the form that begins at a line. */
    private static int end(List<Line> lines, List<Likeness> likeness, int start) {
        int end = start + 1;
        int foreign = 0;
        for (int i = end; i < lines.size() && foreign <= MOST_FOREIGN && adjoins(lines, i); i++) {
            boolean part = likeness.get(i) == Likeness.PART && (foreign == 0 || isUnitBesideValue(lines, i));
            if (likeness.get(i) == Likeness.LABEL || part) {
                end = i + 1;
                foreign = 0;
            } else if (likeness.get(i) == Likeness.FOREIGN) {
                if (lines.get(i).sentence() || lines.get(i).heading()) {
                    break;
                }
                foreign++;
            }
        }
        return end;
    }

    /** A row goes on: its unit stands alone in its line, and its value in the next. */
    private static boolean isUnitBesideValue(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && StatisticsLabels.isUnit(lines.get(at).text())
                && CellValue.looksLikeValue(lines.get(at + 1).text());
    }

    /** False when a table stands between a line and the line before it. */
    private static boolean adjoins(List<Line> lines, int at) {
        return lines.get(at).number() - lines.get(at - 1).number() == 1;
    }

    private Likeness likeness(Line line) {
        if (line.sentence()) {
            return Likeness.FOREIGN;
        }
        boolean label = isLabel(line.key());
        boolean part = true;
        for (Fragment fragment : line.fragments()) {
            if (fragment.text().isEmpty() || CellValue.looksLikeValue(fragment.text())) {
                continue;
            }
            label |= isLabel(fragment.key());
            part &= isPart(fragment.key(), fragment.fullKey());
        }
        if (label && (part || line.row() || lexicon.row(line.key()).isPresent())) {
            return Likeness.LABEL;
        }
        boolean closedCell = line.text().endsWith("|");
        return part || closedCell || isPart(line.key(), line.fullKey()) ? Likeness.PART : Likeness.FOREIGN;
    }

    private boolean isLabel(String key) {
        return key.length() >= 3 && lexicon.exact(key).isPresent();
    }

    private boolean isPart(String key, String fullKey) {
        return fullKey.isEmpty()
                || lexicon.isPieceOfFrame(fullKey)
                || lexicon.isPieceOfAnyRow(fullKey)
                || lexicon.row(key).isPresent()
                || StatisticsLabels.isUnitKey(key);
    }
}
