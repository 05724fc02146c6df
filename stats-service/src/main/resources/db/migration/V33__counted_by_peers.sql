-- Reports of peers lie side by side, so that a ranking reads one stretch of the table instead of a row here and there for each of
-- thousands of peers. An agency's years, a dozen, are looked up by the other key.
ALTER TABLE counted_report
    DROP PRIMARY KEY,
    DROP KEY counted_peers,
    ADD PRIMARY KEY (version, year, level, kind, sector, agency_id),
    ADD UNIQUE KEY counted_of_agency (version, agency_id, year);
