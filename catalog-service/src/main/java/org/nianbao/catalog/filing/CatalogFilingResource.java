package org.nianbao.catalog.filing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.FilingResult;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.rim.ApiException;
import org.nianbao.rim.RequestId;

/** Takes readings into the catalog. */
@Path("/filings")
@RolesAllowed("service")
public class CatalogFilingResource {

    private static final Logger LOG = Logger.getLogger(CatalogFilingResource.class);

    private final FilingRuns runs;

    CatalogFilingResource(FilingRuns runs) {
        this.runs = runs;
    }

    /**
     * Files what a reader read in a document. The same document read by the same reader version is filed once, however
     * often it is sent.
     */
    @PUT
    @Path("{sha256}")
    @Operation(summary = "Files a reading; idempotent by document and reader version. 归档一份读取结果(幂等)。")
    public FilingReceipt file(@RestPath String sha256, @NotNull ReportFiling filing) {
        FilingCheck.check(sha256, filing);
        return runs.file(List.of(filing)).get(0);
    }

    /**
     * Files many readings together, in one transaction. Each is answered as it would have been alone, and one that is
     * refused does not hinder the others.
     */
    @POST
    @Operation(summary = "Files up to 100 readings together; idempotent. 批量归档读取结果(幂等)。")
    public List<FilingResult> fileAll(
            @NotNull @Size(max = 100, message = "takes at most 100 filings") List<@NotNull ReportFiling> filings) {
        List<FilingResult> refusals = filings.stream().map(this::refusal).toList();
        List<ReportFiling> right = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            if (refusals.get(i) == null) {
                right.add(filings.get(i));
            }
        }
        Iterator<FilingResult> results = (right.isEmpty() ? List.<FilingResult>of() : together(right)).iterator();
        return refusals.stream()
                .map(refusal -> refusal == null ? results.next() : refusal)
                .toList();
    }

    /** Null when nothing is wrong with the filing. */
    private FilingResult refusal(ReportFiling filing) {
        try {
            FilingCheck.check(filing);
            return null;
        } catch (ApiException wrong) {
            return failed(wrong);
        }
    }

    private List<FilingResult> together(List<ReportFiling> right) {
        try {
            return runs.file(right).stream().map(FilingResult::filed).toList();
        } catch (PersistenceException collided) {
            LOG.warnf(collided, "A group of %d filings could not be filed together", (Object) right.size());
            return right.stream().map(this::alone).toList();
        }
    }

    private FilingResult alone(ReportFiling filing) {
        try {
            return FilingResult.filed(runs.file(List.of(filing)).get(0));
        } catch (PersistenceException collided) {
            LOG.errorf(collided, "A filing could not be filed");
            return failed(new ApiException(503, "BUSY", "This could not be filed just now. Send it again."));
        }
    }

    private static FilingResult failed(ApiException error) {
        return FilingResult.failed(
                error.status(), new ErrorAnswer(error.code(), error.getMessage(), RequestId.current()));
    }
}
