package org.nianbao.gateway.curation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.services.CurationClient;

/** A candidate as clients see it. */
@Type("AgencyCandidate")
@Description(
        "One thing that a provisional agency may be: a known agency, or a division it may belong to. 待定主体的一个候选：已知主体，或可能所属的区划。")
public final class CandidateView {

    private final CurationClient.Candidate candidate;

    CandidateView(CurationClient.Candidate candidate) {
        this.candidate = candidate;
    }

    /** The catalog's number of the agency; null for a division. */
    public Long agencyId() {
        return candidate.agencyId();
    }

    /** Null for an agency. */
    public String regionCode() {
        return candidate.regionCode();
    }

    @NonNull
    @Description("Why it may be this. 原因。")
    public CandidateReason getReason() {
        return CandidateReason.valueOf(candidate.reason());
    }
}
