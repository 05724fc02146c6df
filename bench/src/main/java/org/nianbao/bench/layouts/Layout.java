package org.nianbao.bench.layouts;

import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.ReportPlan;

/** One way in which reports are published: a plan in, a document out. */
public interface Layout {

    String name();

    Format format();

    /** True when the reader was not made with it at hand: it only judges. */
    boolean heldOut();

    /** False when nothing tells where a blank cell was: documents with blank cells have lost something then. */
    default boolean showsBlanks() {
        return true;
    }

    byte[] render(ReportPlan plan, RandomGenerator random);

    /** The kinds of documents. */
    enum Format {
        HTML,
        TEXT,
        PDF,
        DOCX
    }
}
