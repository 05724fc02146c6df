-- Bodies that report (公开主体). The identity key says what makes an agency this one and no other: region/unit where the place is
-- told, else the name as written with what tells its source apart. Two filings at once cannot make one agency twice.
CREATE TABLE agency (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  identity_key VARCHAR(500) NOT NULL,
  name         VARCHAR(255) NOT NULL,
  credit_code  CHAR(18)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  sector       VARCHAR(32)  NULL,
  region_code  VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  provisional  BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agency_identity (identity_key),
  UNIQUE KEY agency_credit_code (credit_code),
  KEY agency_region (region_code),
  CONSTRAINT agency_lies_in FOREIGN KEY (region_code) REFERENCES region (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every name a report used for an agency, with the first and last year reported on under it.
CREATE TABLE agency_name (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  agency_id   BIGINT       NOT NULL,
  name        VARCHAR(255) NOT NULL,
  region_code VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit_key    VARCHAR(255) NOT NULL,
  first_year  SMALLINT     NOT NULL,
  last_year   SMALLINT     NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agency_name_once (agency_id, name),
  KEY agency_name_written (name),
  KEY agency_name_unit (unit_key, region_code),
  CONSTRAINT agency_name_of FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a provisional agency may be: a known agency, or a division it may belong to.
CREATE TABLE agency_candidate (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  agency_id    BIGINT      NOT NULL,
  candidate_id BIGINT      NULL,
  region_code  VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY agency_candidate_for (agency_id),
  CONSTRAINT agency_candidate_of FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT agency_candidate_is FOREIGN KEY (candidate_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
