package org.nianbao.bench.corpus;

import java.util.List;

/**
 * A row of an official form.
 *
 * @param group the cell that spans this row and its sisters, such as (三)不予公开; null when there is none
 * @param labels the ways its label is printed, the official one first
 * @param unit printed beside it in F2014; null elsewhere
 * @param code what its cells mean; null for a heading row
 */
record Row(String group, List<String> labels, String unit, String code) {

    static Row heading(String label) {
        return new Row(null, List.of(label), null, null);
    }

    static Row of(String unit, String code, String... labels) {
        return new Row(null, List.of(labels), unit, code);
    }

    static Row in(String group, String code, String... labels) {
        return new Row(group, List.of(labels), null, code);
    }
}
