package org.nianbao.model.filing;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/**
 * The catalog's answer to a filing: which agency and which report it is.
 *
 * @param agencyName the name the catalog knows the agency by
 * @param provisional true when the agency could not be told for certain and a person should look
 * @param active false when another document is the report's active revision; statistics keep the active one only
 * @param level null when the place could not be told and the name leaves it open
 * @param regionCode null when the place could not be told
 * @param sector null when unknown
 * @param regionPath null when the place could not be told; else codes from the province down to the agency's region,
 *     joined by slashes, such as 330000/330400/330483
 * @param standing rises by one whenever anything said here of the report changes: of two messages on one report the one
 *     with the lower number is stale, in whatever order they arrive
 * @param agencyFromYear the first year that the agency owes a report on as the body that took over from others; null
 *     when it is not known to have predecessors
 * @param agencyUntilYear the last year that it owes a report on, since it then went on as another body; null while it
 *     goes on
 */
public record FilingReceipt(
        Outcome outcome,
        long agencyId,
        String agencyName,
        boolean provisional,
        long reportId,
        long revisionId,
        boolean active,
        int year,
        FormEdition edition,
        AgencyKind kind,
        RegionLevel level,
        String regionCode,
        String regionPath,
        String sector,
        Scope scope,
        long standing,
        Integer agencyFromYear,
        Integer agencyUntilYear) {

    /** A receipt of a report whose agency is not known to come from another one or to have ended. */
    public FilingReceipt(
            Outcome outcome,
            long agencyId,
            String agencyName,
            boolean provisional,
            long reportId,
            long revisionId,
            boolean active,
            int year,
            FormEdition edition,
            AgencyKind kind,
            RegionLevel level,
            String regionCode,
            String regionPath,
            String sector,
            Scope scope,
            long standing) {
        this(
                outcome,
                agencyId,
                agencyName,
                provisional,
                reportId,
                revisionId,
                active,
                year,
                edition,
                kind,
                level,
                regionCode,
                regionPath,
                sector,
                scope,
                standing,
                null,
                null);
    }

    /** A receipt of a report that nothing has happened to since it was first filed. */
    public FilingReceipt(
            Outcome outcome,
            long agencyId,
            String agencyName,
            boolean provisional,
            long reportId,
            long revisionId,
            boolean active,
            int year,
            FormEdition edition,
            AgencyKind kind,
            RegionLevel level,
            String regionCode,
            String regionPath,
            String sector,
            Scope scope) {
        this(
                outcome,
                agencyId,
                agencyName,
                provisional,
                reportId,
                revisionId,
                active,
                year,
                edition,
                kind,
                level,
                regionCode,
                regionPath,
                sector,
                scope,
                1);
    }

    /** What a filing did to the catalog. */
    public enum Outcome {
        /** The first document of this agency's report on this year. */
        CREATED,
        /** Another document, or other content, for a report that was known. */
        REVISED,
        /** The same document read by the same reader, or the same content again. */
        UNCHANGED
    }
}
