package org.nianbao.catalog.filing;

import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.rim.Conflicts;

/**
 * Files again when another writer came in between. Two that would create the same agency or report at once meet at a
 * unique key: the later one is tried again and then finds what the earlier one created.
 */
@ApplicationScoped
class FilingRuns {

    private final FilingDesk desk;

    FilingRuns(FilingDesk desk) {
        this.desk = desk;
    }

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
    List<FilingReceipt> file(List<ReportFiling> group) {
        try {
            return desk.file(group);
        } catch (Exception failure) {
            // In a cluster a conflict may come to light at the commit only, as an exception that no method declares.
            if (Conflicts.isConflict(failure)) {
                throw new LockTimeoutException("another transaction changed the same", failure);
            }
            throw failure;
        }
    }
}
