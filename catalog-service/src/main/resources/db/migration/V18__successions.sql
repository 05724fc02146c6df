-- What a curator states of bodies that went on as others (前身与后继); what follows from the table of reforms is not stored.
CREATE TABLE agency_succession (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  predecessor_id BIGINT       NOT NULL,
  successor_id   BIGINT       NOT NULL,
  relation       VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year           SMALLINT     NULL,
  note           VARCHAR(500) NULL,
  stated_by      VARCHAR(255) NOT NULL,
  stated_at      DATETIME(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY agency_succession_once (predecessor_id, successor_id),
  KEY agency_succession_to (successor_id),
  CONSTRAINT agency_succession_from FOREIGN KEY (predecessor_id) REFERENCES agency (id),
  CONSTRAINT agency_succession_into FOREIGN KEY (successor_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
