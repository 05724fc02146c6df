-- Why a report is on the list of changes, and who answered for it before. Nothing is taken off the list any more: each reader
-- remembers how far it has read. Reasons were not written down before.
ALTER TABLE report_change
  ADD COLUMN reason            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN previous_agency_id BIGINT     NULL,
  MODIFY COLUMN changed_at     DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);

-- Whoever adds to the list holds this row until it commits: so the numbers of the list come to light in their order.
CREATE TABLE report_change_order (
  held TINYINT NOT NULL,
  PRIMARY KEY (held)
);
INSERT INTO report_change_order (held) VALUES (1);

-- Every transaction that changes what the service answers adds to one of these counters; their sum is the version of the data.
CREATE TABLE data_version (
  slot    TINYINT NOT NULL,
  changes BIGINT  NOT NULL,
  PRIMARY KEY (slot)
);
INSERT INTO data_version (slot, changes) VALUES
  (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);
