package org.nianbao.model.reading;

/**
 * Something met while reading that a person should know. Problems are data: never a silent skip, never a bare
 * exception.
 *
 * @param message plain words: what was met and what was done about it
 * @param where the place in the document in words, such as "table 1, row 12"; null when it is about the whole document
 */
public record Problem(Severity severity, ProblemCode code, String message, String where) {

    public static Problem error(ProblemCode code, String message, String where) {
        return new Problem(Severity.ERROR, code, message, where);
    }

    public static Problem warning(ProblemCode code, String message, String where) {
        return new Problem(Severity.WARNING, code, message, where);
    }

    public static Problem info(ProblemCode code, String message, String where) {
        return new Problem(Severity.INFO, code, message, where);
    }
}
