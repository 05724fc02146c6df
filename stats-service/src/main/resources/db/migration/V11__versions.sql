-- Which version of a derived result readers see. A rebuild writes the next version beside the old one; the switch is
-- one update.
CREATE TABLE IF NOT EXISTS result_version (
    name    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT         NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT IGNORE INTO result_version (name, version) VALUES ('totals', 0);

-- Changes with every commit that can change an answer: the sum counts. Sixteen rows, so that writers do not wait for
-- each other.
CREATE TABLE data_version (
    slot    TINYINT NOT NULL,
    changes BIGINT  NOT NULL,
    PRIMARY KEY (slot)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
INSERT INTO data_version (slot, changes)
VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
       (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0);
