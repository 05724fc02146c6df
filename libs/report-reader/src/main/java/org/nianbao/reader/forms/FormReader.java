package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.Span;

/** Reads the cells of every official form in a page, from its tables and from flattened text. */
public final class FormReader {

    private static final int LEAST_ROWS = 4;

    /** A table of shorter cells holds no sentences: its figures are not to be taken for stated ones. */
    private static final int LONGEST_LABEL = 80;

    /**
     * @param page the whole document
     * @param body the blocks of the page that are the report, in order
     */
    public FormReading read(Page page, List<Block> body) {
        return new Pass(page, body).run();
    }

    /** One page on its way. */
    private static final class Pass {
        private final Page page;
        private final List<Block> body;
        private final Ledger ledger = new Ledger();
        /** Section two before section three: its headers tell the edition where section three is cut off. */
        private final List<FormTable> sections =
                List.of(new DisclosureTable(ledger), new RequestsTable(ledger), new RemediesTable(ledger));

        private final FormTable statistics = new StatisticsTable(ledger);
        private final FormTable early = new EarlyTable(ledger);
        private final List<FormTable> tables =
                Stream.concat(sections.stream(), Stream.of(statistics, early)).toList();
        private final List<Span> consumed = new ArrayList<>();
        /** Rows of a flattened early table whose columns cannot be told. */
        private final List<FormRow> unread = new ArrayList<>();

        private int flattened;
        private final Map<Integer, Line> byNumber = new HashMap<>();
        private Gaps gaps;
        private PageNumbers pageNumbers;
        private boolean opening;

        Pass(Page page, List<Block> body) {
            this.page = page;
            this.body = BarRows.join(body, page.text());
            this.flattened = page.blocks().stream()
                    .filter(Block.Table.class::isInstance)
                    .mapToInt(block -> ((Block.Table) block).number())
                    .max()
                    .orElse(0);
        }

        FormReading run() {
            for (Block block : body) {
                if (block instanceof Block.Table table) {
                    readTable(table);
                }
            }
            List<Line> lines = Line.listOf(body);
            lines.forEach(line -> byNumber.put(line.number(), line));
            gaps = Gaps.in(lines);
            pageNumbers = new PageNumbers(lines);
            opening =
                    Bars.openRows(lines, tables.stream().map(FormTable::lexicon).toList());
            for (FormTable table : tables) {
                lines = readFlattened(lines, table);
            }
            readSpelled(lines);
            sayUnread();
            boolean siblings = sections.stream().anyMatch(FormTable::met);
            sections.forEach(section -> section.close(siblings));
            statistics.close(false);
            sayMixedEditions();
            consumed.sort(Comparator.comparingInt(Span::start));
            return new FormReading(
                    ledger.listObservations(), ledger.listExtras(), ledger.listProblems(), ledger.editions(), consumed);
        }

        private void readTable(Block.Table table) {
            List<FormRow> rows = GridRows.of(table);
            if (read(Panels.belowEachOther(rows), tables)) {
                consumed.add(table.span());
            } else if (UnknownRow.hasFigures(rows)) {
                ledger.say(Problem.info(
                        ProblemCode.UNKNOWN_TABLE,
                        "a table with figures that is none of the official forms: not read",
                        "table " + table.number()));
                if (rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.text().length() <= LONGEST_LABEL)) {
                    consumed.add(table.span());
                }
            }
        }

        /** Reads the forms of one kind, and returns the lines that are left. */
        private List<Line> readFlattened(List<Line> lines, FormTable table) {
            var left = new ArrayList<>(lines);
            for (List<Line> form : new FlattenedForms(table.lexicon()).find(lines)) {
                if (table == sections.get(1) && SpelledRows.areLabelsWithOneValue(form)) {
                    // A list of results without columns: its sentences say what it says.
                    continue;
                }
                List<FormRow> all =
                        FlattenedRows.of(form, table.lexicon(), flattened + 1, page.text(), gaps, opening, below(form));
                List<FormRow> rows = new DoubtfulRows(table.lexicon(), pageNumbers).mark(all);
                if (read(rows, List.of(table))) {
                    flattened++;
                    consumed.add(new Span(
                            form.get(0).span().start(),
                            form.get(form.size() - 1).span().end()));
                    Set<Integer> taken = form.stream().map(Line::number).collect(Collectors.toSet());
                    left.removeIf(line -> taken.contains(line.number()));
                } else if (table == early) {
                    rows.stream().filter(row -> row.cells().size() > 1).forEach(unread::add);
                }
            }
            return left;
        }

        /** Section two where no table holds it: its rows spelled out in lines. */
        private void readSpelled(List<Line> lines) {
            FormTable disclosure = sections.get(0);
            if (disclosure.met()) {
                return;
            }
            var rows = new ArrayList<FormRow>();
            var taken = new ArrayList<Span>();
            for (Line line : lines) {
                List<FormRow> spelled = SpelledRows.of(line, flattened + 1, rows.size() + 1);
                if (!spelled.isEmpty()) {
                    rows.addAll(spelled);
                    taken.add(line.span());
                }
            }
            if (read(rows, List.of(disclosure))) {
                flattened++;
                consumed.addAll(taken);
            }
        }

        private void sayUnread() {
            if (unread.size() >= LEAST_ROWS) {
                ledger.say(Problem.info(
                        ProblemCode.UNKNOWN_TABLE,
                        "lines that look like a table of the place's own, with '"
                                + unread.get(0).quote() + "': not read",
                        null));
            }
        }

        /** Empty lines right below a form; 0 where something else than a line stands there. */
        private int below(List<Line> form) {
            int number = form.get(form.size() - 1).number() + 1;
            Line line = byNumber.get(number);
            if (line != null && !line.fragments().isEmpty()) {
                return line.fragments().get(0).above();
            }
            List<Block> blocks = page.blocks();
            boolean ends = number == body.size() && body.get(number - 1) == blocks.get(blocks.size() - 1);
            return ends ? page.below() : 0;
        }

        private boolean read(List<FormRow> rows, List<FormTable> offered) {
            List<FormTable> concerned = (EarlyTable.isAlone(rows)
                            ? offered.stream().filter(table -> table == early)
                            : offered.stream())
                    .filter(table -> table.concerns(rows))
                    .toList();
            if (concerned.isEmpty()) {
                return false;
            }
            Set<FormRow> unknown = new LinkedHashSet<>();
            for (FormRow row : rows) {
                if (!row.blank() && concerned.stream().noneMatch(table -> table.take(row))) {
                    unknown.add(row);
                } else if (row.blank()) {
                    concerned.forEach(table -> table.take(row));
                }
            }
            unknown.forEach(row -> new UnknownRow(row).keep(ledger));
            return true;
        }

        private void sayMixedEditions() {
            if (ledger.editions().size() > 1) {
                ledger.say(Problem.info(
                        ProblemCode.MIXED_EDITIONS,
                        "the tables are of several editions: "
                                + ledger.editions().stream()
                                        .map(FormEdition::name)
                                        .collect(Collectors.joining(", ")),
                        null));
            }
        }
    }
}
