ALTER TABLE job
    ADD COLUMN reason         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL
        COMMENT 'the code that decided for quarantine; null in every other state',
    ADD COLUMN reader_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL
        COMMENT 'of the reading that ended the job',
    ADD KEY job_in_quarantine (state, reason, id);

-- What was quarantined before reasons were kept: the last problem decided.
UPDATE job SET reason = JSON_VALUE(problems, '$[last].code') WHERE state = 'QUARANTINED';

-- A walk over all documents in the order of their hashes, continued after every stop from where it stood.
CREATE TABLE reread (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    reader_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'to read with',
    started_at     DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    ended_at       DATETIME(6)  NULL COMMENT 'null while it runs',
    last_sha256    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    queued         BIGINT       NOT NULL DEFAULT 0 COMMENT 'documents given to the queue so far',
    PRIMARY KEY (id),
    KEY reread_running (ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
