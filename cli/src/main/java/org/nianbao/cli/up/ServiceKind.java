package org.nianbao.cli.up;

import java.util.ArrayList;
import java.util.List;

/** The four services, in the order in which they are stopped: whoever calls others goes first. */
enum ServiceKind {
    GATEWAY("gateway", null, 384, 5),
    // The largest documents are read here, by far the most code.
    INGEST("ingest-service", "nianbao_ingest", 512, 10),
    STATS("stats-service", "nianbao_stats", 384, 5),
    CATALOG("catalog-service", "nianbao_catalog", 384, 5);

    private final String module;
    private final String schema;
    private final int mostHeap;
    private final int seldom;

    /** @param seldom how many times as often as the JVM would ask for a method must run to be compiled */
    ServiceKind(String module, String schema, int mostHeap, int seldom) {
        this.module = module;
        this.schema = schema;
        this.mostHeap = mostHeap;
        this.seldom = seldom;
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
     * is made most is soon garbage: room for that need not grow as fast as what stays, and half of it is for what a
     * request or a document still needs when the rest is cleared, or that would swell what stays. What is run a few
     * hundred times only is left to the interpreter: a third of the machine code, without more processor time.
     */
    List<String> memory() {
        var options = new ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx" + mostHeap + "m",
                "-XX:NewSize=12m",
                "-XX:NewRatio=6",
                "-XX:SurvivorRatio=2",
                "-XX:MinHeapFreeRatio=6",
                "-XX:MaxHeapFreeRatio=14",
                "-XX:CompileThresholdScaling=" + seldom,
                "-Xss512k"));
        if (givesNativeMemoryBack(Runtime.version())) {
            options.add("-XX:TrimNativeHeapInterval=2000");
        }
        return options;
    }

    /** Whether this JVM knows the option that gives what the C library keeps back to the system every so often. */
    static boolean givesNativeMemoryBack(Runtime.Version java) {
        return switch (java.feature()) {
            case 17 -> java.update() >= 9;
            case 21 -> java.update() >= 1;
            default -> java.feature() >= 22;
        };
    }
}
