package org.nianbao.ingest.accepting;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Severity;
import org.nianbao.rim.ApiException;

/** Turns what the reader says about an unreadable document into the answer its sender gets. */
final class DocumentRefusal {

    private DocumentRefusal() {}

    static ApiException of(ReportReading unreadable) {
        return unreadable.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR && p.code().preventsReading())
                .findFirst()
                .map(DocumentRefusal::of)
                .orElseThrow(() -> new IllegalArgumentException("the reading is readable"));
    }

    static ApiException of(Problem problem) {
        String message = problem.where() == null ? problem.message() : problem.message() + " (" + problem.where() + ")";
        return new ApiException(status(problem.code()), problem.code().name(), message);
    }

    private static int status(ProblemCode code) {
        return switch (code) {
            case EMPTY_DOCUMENT -> 400;
            case DOCUMENT_TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA_TYPE -> 415;
            default -> 422;
        };
    }
}
