package org.nianbao.bench.accuracy;

/** What became of the cells, the metadata and the stated figures of a set of documents. Counts only. */
final class Score {

    long documents;
    long cells;
    long right;
    long wrong;
    long missingSaid;
    long missingSilent;
    long metadata;
    long metadataRight;
    long figures;
    long figuresRight;
    long figuresWrong;

    void add(Score other) {
        documents += other.documents;
        cells += other.cells;
        right += other.right;
        wrong += other.wrong;
        missingSaid += other.missingSaid;
        missingSilent += other.missingSilent;
        metadata += other.metadata;
        metadataRight += other.metadataRight;
        figures += other.figures;
        figuresRight += other.figuresRight;
        figuresWrong += other.figuresWrong;
    }

    /** Share of the metadata that were read rightly; 1 when there were none. */
    double metadataShare() {
        return metadata == 0 ? 1 : (double) metadataRight / metadata;
    }

    /** Harmonic mean of precision and recall of the stated figures; 1 when there were none. */
    double narrativeF1() {
        long found = figuresRight + figuresWrong;
        return figures + found == 0 ? 1 : 2.0 * figuresRight / (figures + found);
    }
}
