package org.nianbao.model.catalog;

import java.time.Instant;
import java.time.LocalDate;

import org.nianbao.model.form.FormEdition;

/**
 * One document as one reader read it, filed for a report (年度报告的一个版本).
 *
 * @param sourceUrl null when unknown
 * @param publishedOn null when unknown
 * @param faults how many warnings and errors the reader met in it
 * @param superseded true when a later reader read the same document
 * @param active true when it stands for the report
 * @param because why it is the active one; null unless it is
 * @param previousId the revision received before it; null for the first
 */
public record ReportRevision(
        long id,
        String documentSha256,
        String readerVersion,
        String sourceUrl,
        Instant receivedAt,
        String title,
        FormEdition edition,
        LocalDate publishedOn,
        int faults,
        boolean superseded,
        boolean active,
        Reason because,
        Long previousId) {

    /** What made a revision the active one. */
    public enum Reason {
        /** There is no other document. 唯一版本。 */
        ONLY_ONE,
        /** Its other readings are by earlier readers. 由较新的读取程序读取。 */
        LATER_READER,
        /** It comes from a government's own site. 来自政府官方网站。 */
        OFFICIAL_SITE,
        /** It was published later. 发布较晚。 */
        PUBLISHED_LATER,
        /** The reader met fewer faults in it. 问题较少。 */
        FEWER_FAULTS,
        /** Nothing else tells them apart. 收到较晚。 */
        RECEIVED_LATER
    }
}
