-- Sums over reports for the country, each province and each prefecture: one row for all reports that agree in all that
-- totals are told apart by. "direct" holds the bodies of the region itself once more.
CREATE TABLE total_cell (
    version     INT         NOT NULL,
    region_code VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direct      BOOLEAN     NOT NULL,
    year        SMALLINT    NOT NULL,
    scope       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector      VARCHAR(64) NOT NULL,
    edition     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reports     INT         NOT NULL,
    tally       BLOB        NOT NULL COMMENT 'packed sums and counts',
    PRIMARY KEY (version, region_code, direct, year, scope, level, kind, sector, edition)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How many agencies reported for the first time in a year.
CREATE TABLE agency_cell (
    version     INT         NOT NULL,
    region_code VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direct      BOOLEAN     NOT NULL,
    first_year  SMALLINT    NOT NULL,
    level       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector      VARCHAR(64) NOT NULL,
    agencies    INT         NOT NULL,
    PRIMARY KEY (version, region_code, direct, first_year, level, kind, sector)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Reports that came or went and are not yet in the cells. Written with the filing, worked off behind it.
CREATE TABLE total_change (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    version     INT         NOT NULL,
    sign        TINYINT     NOT NULL COMMENT '1 came, -1 went',
    year        SMALLINT    NOT NULL,
    level       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector      VARCHAR(64) NOT NULL,
    region_path VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for an agency that reported first in the year',
    outcomes    BLOB        NULL,
    indicators  BLOB        NULL,
    PRIMARY KEY (id),
    KEY total_change_version (version, id)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
