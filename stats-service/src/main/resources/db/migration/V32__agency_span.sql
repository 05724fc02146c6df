-- Bodies that went on as others owe no reports any more, and those that took over owe them from then on. from_year and until_year
-- are what the catalog says; first_year and last_year what follows with the agency's own reports: the years for which it is expected.
ALTER TABLE agency
    ADD COLUMN from_year  SMALLINT NULL,
    ADD COLUMN until_year SMALLINT NULL,
    ADD COLUMN last_year  SMALLINT NOT NULL DEFAULT 9999 COMMENT '9999 while it goes on',
    DROP KEY agency_peers,
    ADD KEY agency_peers (kind, level, sector, region_path, first_year, last_year);

-- The years for which the agency was expected when its report was counted: what the cells of agencies hold.
ALTER TABLE counted_report
    ADD COLUMN expected_from  SMALLINT NOT NULL DEFAULT 0,
    ADD COLUMN expected_until SMALLINT NOT NULL DEFAULT 9999;

-- A year in which agencies begin to be expected has a row above 0, one in which they no longer are a row below.
ALTER TABLE agency_cell MODIFY agencies INT NOT NULL COMMENT 'began, less those that ended in the year before';
