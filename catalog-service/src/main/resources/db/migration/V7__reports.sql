-- An agency's report on one year. Which of its revisions is active, and why, is written down with it.
CREATE TABLE report (
  id                 BIGINT      NOT NULL AUTO_INCREMENT,
  agency_id          BIGINT      NOT NULL,
  year               SMALLINT    NOT NULL,
  active_revision_id BIGINT      NULL,
  active_because     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY report_of_year (agency_id, year),
  CONSTRAINT report_of FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One document, as one reader read it, filed for a report. Never changed and never deleted.
CREATE TABLE revision (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  report_id       BIGINT        NOT NULL,
  document_sha256 CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader_version  VARCHAR(64)   NOT NULL,
  document_name   VARCHAR(255)  NULL,
  media_type      VARCHAR(255)  NULL,
  charset         VARCHAR(64)   NULL,
  source_url      VARCHAR(2048) NULL,
  received_at     DATETIME(6)   NOT NULL,
  title           VARCHAR(1000) NOT NULL,
  agency_name     VARCHAR(255)  NOT NULL,
  edition         VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope           VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_on    DATE          NULL,
  signed_on       DATE          NULL,
  index_number    VARCHAR(255)  NULL,
  content_digest  CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reading_digest  CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  faults          INT           NOT NULL,
  superseded      BOOLEAN       NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY revision_of_reading (document_sha256, reader_version),
  KEY revision_of_report (report_id),
  CONSTRAINT revision_of FOREIGN KEY (report_id) REFERENCES report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE report ADD CONSTRAINT report_active FOREIGN KEY (active_revision_id) REFERENCES revision (id);

-- The long parts of a revision, apart from it so that lists of reports stay slim.
CREATE TABLE revision_content (
  revision_id BIGINT              NOT NULL,
  sections    LONGTEXT COMPRESSED NOT NULL,
  problems    LONGTEXT COMPRESSED NOT NULL,
  PRIMARY KEY (revision_id),
  CONSTRAINT revision_content_of FOREIGN KEY (revision_id) REFERENCES revision (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
