package org.nianbao.model.filing;

/**
 * What became of one report's figures of several that were delivered together.
 *
 * @param status as the same delivery would have been answered with alone: 204, or that of the error
 * @param error null when they were kept
 */
public record KeptResult(long reportId, int status, ErrorAnswer error) {

    /** Figures that were kept. */
    public static KeptResult kept(long reportId) {
        return new KeptResult(reportId, 204, null);
    }
}
