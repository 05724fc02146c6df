-- The years that an agency owes reports on, as its predecessors and successors say: from_year is the first one of a body that took
-- over from others, until_year the last one of a body that went on as another. Both follow from names, reports and curators' words
-- and are worked out again behind every change that may concern them.
ALTER TABLE agency
  ADD COLUMN from_year  SMALLINT NULL,
  ADD COLUMN until_year SMALLINT NULL,
  ADD COLUMN kin_stated BOOLEAN  NOT NULL DEFAULT FALSE COMMENT 'a curator has named kin of it';
UPDATE agency SET kin_stated = TRUE
  WHERE id IN (SELECT predecessor_id FROM agency_succession UNION SELECT successor_id FROM agency_succession);

-- Agencies of which something changed that may concern these years. Rows are only added and removed, so that filings do not wait
-- for each other.
CREATE TABLE agency_to_span (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  agency_id BIGINT NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO agency_to_span (agency_id) SELECT id FROM agency WHERE merged_into_id IS NULL;
