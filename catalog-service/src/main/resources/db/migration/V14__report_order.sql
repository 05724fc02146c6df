-- The orders in which reports are listed.
ALTER TABLE report ADD COLUMN published_on DATE NULL;
UPDATE report r JOIN revision v ON v.id = r.active_revision_id SET r.published_on = v.published_on;
ALTER TABLE report
  ADD KEY report_by_year (year, id),
  ADD KEY report_by_publication (published_on, id);
