package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;

/**
 * What became of the requests in one year, harmonised across editions (办理结果). A figure is null when the report says
 * nothing of it or its edition has no counterpart.
 *
 * @param comparability the weakest grade among the outcomes that are present
 */
public record RequestOutcomes(
        long agencyId,
        long reportId,
        int year,
        FormEdition edition,
        Applicant applicant,
        Comparability comparability,
        Figure carriedIn,
        Figure received,
        Figure granted,
        Figure partiallyGranted,
        Figure denied,
        Figure notAvailable,
        Figure notProcessed,
        Figure other,
        Figure concluded,
        Figure carriedOut,
        List<ReasonCount> denialReasons) {

    public RequestOutcomes {
        denialReasons = List.copyOf(denialReasons);
    }

    /** The same without the grounds for denial. */
    public RequestOutcomes withoutReasons() {
        return new RequestOutcomes(
                agencyId,
                reportId,
                year,
                edition,
                applicant,
                comparability,
                carriedIn,
                received,
                granted,
                partiallyGranted,
                denied,
                notAvailable,
                notProcessed,
                other,
                concluded,
                carriedOut,
                List.of());
    }
}
