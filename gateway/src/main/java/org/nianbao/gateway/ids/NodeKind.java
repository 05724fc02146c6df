package org.nianbao.gateway.ids;

/** What a global id can point to. */
public enum NodeKind {
    AGENCY("Agency"),
    REPORT("Report"),
    FINDING("Finding"),
    REGION("Region"),
    INGEST_JOB("IngestJob"),
    INGEST_BATCH("IngestBatch");

    private final String typeName;

    NodeKind(String typeName) {
        this.typeName = typeName;
    }

    /** The name of the GraphQL type. */
    public String typeName() {
        return typeName;
    }
}
