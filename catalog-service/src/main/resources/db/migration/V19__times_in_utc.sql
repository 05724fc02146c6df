-- By universal time, whatever time zone the server is set to.
ALTER TABLE report_standing   MODIFY COLUMN since      DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6));
ALTER TABLE report_change     MODIFY COLUMN changed_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6));
ALTER TABLE agency_succession MODIFY COLUMN stated_at  DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6));
