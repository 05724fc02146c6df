package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.reader.page.Span;

import static org.nianbao.reader.forms.Lexicon.Kind.COLUMN;
import static org.nianbao.reader.forms.Lexicon.Kind.HEADING;
import static org.nianbao.reader.forms.Lexicon.Kind.NOTE;
import static org.nianbao.reader.forms.Lexicon.Kind.ROW;

/**
 * Puts the rows of a flattened form together again: the labels of one table are found among the pieces in order, and
 * what stands between two labels belongs to the first. Labels may be broken over lines, also around their values.
 */
final class FlattenedRows {

    private static final int MOST_BLANKS = 40;

    private final Lexicon lexicon;
    private final int table;
    private final Gaps gaps;
    private final Bars bars;
    private int inferred;
    private final List<FormRow> rows = new ArrayList<>();
    private final List<FormCell> open = new ArrayList<>();
    private Labels.Found label;
    private boolean header = true;
    /** True where room that no blank cell leaves stands before a small figure of the open row. */
    private boolean shifted;
    /** How many columns the header names. */
    private int names;
    /** How many cells of the open row are its label. */
    private int labelled;

    private FlattenedRows(Lexicon lexicon, int table, Gaps gaps, Bars bars) {
        this.lexicon = lexicon;
        this.table = table;
        this.gaps = gaps;
        this.bars = bars;
    }

    static List<FormRow> of(
            List<Line> lines, Lexicon lexicon, int table, String text, Gaps gaps, boolean opening, int below) {
        var rows = new FlattenedRows(lexicon, table, gaps, Bars.in(lines, opening));
        var pieces = new ArrayList<Fragment>();
        for (Line line : lines) {
            if (line.row()) {
                rows.read(pieces, text);
                pieces.clear();
                rows.addWhole(line);
            } else {
                pieces.addAll(line.fragments());
            }
        }
        rows.read(pieces, text);
        if (!pieces.isEmpty()) {
            rows.fillLastRow(pieces.get(pieces.size() - 1), below);
        }
        rows.close();
        return rows.rows;
    }

    /** Blank cells that end the last row, where the empty lines below it tell them. */
    private void fillLastRow(Fragment last, int below) {
        if (last.cell() || open.isEmpty()) {
            return;
        }
        boolean statistics = lexicon == StatisticsLabels.LEXICON;
        int values = open.size() - labelled - (statistics && endsWithUnit() ? 1 : 0);
        int missing = (statistics ? 1 : names) - values;
        if (missing < 0) {
            return;
        }
        if (label != null) {
            boolean room =
                    statistics ? gaps.haveRoomBelowLabel(missing, last, below) : gaps.haveRoom(missing, last, below);
            if (room) {
                addBlanks(missing, last);
                gaps.rowEnds(missing, last, below);
            }
        } else if (!header && missing > 0 && gaps.haveRoomOf(missing, last, below)) {
            addBlanks(missing, last);
        }
    }

    private boolean endsWithUnit() {
        return StatisticsLabels.isUnit(open.get(open.size() - 1).text());
    }

    /**
     * Blank cells between a piece and the one before it. Below the last row of a block there may be more room than
     * blank cells leave: there a row that a label begins has as many as its header names, if they have that room.
     */
    private int blanks(Fragment before, Fragment piece, boolean endsBlock) {
        int missing = names - (open.size() - labelled);
        boolean known = endsBlock && label != null && missing >= 0 && names > 0 && !before.cell() && !piece.cell();
        return known && gaps.haveRoom(missing, before, piece.above()) ? missing : gaps.blanksBetween(before, piece);
    }

