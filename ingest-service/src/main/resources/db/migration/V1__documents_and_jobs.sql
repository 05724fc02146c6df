-- A document is known by its content. What a sender says about it (name, url, content_type) is a hint, kept as first told.
CREATE TABLE document (
    sha256       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size         BIGINT        NOT NULL,
    name         VARCHAR(255)  NOT NULL,
    url          VARCHAR(2000) NULL,
    content_type VARCHAR(255)  NULL COMMENT 'as sent; null when none was',
    media_type   VARCHAR(100)  NULL COMMENT 'by content; null when unknown',
    charset      VARCHAR(40)   NULL COMMENT 'of a text; null for others',
    received_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The bytes, in pieces that fit any server's packet size and can be sent on one by one.
CREATE TABLE document_part (
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part   INT        NOT NULL,
    bytes  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (sha256, part),
    CONSTRAINT part_of_document FOREIGN KEY (sha256) REFERENCES document (sha256)
) ENGINE = InnoDB;

-- due_at is the whole queue: when a worker may take the job. For a queued job its next attempt, for a running one the end
-- of its worker's lease, null when the job has ended. All times of the queue are the database's own (UTC).
CREATE TABLE job (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    sha256       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(255) NOT NULL,
    state        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    due_at       DATETIME(6)  NULL DEFAULT (UTC_TIMESTAMP(6)),
    lease_owner  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    attempts     INT          NOT NULL DEFAULT 0,
    lost_leases  INT          NOT NULL DEFAULT 0 COMMENT 'attempts whose worker vanished',
    last_trouble VARCHAR(500) NULL COMMENT 'why the last attempt was put off',
    ended_at     DATETIME(6)  NULL,
    problems     JSON         NOT NULL DEFAULT '[]',
    receipt      JSON         NULL,
    PRIMARY KEY (id),
    KEY job_due (due_at),
    KEY job_of_document (sha256, state),
    KEY job_state (state, id),
    CONSTRAINT job_of_known_document FOREIGN KEY (sha256) REFERENCES document (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
