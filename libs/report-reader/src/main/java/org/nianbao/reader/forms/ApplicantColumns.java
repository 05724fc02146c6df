package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nianbao.model.form.Applicant;

/**
 * Which applicant each column of section three stands for, told from the header. Header and rows of real pages span
 * different grid columns, so the order of the cells counts: the second line of the header takes the place of 法人或其他组织.
 */
final class ApplicantColumns {

    private static final List<Applicant> OFFICIAL = List.of(
            Applicant.NATURAL_PERSON,
            Applicant.ENTERPRISE,
            Applicant.RESEARCH,
            Applicant.CHARITY,
            Applicant.LEGAL_SERVICE,
            Applicant.OTHER_ORG,
            Applicant.TOTAL);

    /** How the names begin: enough to know them by when lines break inside them. */
    private static final Map<String, Applicant> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("自然人", Applicant.NATURAL_PERSON);
        BEGINNINGS.put("商业", Applicant.ENTERPRISE);
        BEGINNINGS.put("科研", Applicant.RESEARCH);
        BEGINNINGS.put("社会公益", Applicant.CHARITY);
        BEGINNINGS.put("法律服务", Applicant.LEGAL_SERVICE);
        BEGINNINGS.put("总计", Applicant.TOTAL);
        BEGINNINGS.put("合计", Applicant.TOTAL);
    }

    private static final int LONGEST_NAME = 10;
    private static final int LEVELS = 3;

    private static final String GROUP = "法人或其他组织";

    private final List<FormRow> header = new ArrayList<>();
    private boolean closed;
    private Optional<List<Applicant>> order = Optional.empty();
    /** The cells that name the applicants, in the order of the values; empty when the official order was taken. */
    private List<FormCell> names = List.of();
    /** How many columns of labels there are, told from the first row; 0 before it. */
    private int labelColumns;

    static boolean isHeader(FormRow row) {
        return row.cells().stream()
                                .map(c -> applicant(c.key()))
                                .distinct()
                                .filter(a -> a != null)
                                .count()
                        >= 3
                || row.cells().stream().anyMatch(c -> c.key().equals(GROUP));
    }

    /** The second line of a header: names only, right after the first. */
    boolean continuedBy(FormRow row) {
        return !header.isEmpty()
                && !closed
                && !row.blank()
                && row.cells().stream()
                        .allMatch(c ->
                                c.key().isEmpty() && !CellValue.looksLikeValue(c.text()) || applicant(c.key()) != null);
    }

    void add(FormRow row) {
        boolean continues = !header.isEmpty()
                && !closed
                && !row.cells().stream().anyMatch(c -> c.key().equals(GROUP));
        if (!continues) {
            header.clear();
            labelColumns = 0;
        }
        closed = false;
        header.add(row);
    }

    /** The applicants in the order of the value cells, null for a column that is none; empty when it cannot be told. */
    Optional<List<Applicant>> find() {
        if (!closed) {
            closed = true;
            order = tell();
        }
        return order;
    }

    /**
     * The values of a row, one for each applicant; empty when the columns cannot be told.
     *
     * @param label the label's place in the row
     * @param level 1 for 一、 and its like, 2 for (一), 3 for 1.; it tells which of the columns of labels it stands in
     */
    Optional<List<FormCell>> findValues(FormRow row, int label, int level) {
        int columns = find().orElseThrow().size();
        if (names.isEmpty() || !ValueCells.inOneGrid(header, row)) {
            return ValueCells.of(row, label, columns, lastColumn());
        }
        if (level == 1 && labelColumns == 0) {
            labelColumns = names.get(0).column() - row.cells().get(label).column();
        }
        return ValueCells.below(names, row, label, labelColumns == 1 ? 1 : LEVELS + 1 - level);
    }

    private Optional<List<Applicant>> tell() {
        names = List.of();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        List<FormCell> inOrder = namesInOrder();
        List<Applicant> told = new ArrayList<>();
        for (FormCell name : inOrder) {
            told.add(applicant(name.key()));
        }
        List<Applicant> known = told.stream().filter(a -> a != null).toList();
        if (known.size() == OFFICIAL.size()
                && new HashSet<>(known).size() == known.size()
                && header.get(0).exact()) {
            names = inOrder;
            return Optional.of(Collections.unmodifiableList(told));
        }
        return isOfficialOrder() ? Optional.of(OFFICIAL) : Optional.empty();
    }

    private int lastColumn() {
        return header.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(FormCell::lastColumn)
                .max()
                .orElse(0);
    }

    private List<FormCell> namesInOrder() {
        var inOrder = new ArrayList<FormCell>();
        boolean expanded = false;
        for (FormCell cell : header.get(0).cells()) {
            if (cell.key().equals(GROUP)) {
                header.subList(1, header.size()).forEach(row -> inOrder.addAll(withWords(row)));
                expanded = true;
            } else if (applicant(cell.key()) != null || !inOrder.isEmpty() && !cell.blank()) {
                inOrder.add(cell);
            }
        }
        if (!expanded && header.size() > 1) {
            header.subList(1, header.size()).forEach(row -> inOrder.addAll(withWords(row)));
        }
        return inOrder;
    }

    private static List<FormCell> withWords(FormRow row) {
        return row.cells().stream().filter(cell -> !cell.blank()).toList();
    }

    /** True when the names that can be made out, 自然人 and two more at least, stand in the order of the official form. */
    private boolean isOfficialOrder() {
        var found = new ArrayList<Applicant>();
        for (FormRow row : header) {
            for (FormCell cell : row.cells()) {
                Applicant applicant = applicant(cell.key());
                if (applicant == null || applicant == Applicant.OTHER_ORG) {
                    continue;
                }
                if (found.contains(applicant)) {
                    return false;
                }
                found.add(applicant);
            }
        }
        boolean totalLast = found.contains(Applicant.TOTAL)
                && found.indexOf(Applicant.TOTAL) > found.indexOf(Applicant.NATURAL_PERSON);
        var parts = new ArrayList<>(found);
        parts.remove(Applicant.TOTAL);
        return totalLast
                && parts.size() >= 3
                && parts.get(0) == Applicant.NATURAL_PERSON
                && parts.equals(OFFICIAL.stream().filter(parts::contains).toList());
    }

    private static Applicant applicant(String key) {
        if (key.equals("其他")) {
            return Applicant.OTHER_ORG;
        } else if (key.isEmpty() || key.length() > LONGEST_NAME) {
            return null;
        }
        for (var name : BEGINNINGS.entrySet()) {
            if (key.startsWith(name.getKey())) {
                return name.getValue();
            }
        }
        return null;
    }
}
