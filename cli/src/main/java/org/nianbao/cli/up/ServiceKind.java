package org.nianbao.cli.up;

/** The four services, in the order in which they are stopped: whoever calls others goes first. */
enum ServiceKind {
    GATEWAY("gateway", null),
    INGEST("ingest-service", "nianbao_ingest"),
    STATS("stats-service", "nianbao_stats"),
    CATALOG("catalog-service", "nianbao_catalog");

    private final String module;
    private final String schema;

    ServiceKind(String module, String schema) {
        this.module = module;
        this.schema = schema;
    }

    /** The name of its module and of its log. */
    String module() {
        return module;
    }

    /** The name of its schema and of its database user; null for one without a database. */
    String schema() {
        return schema;
    }
}
