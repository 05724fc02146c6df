package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.form.Applicant;

/**
 * A form as a body fills it in, before it is laid out on a page: what stands where is known.
 *
 * @param tables header lines and rows of each table
 * @param truth what was printed for each "code/applicant"; "" for a blank cell
 */
record PrintedForm(List<PrintedTable> tables, Map<String, String> truth) {

    /**
     * @param header cells of the header's lines
     * @param rows the rows below
     */
    record PrintedTable(List<List<HeaderCell>> header, List<PrintedRow> rows) {}

    record HeaderCell(String text, int rowSpan, int columnSpan) {}

    /**
     * @param parents labels of the cells that span this row and others, outermost first; may be empty
     * @param label empty for the row of section four
     * @param unit empty where the form has none
     */
    record PrintedRow(List<String> parents, String label, String unit, List<String> values) {}

    static String place(String code, Applicant applicant) {
        return code + "/" + applicant;
    }

    /** Collects the tables of a form. */
    static final class Builder {
        private final List<PrintedTable> tables = new ArrayList<>();
        private final Map<String, String> truth = new LinkedHashMap<>();
        private final java.util.function.Supplier<String> cells;
        private List<PrintedRow> rows = new ArrayList<>();

        Builder(java.util.function.Supplier<String> cells) {
            this.cells = cells;
        }

        Builder table(List<List<HeaderCell>> header) {
            rows = new ArrayList<>();
            tables.add(new PrintedTable(header, rows));
            return this;
        }

        Builder row(List<String> parents, String label, String unit, List<String> codes) {
            var values = new ArrayList<String>();
            for (String code : codes) {
                String value = cells.get();
                truth.put(place(code, Applicant.TOTAL), value);
                values.add(value);
            }
            rows.add(new PrintedRow(parents, label, unit, values));
            return this;
        }

        Builder applicants(List<String> parents, String label, String code) {
            var values = new ArrayList<String>();
            for (Applicant applicant : SampleForms.APPLICANTS) {
                String value = cells.get();
                truth.put(place(code, applicant), value);
                values.add(value);
            }
            rows.add(new PrintedRow(parents, label, "", values));
            return this;
        }

        Builder heading(String label) {
            rows.add(new PrintedRow(List.of(), label, "", List.of()));
            return this;
        }

        PrintedForm build() {
            return new PrintedForm(tables, truth);
        }
    }
}
