package org.nianbao.catalog.agencies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.nianbao.catalog.ids.DrawnId;

/** What a provisional agency may be, for a person to decide. */
@Entity
@Table(name = "agency_candidate")
public class AgencyCandidate {

    @Id
    @DrawnId("agency_candidate")
    Long id;

    long agencyId;
    Long candidateId;
    String regionCode;

    @Enumerated(EnumType.STRING)
    Identification.Reason reason;

    protected AgencyCandidate() {}

    AgencyCandidate(long agencyId, Identification.Candidate candidate) {
        this.agencyId = agencyId;
        this.candidateId = candidate.agencyId();
        this.regionCode = candidate.regionCode();
        this.reason = candidate.reason();
    }

    Identification.Candidate candidate() {
        return new Identification.Candidate(candidateId, regionCode, reason);
    }
}
