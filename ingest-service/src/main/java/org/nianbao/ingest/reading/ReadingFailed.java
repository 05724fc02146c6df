package org.nianbao.ingest.reading;

import org.nianbao.model.reading.Problem;

/** The reader came to no result about a document. */
public class ReadingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ReadingFailed(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
