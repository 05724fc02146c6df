-- What a division was called, and which code it had, before a change. A row says: until that year, code and name were these,
-- and what followed is the region of the present code.
CREATE TABLE former_region (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  code           VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           VARCHAR(64)  NOT NULL,
  changed_year   SMALLINT     NOT NULL,
  successor_code VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source         VARCHAR(255) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY former_region_is (code, name),
  KEY former_region_successor (successor_code),
  CONSTRAINT former_region_followed_by FOREIGN KEY (successor_code) REFERENCES region (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
