package org.nianbao.model.filing;

/**
 * What every service of ours answers when it cannot do what it was asked: never a stack trace, never a class name.
 *
 * @param code one of a closed list, such as EMPTY_DOCUMENT
 * @param message plain words: what was wrong, where, and what to do
 * @param requestId the same that stands in the service's log
 */
public record ErrorAnswer(String code, String message, String requestId) {}
