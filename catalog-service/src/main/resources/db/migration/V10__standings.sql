-- What a report was, at any time: which revision stood for it, why, who answered for it, and whether it stood aside for another one.
-- The number rises with every change and travels with every message on the report, so that a message that comes late is known as stale.
CREATE TABLE report_standing (
  report_id          BIGINT      NOT NULL,
  standing           BIGINT      NOT NULL,
  since              DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  root_id            BIGINT      NOT NULL,
  active_revision_id BIGINT      NULL,
  active_because     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  hidden             BOOLEAN     NOT NULL,
  PRIMARY KEY (report_id, standing),
  KEY report_standing_since (since),
  KEY report_standing_root (root_id, since),
  CONSTRAINT report_standing_of FOREIGN KEY (report_id) REFERENCES report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was before is not known; what is now counts from when the active revision was filed.
INSERT INTO report_standing (report_id, standing, since, root_id, active_revision_id, active_because, hidden)
  SELECT r.id, 1, COALESCE((SELECT MIN(f.filed_at) FROM accepted_filing f WHERE f.revision_id = r.active_revision_id), CURRENT_TIMESTAMP(6)),
         r.root_id, r.active_revision_id, r.active_because, r.hidden
  FROM report r;

ALTER TABLE report ADD COLUMN standing BIGINT NOT NULL DEFAULT 1;

-- The figures of a revision as the reader found them, so that revisions can be held against each other and statistics can be made anew.
-- There are none for what was filed before.
CREATE TABLE revision_figures (
  revision_id BIGINT              NOT NULL,
  figures     LONGTEXT COMPRESSED NOT NULL,
  PRIMARY KEY (revision_id),
  CONSTRAINT revision_figures_of FOREIGN KEY (revision_id) REFERENCES revision (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
