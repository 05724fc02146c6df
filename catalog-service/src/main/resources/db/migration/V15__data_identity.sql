-- Tells this database from any other, for those who keep a copy of what stands in it.
CREATE TABLE data_identity (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO data_identity (id) VALUES (UUID());
