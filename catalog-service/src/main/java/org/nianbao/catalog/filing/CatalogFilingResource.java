package org.nianbao.catalog.filing;

import java.time.temporal.ChronoUnit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.resteasy.reactive.RestPath;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;

/** Takes readings into the catalog. */
@Path("/filings")
public class CatalogFilingResource {

    private final FilingDesk desk;

    CatalogFilingResource(FilingDesk desk) {
        this.desk = desk;
    }

    /**
     * Files what a reader read in a document. The same document read by the same reader version is filed once, however
     * often it is sent.
     *
     * <p>Two filings that would create the same agency or report at once meet at a unique key: the later one is tried
     * again and then finds what the earlier one created.
     */
    @PUT
    @Path("{sha256}")
    @RolesAllowed("service")
    @Retry(
            maxRetries = 8,
            delay = 15,
            jitter = 15,
            delayUnit = ChronoUnit.MILLIS,
            jitterDelayUnit = ChronoUnit.MILLIS,
            retryOn = {
                ConstraintViolationException.class,
                LockAcquisitionException.class,
                PessimisticLockException.class,
                LockTimeoutException.class
            })
    @Operation(summary = "Files a reading; idempotent by document and reader version. 归档一份读取结果(幂等)。")
    public FilingReceipt file(@RestPath String sha256, @NotNull ReportFiling filing) {
        FilingCheck.check(sha256, filing);
        return desk.file(filing);
    }
}
