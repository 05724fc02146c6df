-- One row an agency, as its latest filing described it. A filing holds the row while it works, so that filings of one
-- agency, whose years are checked against each other, follow one another.
CREATE TABLE agency (
    id          BIGINT       NOT NULL,
    kind        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    level       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    region_code VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    region_path VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    sector      VARCHAR(64)  NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
