-- Ids are drawn in blocks of 100 from a row for each table, in a transaction of its own: a block is used only after the row is
-- committed, also in a cluster, where two that draw at once from different nodes meet at the commit and one draws again.
CREATE TABLE id_block (
  entity VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_id BIGINT NOT NULL,
  PRIMARY KEY (entity)
);
INSERT INTO id_block (entity, next_id)
SELECT 'agency', COALESCE(MAX(id), 0) + 100 FROM agency
UNION ALL SELECT 'agency_name', COALESCE(MAX(id), 0) + 100 FROM agency_name
UNION ALL SELECT 'agency_candidate', COALESCE(MAX(id), 0) + 100 FROM agency_candidate
UNION ALL SELECT 'report', COALESCE(MAX(id), 0) + 100 FROM report
UNION ALL SELECT 'revision', COALESCE(MAX(id), 0) + 100 FROM revision
UNION ALL SELECT 'accepted_filing', COALESCE(MAX(id), 0) + 100 FROM accepted_filing;

-- Where V12 once made sequences, a block that was drawn from one is not given again. A process of the earlier release that still runs can
-- draw no further one, so that its ids and those of this release never meet.
SET @sequences = (SELECT COUNT(*) FROM information_schema.tables
                  WHERE table_schema = DATABASE() AND table_name = 'agency_seq');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR agency_seq) WHERE entity = ''agency''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR agency_name_seq) WHERE entity = ''agency_name''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR agency_candidate_seq) WHERE entity = ''agency_candidate''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR report_seq) WHERE entity = ''report''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR revision_seq) WHERE entity = ''revision''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'UPDATE id_block SET next_id = GREATEST(next_id, NEXT VALUE FOR accepted_filing_seq) WHERE entity = ''accepted_filing''');
EXECUTE IMMEDIATE IF(@sequences = 0, 'DO 0',
    'DROP SEQUENCE agency_seq, agency_name_seq, agency_candidate_seq, report_seq, revision_seq, accepted_filing_seq');
