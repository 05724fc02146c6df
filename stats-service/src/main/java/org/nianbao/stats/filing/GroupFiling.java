package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.filing.KeptResult;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.rim.ApiException;
import org.nianbao.rim.KnownOutage;
import org.nianbao.rim.RequestId;

/** Files many reports in one transaction, and one by one where that fails. */
@ApplicationScoped
public class GroupFiling {

    private static final int MOST = 100;
    private static final Logger LOG = Logger.getLogger(GroupFiling.class);

    private final ReportFiler filer;

    @Inject
    public GroupFiling(ReportFiler filer) {
        this.filer = filer;
    }

    List<KeptResult> file(List<StatsFiling> filings) {
        if (filings == null || filings.isEmpty() || filings.size() > MOST) {
            throw new ApiException(400, "INVALID_FILING", "The body is a JSON list of 1 to " + MOST + " filings.");
        }
        var results = new ArrayList<KeptResult>();
        Map<Integer, StatsFiling> good = new LinkedHashMap<>();
        for (StatsFiling filing : filings) {
            KeptResult result = check(filing);
            if (result.error() == null) {
                good.put(results.size(), filing);
            }
            results.add(result);
        }
        if (!isFiled(good.values())) {
            good.forEach((at, filing) -> results.set(at, fileAlone(filing)));
        }
        return results;
    }

    private boolean isFiled(Iterable<StatsFiling> filings) {
        try {
            var all = new ArrayList<StatsFiling>();
            filings.forEach(all::add);
            filer.fileAll(all);
            return true;
        } catch (RuntimeException failure) {
            LOG.infof(failure, "A group of filings failed and is filed one by one");
            return false;
        }
    }

    private KeptResult fileAlone(StatsFiling filing) {
        try {
            filer.fileAll(List.of(filing));
            return KeptResult.kept(filing.receipt().reportId());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Report %d cannot be filed now", (Object)
                    filing.receipt().reportId());
            // What breaks on the report itself must not be called an outage, or it would be sent again for ever.
            return KnownOutage.find(failure)
                    .map(outage -> failed(filing, outage.status(), outage.name(), outage.message()))
                    .orElseGet(() -> failed(filing, 500, "INTERNAL_ERROR", "The report's figures cannot be kept."));
        }
    }

    private static KeptResult check(StatsFiling filing) {
        try {
            FiguresCheck.require(filing);
            return KeptResult.kept(filing.receipt().reportId());
        } catch (ApiException refusal) {
            return failed(filing, refusal.status(), refusal.code(), refusal.getMessage());
        }
    }

    private static KeptResult failed(StatsFiling filing, int status, String code, String message) {
        long reportId = filing == null || filing.receipt() == null
                ? 0
                : filing.receipt().reportId();
        return new KeptResult(reportId, status, new ErrorAnswer(code, message, RequestId.current()));
    }
}
