package org.nianbao.stats.filing;

import java.util.regex.Pattern;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.rim.ApiException;

/** What a filing must be like to be taken. */
final class FiguresCheck {

    /** A full report has some 250; this leaves room for odd ones and none for abuse. */
    private static final int MAX_OBSERVATIONS = 10_000;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private FiguresCheck() {}

    /** @throws ApiException (400) that says what is wrong */
    static void require(long reportId, StatsFiling filing) {
        check(filing != null && filing.receipt() != null, "receipt is missing");
        check(filing.receipt().reportId() == reportId, "the address names another report than the receipt");
        require(filing);
    }

    /** @throws ApiException (400) that says what is wrong */
    static void require(StatsFiling filing) {
        check(filing != null && filing.receipt() != null, "receipt is missing");
        FilingReceipt receipt = filing.receipt();
        check(receipt.agencyId() > 0 && receipt.reportId() > 0, "agencyId and reportId are numbers above 0");
        check(receipt.year() >= 1949 && receipt.year() <= 2100, "year " + receipt.year() + " is none to report on");
        check(receipt.edition() != null, "receipt.edition is missing");
        check(
                filing.documentSha256() != null
                        && SHA256.matcher(filing.documentSha256()).matches(),
                "documentSha256 is 64 digits in lower-case hexadecimal");
        check(
                filing.observations().size() <= MAX_OBSERVATIONS,
                "at most " + MAX_OBSERVATIONS + " observations are taken in one report");
    }

    private static void check(boolean right, String message) {
        if (!right) {
            throw new ApiException(400, "INVALID_FILING", message);
        }
    }
}
