-- Reports that came or changed, and which a government's aggregate may contain or be: to be checked against each other behind
-- the filing. Rows are only added and removed, so that filings do not wait for each other.
CREATE TABLE aggregate_to_check (
    id        BIGINT   NOT NULL AUTO_INCREMENT,
    agency_id BIGINT   NOT NULL,
    year      SMALLINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
