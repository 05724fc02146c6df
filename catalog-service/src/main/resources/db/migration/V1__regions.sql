-- Administrative divisions (行政区划) down to townships. The path holds the codes from the province down to the division,
-- joined by slashes, so that a subtree is one range of one index.
CREATE TABLE region (
  code        VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(64)  NOT NULL,
  full_name   VARCHAR(255) NOT NULL,
  level       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent_code VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  path        VARCHAR(48)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (code),
  UNIQUE KEY region_path (path),
  KEY region_parent (parent_code),
  CONSTRAINT region_has_parent FOREIGN KEY (parent_code) REFERENCES region (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
