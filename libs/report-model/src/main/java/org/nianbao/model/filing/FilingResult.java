package org.nianbao.model.filing;

/**
 * What became of one filing of several that were delivered together. One that is refused does not hinder the others.
 *
 * @param receipt null unless it was filed
 * @param status as the same filing would have been answered with alone: 200, or that of the error
 * @param error null when it was filed
 */
public record FilingResult(FilingReceipt receipt, int status, ErrorAnswer error) {

    /** A filing that was taken. */
    public static FilingResult filed(FilingReceipt receipt) {
        return new FilingResult(receipt, 200, null);
    }

    /** A filing that was not taken. */
    public static FilingResult failed(int status, ErrorAnswer error) {
        return new FilingResult(null, status, error);
    }
}
