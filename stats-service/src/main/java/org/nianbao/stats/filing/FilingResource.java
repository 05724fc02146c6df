package org.nianbao.stats.filing;

import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.rim.ApiException;

/** Where ingest-service delivers the figures of a report. */
@Path("/reports/{reportId}")
public class FilingResource {

    /** A full report has some 250; this leaves room for odd ones and none for abuse. */
    private static final int MAX_OBSERVATIONS = 10_000;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final ReportFiler filer;

    @Inject
    public FilingResource(ReportFiler filer) {
        this.filer = filer;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("service")
    @Operation(summary = "Replace the report's observations and bring its findings up to date")
    public void file(long reportId, StatsFiling filing) {
        check(filing != null && filing.receipt() != null, "receipt is missing");
        FilingReceipt receipt = filing.receipt();
        check(receipt.reportId() == reportId, "the address names another report than the receipt");
        check(receipt.agencyId() > 0 && reportId > 0, "agencyId and reportId are numbers above 0");
        check(receipt.year() >= 1949 && receipt.year() <= 2100, "year " + receipt.year() + " is none to report on");
        check(receipt.edition() != null, "receipt.edition is missing");
        check(
                filing.documentSha256() != null
                        && SHA256.matcher(filing.documentSha256()).matches(),
                "documentSha256 is 64 digits in lower-case hexadecimal");
        check(
                filing.observations().size() <= MAX_OBSERVATIONS,
                "at most " + MAX_OBSERVATIONS + " observations are taken in one report");
        filer.file(filing);
    }

    private static void check(boolean right, String message) {
        if (!right) {
            throw new ApiException(400, "INVALID_FILING", message);
        }
    }
}
