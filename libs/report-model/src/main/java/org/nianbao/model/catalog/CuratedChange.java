package org.nianbao.model.catalog;

import java.time.Instant;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * What a curator decided about an agency. Who it was is for curators only.
 *
 * @param id of a merge or of an edit
 * @param undoneAt null while it holds
 * @param note null when there is none
 * @param from the agency that was merged; null for an edit
 * @param into the agency that answers for it; null for an edit
 * @param before null for a merge
 * @param after null for a merge
 */
public record CuratedChange(
        Kind kind,
        long id,
        Instant at,
        Instant undoneAt,
        String note,
        Named from,
        Named into,
        Traits before,
        Traits after) {

    /** What was decided. */
    public enum Kind {
        /** Two agencies are one. */
        MERGE,
        /** Kind, level, sector or region was put right. */
        EDIT
    }

    /** An agency by the name of its own, also while another one answers for it. */
    public record Named(long id, String name) {}

    /** What an agency is; each null when unknown, but the kind. */
    public record Traits(AgencyKind kind, RegionLevel level, String sector, String regionCode) {}
}
