-- What each report says of the things that are counted: harmonised outcomes, rates, indicators; with completeness, without
-- evidence. Made of filed_report by one version of the crosswalk and the measures, and made anew by the next.
CREATE TABLE counted_report (
    version     INT         NOT NULL,
    agency_id   BIGINT      NOT NULL,
    year        SMALLINT    NOT NULL,
    report_id   BIGINT      NOT NULL,
    level       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty when unknown, as the next four',
    kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector      VARCHAR(64) NOT NULL,
    region_path VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    edition     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcomes    BLOB        NOT NULL COMMENT 'packed harmonised outcomes and rates',
    indicators  BLOB        NOT NULL COMMENT 'packed indicators, all applicants together',
    PRIMARY KEY (version, agency_id, year),
    KEY counted_peers (version, year, level, kind, sector),
    KEY counted_region (version, region_path, year)
) ENGINE = InnoDB ROW_FORMAT = DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- By which version an agency's reports are counted; 0 when they have to be counted anew.
ALTER TABLE agency
    ADD COLUMN first_year      SMALLINT NULL COMMENT 'of its reports; null while it has none',
    ADD COLUMN counted_version INT      NOT NULL DEFAULT 0,
    ADD KEY agency_counted (counted_version, id),
    ADD KEY agency_region (region_path, id),
    ADD KEY agency_peers (kind, level, sector, region_path, first_year);

-- Divisions that agencies lie in, as their filings named them.
CREATE TABLE region (
    code        VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    path        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_code VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '100000, the country, for a province',
    PRIMARY KEY (code),
    KEY region_children (parent_code, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
