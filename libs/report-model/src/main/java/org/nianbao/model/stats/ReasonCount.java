package org.nianbao.model.stats;

/**
 * How often one ground for denial was given (不予公开理由).
 *
 * @param reason the last word of its code since 2019, such as state_secret; or the older one where no counterpart
 *     exists
 * @param chinese the ground as the form prints it
 * @param english the same in English
 */
public record ReasonCount(String reason, String chinese, String english, Comparability comparability, Figure figure) {}
