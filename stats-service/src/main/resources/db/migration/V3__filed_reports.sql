-- The figures of a report's active revision, packed. An agency's years lie side by side.
CREATE TABLE filed_report (
    agency_id       BIGINT      NOT NULL,
    year            SMALLINT    NOT NULL,
    report_id       BIGINT      NOT NULL,
    edition         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    kind            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    document_sha256 CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_on    DATE        NULL,
    signed_on       DATE        NULL,
    problems        MEDIUMTEXT  NULL COMMENT 'what the reader met, as JSON; null for nothing',
    totals          MEDIUMBLOB  NOT NULL COMMENT 'observations of all applicants together, and of sentences',
    applicants      MEDIUMBLOB  NULL COMMENT 'observations of single applicants; null for none',
    PRIMARY KEY (agency_id, year, report_id),
    UNIQUE KEY filed_report_id (report_id)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb4;