    /** A line whose tabs or bars tell its cells. */
    private void addWhole(Line line) {
        if (line.fragments().stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        close();
        int column = 1;
        for (Fragment fragment : line.fragments()) {
            open.add(FormCell.of(fragment.text(), fragment.span(), rows.size() + 1, column++, line.number()));
        }
        emit(true);
    }

    private void read(List<Fragment> pieces, String text) {
        var labels = new Labels(lexicon, pieces, text, bars.led());
        int at = 0;
        while (at < pieces.size()) {
            Fragment piece = pieces.get(at);
            Fragment before = at > 0 ? pieces.get(at - 1) : null;
            if (piece.cell() && piece.text().isEmpty()) {
                boolean ends = bars.endsRow(pieces, at);
                if (!ends && !bars.closes(piece, before) && !bars.opensRow(pieces, at, header && !open.isEmpty())) {
                    add(piece);
                }
                at++;
            } else if (CellValue.looksLikeValue(piece.text())) {
                if (!labels.isNumberOfNext(at)) {
                    closeHeader();
                    int blanks = before == null ? 0 : gaps.blanksBetween(before, piece);
                    shifted |= blanks == 0 && label != null && gaps.isApart(before, piece);
                    addBlanks(blanks, piece);
                    add(piece);
                }
                at++;
            } else {
                Labels.Found found = isUnitOfOpenRow(piece) ? labels.alone(at) : labels.findAt(at, header);
                if (!open.isEmpty() && before != null) {
                    boolean endsBlock = !header && (found.kind() == COLUMN || found.kind() == NOTE);
                    addBlanks(blanks(before, piece, endsBlock), piece);
                }
                take(found, labels.valueFollows(found));
                found.values().forEach(this::add);
                at = found.next();
            }
        }
    }

    /** A unit in a line of its own, right behind a label of the form of 2014. */
    private boolean isUnitOfOpenRow(Fragment piece) {
        return lexicon == StatisticsLabels.LEXICON
                && label != null
                && open.size() == labelled
                && !piece.cell()
                && StatisticsLabels.isUnit(piece.text());
    }

    private void take(Labels.Found found, boolean valueFollows) {
        Lexicon.Kind kind = found.kind();
        if (kind == COLUMN || kind == NOTE) {
            if (!header) {
                close();
                names = 0;
            }
            header = true;
            names += kind == COLUMN ? 1 : 0;
            addLabel(found);
        } else if (kind == ROW) {
            close();
            header = false;
            label = found;
            addLabel(found);
            labelled = open.size();
        } else if (kind == HEADING && (!valueFollows || lexicon == StatisticsLabels.LEXICON)) {
            // A heading of the form of 2014 is a row of its own, whatever mark stands behind it.
            close();
            addLabel(found);
            if (!valueFollows) {
                close();
            }
        } else if (kind == null && !isPieceInside(found)) {
            takeUnknown(found);
        }
    }

    private void takeUnknown(Labels.Found found) {
        boolean behindWords = label != null || !header && open.size() == 1;
        boolean unit = behindWords && StatisticsLabels.isUnit(found.text());
        boolean cell = label != null && found.cell() && open.size() < 3 && lexicon == StatisticsLabels.LEXICON;
        if (!unit && !cell) {
            close();
        }
        addLabel(found);
    }

    /** Pieces of cells that span rows, and the rest of a label that broke around its values, say nothing. */
    private boolean isPieceInside(Labels.Found found) {
        String key = LabelKey.withNotes(found.text());
        return key.isEmpty()
                || !found.cell()
                        && (lexicon.isPieceOfFrame(key) || label != null && lexicon.isPieceOfRow(label.id(), key));
    }

    private void closeHeader() {
        if (header && !open.isEmpty()) {
            close();
        }
        header = false;
    }

    private void addBlanks(int count, Fragment next) {
        for (int i = 0; i < count && i < MOST_BLANKS; i++) {
            int start = next.span().start();
            open.add(FormCell.of("", new Span(start, start), rows.size() + 1, open.size() + 1, --inferred));
        }
    }

    private void add(Fragment piece) {
        closeHeader();
        open.add(FormCell.of(piece.text(), piece.span(), rows.size() + 1, open.size() + 1, piece.line()));
    }

    private void addLabel(Labels.Found found) {
        open.add(FormCell.of(found.text(), found.span(), rows.size() + 1, open.size() + 1, found.line())
                .withKey(found.key()));
    }

    private void close() {
        label = null;
        if (!open.isEmpty()) {
            emit(false);
        }
    }

    private void emit(boolean exact) {
        rows.add(new FormRow(table, rows.size() + 1, open, exact, shifted));
        shifted = false;
        open.clear();
        labelled = 0;
        label = null;
    }

    static Span spanning(Fragment first, Fragment last) {
        return new Span(first.span().start(), last.span().end());
    }
}
