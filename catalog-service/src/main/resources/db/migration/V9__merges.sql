-- Two agencies that turn out to be one are merged (合并) by naming who answers: nothing is moved and nothing is lost. A name and a
-- report stay with the agency they were filed for; root_id says which agency answers for them now, so that a split (拆分) only
-- sets it back. Of two reports on one year that meet under one root, all but one are hidden.
ALTER TABLE agency
  ADD COLUMN merged_into_id BIGINT NULL,
  ADD KEY agency_merged (merged_into_id),
  ADD CONSTRAINT agency_merged_into FOREIGN KEY (merged_into_id) REFERENCES agency (id);

ALTER TABLE agency_name ADD COLUMN root_id BIGINT NULL;
UPDATE agency_name SET root_id = agency_id;
ALTER TABLE agency_name
  MODIFY COLUMN root_id BIGINT NOT NULL,
  ADD KEY agency_name_root (root_id),
  ADD CONSTRAINT agency_name_answered_by FOREIGN KEY (root_id) REFERENCES agency (id);

ALTER TABLE report ADD COLUMN root_id BIGINT NULL, ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE report SET root_id = agency_id;
ALTER TABLE report
  MODIFY COLUMN root_id BIGINT NOT NULL,
  ADD KEY report_of_root (root_id, year),
  ADD CONSTRAINT report_answered_by FOREIGN KEY (root_id) REFERENCES agency (id);

-- Who merged and split what, and when.
CREATE TABLE agency_merge (
  id        BIGINT       NOT NULL AUTO_INCREMENT,
  from_id   BIGINT       NOT NULL,
  into_id   BIGINT       NOT NULL,
  merged_by VARCHAR(255) NOT NULL,
  merged_at DATETIME(6)  NOT NULL,
  split_by  VARCHAR(255) NULL,
  split_at  DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY agency_merge_of (from_id),
  KEY agency_merge_into (into_id),
  CONSTRAINT agency_merge_from FOREIGN KEY (from_id) REFERENCES agency (id),
  CONSTRAINT agency_merge_to FOREIGN KEY (into_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Reports whose agency or standing changed without a filing, for those who keep figures by agency. Read in the order of the ids.
CREATE TABLE report_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  report_id  BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT report_change_of FOREIGN KEY (report_id) REFERENCES report (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
