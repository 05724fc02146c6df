package org.nianbao.ingest.batches;

/** Whether the links of an address are followed, one level deep and on its own site only. */
public enum Follow {
    /** It is a document. */
    NEVER,
    /** It is a document when it reads as a report, else a column page (栏目页) when it links to reports. */
    AUTO,
    /** It is a column page. */
    ALWAYS
}
