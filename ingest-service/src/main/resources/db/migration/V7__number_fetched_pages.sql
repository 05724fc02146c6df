-- A cluster that replicates rows (Galera) wants a primary key in every table. The digest of the address cannot be one: a
-- generated column may not.
ALTER TABLE fetched_page
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (id);
