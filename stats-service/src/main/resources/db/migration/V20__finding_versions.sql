-- Findings carry the versions of the list of checks that they stand under: from_version (inclusive) to to_version (exclusive).
-- When the list changes, agencies are checked anew in the background; readers see what stands under the version in force
-- (result_version), and the switch is one update. A filing writes what stands under every version. Where only the wording, the
-- severity or the fault changes, the next_ columns wait beside the present ones.
ALTER TABLE finding
    ADD COLUMN from_version  INT         NOT NULL DEFAULT 0,
    ADD COLUMN to_version    INT         NOT NULL DEFAULT 2147483647,
    ADD COLUMN next_version  INT         NOT NULL DEFAULT 2147483647 COMMENT 'from which the next_ columns hold',
    ADD COLUMN next_severity VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN next_fault    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN next_body     MEDIUMTEXT  NULL,
    ADD COLUMN reopened      BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'open again: a verdict was given on other inputs';

CREATE TABLE IF NOT EXISTS result_version (
    name    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT         NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT IGNORE INTO result_version (name, version) VALUES ('findings', 1);

-- By which version of the list all reports of an agency have been checked.
CREATE TABLE checked_agency (
    agency_id    BIGINT NOT NULL,
    list_version INT    NOT NULL,
    PRIMARY KEY (agency_id),
    KEY checked_agency_version (list_version, agency_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT INTO checked_agency (agency_id, list_version) SELECT DISTINCT agency_id, 1 FROM filed_report;
