-- Of two messages on one report the one with the lower standing is stale, in whatever order they arrive. A report that
-- no longer counts, or whose figures are still to come, is remembered by its standing alone.
ALTER TABLE filed_report
    ADD COLUMN revision_id BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN standing    BIGINT NOT NULL DEFAULT 0,
    -- Of the body, as its kind: some checks look at it.
    ADD COLUMN level VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;

CREATE TABLE withdrawn_report (
    report_id BIGINT NOT NULL,
    standing  BIGINT NOT NULL,
    PRIMARY KEY (report_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Up to which of the catalog's changes everything here is in line with it.
CREATE TABLE change_sequence (
    one      TINYINT NOT NULL DEFAULT 1,
    sequence BIGINT  NOT NULL,
    PRIMARY KEY (one)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT INTO change_sequence (one, sequence) VALUES (1, 0);
