-- Every reading that was filed, with the revision it became or was found equal to: the same one sent again changes nothing.
CREATE TABLE accepted_filing (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  document_sha256 CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader_version  VARCHAR(64)   NOT NULL,
  revision_id     BIGINT        NOT NULL,
  source_url      VARCHAR(2048) NULL,
  received_at     DATETIME(6)   NOT NULL,
  filed_at        DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY accepted_filing_once (document_sha256, reader_version),
  KEY accepted_filing_as (revision_id),
  CONSTRAINT accepted_filing_became FOREIGN KEY (revision_id) REFERENCES revision (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
