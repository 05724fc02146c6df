-- One row for each set of inputs that ever violated a relation in a report. Rows are not removed: one whose inputs are
-- no longer there is not active, keeps what a person said of it, and is active again when the same inputs come back.
CREATE TABLE finding (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    report_id   BIGINT        NOT NULL,
    agency_id   BIGINT        NOT NULL,
    year        SMALLINT      NOT NULL,
    rule        VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    applicant   VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    inputs_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity    VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fault       VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    active      BOOLEAN       NOT NULL,
    status      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note        VARCHAR(2000) NULL,
    reviewer    VARCHAR(200)  NULL,
    reviewed_at DATETIME(3)   NULL,
    body        MEDIUMTEXT    NOT NULL COMMENT 'the whole finding as JSON',
    PRIMARY KEY (id),
    UNIQUE KEY finding_inputs (report_id, rule, subject, applicant, inputs_hash),
    KEY finding_of_agency (agency_id, active, year DESC, id),
    KEY finding_of_rule (rule, active, year DESC, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
