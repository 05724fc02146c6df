-- Operators may say for how many years originals are kept. The document's row stays, and with it what was filed from it.
ALTER TABLE document
    ADD COLUMN removed_at DATETIME(6) NULL COMMENT 'when the bytes were removed; null while they are kept',
    ADD KEY document_kept_since (removed_at, received_at);
