package org.nianbao.bench.corpus;

/** A piece of a report, in reading order. */
public sealed interface Part {

    /** A numbered heading of a section. */
    record Heading(String text) implements Part {}

    /** A paragraph. */
    record Words(String text) implements Part {}

    /** A table. */
    record Form(PrintedTable table) implements Part {}
}
