-- Tells a document that is new from one that is known in the very statement that keeps it.
ALTER TABLE document
    ADD COLUMN submissions INT NOT NULL DEFAULT 1 COMMENT 'how often it was sent or fetched';
