package org.nianbao.stats.findings;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.nianbao.model.finding.Fault;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Severity;

/** A finding as it is stored: one row for each set of inputs that ever violated a relation in a report. */
@Entity
@Table(name = "finding")
public class KeptFinding {

    /** Above every version there will be. */
    static final int EVERY = Integer.MAX_VALUE;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "report_id")
    public long reportId;

    @Column(name = "agency_id")
    public long agencyId;

    public int year;

    public String rule;

    public String subject;

    @Enumerated(EnumType.STRING)
    public Applicant applicant;

    @Column(name = "inputs_hash")
    public String inputsHash;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    @Enumerated(EnumType.STRING)
    public Fault fault;

    /** False when the report's inputs are no longer these. */
    public boolean active;

    @Enumerated(EnumType.STRING)
    public FindingStatus status;

    /** Null when nobody wrote any. */
    public String note;

    /** Null when nobody has looked yet. */
    public String reviewer;

    /** In UTC; null when nobody has looked yet. */
    @Column(name = "reviewed_at")
    public LocalDateTime reviewedAt;

    /** True when a verdict was given before, on other inputs. */
    public boolean reopened;

    /** The first version of the list of checks that it stands under. */
    @Column(name = "from_version")
    public int fromVersion;

    /** The first version that it no longer stands under. */
    @Column(name = "to_version")
    public int toVersion = EVERY;

    /** From which version on the three that follow hold. */
    @Column(name = "next_version")
    public int nextVersion = EVERY;

    @Column(name = "next_severity")
    @Enumerated(EnumType.STRING)
    public Severity nextSeverity;

    @Column(name = "next_fault")
    @Enumerated(EnumType.STRING)
    public Fault nextFault;

    @Column(name = "next_body")
    @Convert(converter = PackedText.class)
    public String nextBody;

    /** The whole finding as JSON. */
    @Convert(converter = PackedText.class)
    public String body;

    /** True when somebody has said something that was not taken back. */
    boolean isJudged() {
        return status != FindingStatus.OPEN;
    }
}
