-- Which governments' aggregates are to be checked, once for each year however many of their bodies reported since. What was marked before
-- stays in aggregate_to_check, from which this is filled.
CREATE TABLE government_to_check (
    id            BIGINT   NOT NULL AUTO_INCREMENT,
    government_id BIGINT   NOT NULL,
    year          SMALLINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY government_to_check_once (government_id, year)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
