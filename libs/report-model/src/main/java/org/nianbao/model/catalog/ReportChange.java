package org.nianbao.model.catalog;

import org.nianbao.model.filing.FilingReceipt;

/**
 * Says that a report's agency or standing changed without a filing of its own: agencies were merged or split, or a
 * later reader found that the document is of another year. Whoever keeps figures by agency brings them in line and then
 * reports the change as delivered.
 *
 * @param id to report it as delivered
 * @param receipt what the report is now; not active when its figures no longer count
 */
public record ReportChange(long id, FilingReceipt receipt) {}
