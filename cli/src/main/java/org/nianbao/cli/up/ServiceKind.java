package org.nianbao.cli.up;

import java.util.List;

/** The four services, in the order in which they are stopped: whoever calls others goes first. */
enum ServiceKind {
    GATEWAY("gateway", null, 384),
    // The largest documents are read here.
    INGEST("ingest-service", "nianbao_ingest", 512),
    STATS("stats-service", "nianbao_stats", 384),
    CATALOG("catalog-service", "nianbao_catalog", 384);

    private final String module;
    private final String schema;
    private final int mostHeap;

    ServiceKind(String module, String schema, int mostHeap) {
        this.module = module;
        this.schema = schema;
        this.mostHeap = mostHeap;
    }

    /** The name of its module and of its log. */
    String module() {
        return module;
    }

    /** The name of its schema and of its database user; null for one without a database. */
    String schema() {
        return schema;
    }

    /**
     * The JVM's options for its memory. The heap begins small and grows to what is needed; left alone the JVM would
     * begin with a sixty-fourth of the machine's memory, four times, and fill that before it looks for garbage. Of what
     * is made most is soon garbage: room for that need not grow as fast as what stays.
     */
    List<String> memory() {
        return List.of(
                "-Xms32m",
                "-Xmx" + mostHeap + "m",
                "-XX:NewSize=16m",
                "-XX:NewRatio=4",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-Xss512k");
    }
}
