-- What curators put right about agencies, and took back.
CREATE TABLE agency_edit (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  agency_id     BIGINT       NOT NULL,
  edited_by     VARCHAR(255) NOT NULL,
  edited_at     DATETIME(6)  NOT NULL,
  note          VARCHAR(500) NULL,
  kind_before   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level_before  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  sector_before VARCHAR(60)  NULL,
  region_before VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind_after    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level_after   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  sector_after  VARCHAR(60)  NULL,
  region_after  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  undone_by     VARCHAR(255) NULL,
  undone_at     DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY agency_edit_of (agency_id),
  CONSTRAINT agency_edit_of_known FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
