-- Where an agency lies, written down with it, so that a page of a subtree is one range of one index; and the latest filing of it.
ALTER TABLE agency
  ADD COLUMN region_path VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN latest_revision_id BIGINT NOT NULL DEFAULT 0;
UPDATE agency a JOIN region r ON r.code = a.region_code SET a.region_path = r.path;
UPDATE agency a JOIN (SELECT r.root_id, MAX(v.id) AS latest FROM report r JOIN revision v ON v.report_id = r.id GROUP BY r.root_id) l
  ON l.root_id = a.id SET a.latest_revision_id = l.latest;
ALTER TABLE agency
  ADD KEY agency_by_place (region_path, name, id),
  ADD KEY agency_by_name (name, id),
  ADD KEY agency_by_filing (latest_revision_id, id),
  ADD KEY agency_by_sector (sector, id);

-- A name's place and unit in one column, so that many can be looked up by one range each.
ALTER TABLE agency_name
  ADD COLUMN place_unit VARCHAR(270) AS (CONCAT(region_code, '/', unit_key)) STORED,
  ADD KEY agency_name_place_unit (place_unit);
