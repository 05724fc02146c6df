package org.nianbao.model.exporting;

import java.util.List;
import java.util.Map;

/**
 * What an export holds: its columns, the codes that stand in them, where the data come from and on what terms.
 *
 * @param name observations, reports, agencies or findings
 * @param structureId what STRUCTURE_ID says in each row, after SDMX-CSV; null when the export is a plain list
 * @param chinese what one row is
 * @param english the same in English
 * @param codeLists by column, what its codes mean
 * @param source where the data come from
 * @param licence on what terms they may be used
 */
public record ExportDescription(
        String name,
        String structureId,
        String chinese,
        String english,
        List<Column> columns,
        Map<String, Map<String, String>> codeLists,
        String source,
        String licence) {

    public ExportDescription {
        columns = List.copyOf(columns);
    }

    /** A column. */
    public record Column(String name, String chinese, String english) {}
}
