CREATE TABLE batch (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(255) NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE batch_item (
    batch_id BIGINT        NOT NULL,
    number   INT           NOT NULL COMMENT 'from 1',
    source   VARCHAR(2000) NOT NULL COMMENT 'name in the archive, or address',
    state    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    job_id   BIGINT        NULL,
    code     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it was refused',
    message  VARCHAR(1000) NULL,
    PRIMARY KEY (batch_id, number),
    CONSTRAINT item_of_batch FOREIGN KEY (batch_id) REFERENCES batch (id),
    CONSTRAINT job_of_item FOREIGN KEY (job_id) REFERENCES job (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
