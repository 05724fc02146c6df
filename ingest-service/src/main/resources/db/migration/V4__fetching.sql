ALTER TABLE batch_item
    ADD COLUMN host     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of an address',
    ADD COLUMN attempts INT         NOT NULL DEFAULT 0 COMMENT 'to fetch it',
    ADD COLUMN due_at   DATETIME(6) NULL COMMENT 'when it may be fetched; null unless it waits',
    ADD KEY item_of_host (host, due_at);

-- One row for each host, so that all processes together ask it one thing at a time. due_at is when it may be asked again,
-- or when a fetcher that asks it is taken for dead; null when nothing is wanted from it.
CREATE TABLE fetch_host (
    host   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NULL,
    PRIMARY KEY (host),
    KEY host_due (due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
