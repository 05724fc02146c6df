package org.nianbao.reader.decoding;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/** Ends the decoding of a document that cannot be read, with the problem to put on record. */
final class UnreadableDocument extends Exception {

    private final transient Problem problem;

    UnreadableDocument(ProblemCode code, String message) {
        this(code, message, null);
    }

    UnreadableDocument(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.problem = Problem.error(code, message, null);
    }

    Problem problem() {
        return problem;
    }
}
