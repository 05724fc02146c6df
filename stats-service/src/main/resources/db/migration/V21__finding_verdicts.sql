-- What people said of findings, one row for each time: nothing is overwritten.
CREATE TABLE finding_verdict (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    finding_id  BIGINT        NOT NULL,
    status      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note        VARCHAR(2000) NULL,
    reviewer    VARCHAR(200)  NULL,
    reviewed_at DATETIME(3)   NOT NULL,
    PRIMARY KEY (id),
    KEY finding_verdict_on (finding_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT INTO finding_verdict (finding_id, status, note, reviewer, reviewed_at)
SELECT id, status, note, reviewer, reviewed_at FROM finding WHERE reviewed_at IS NOT NULL;
