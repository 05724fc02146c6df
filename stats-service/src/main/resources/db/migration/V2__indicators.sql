-- The small number that stands for an indicator in packed figures. Rows are added, never changed or removed.
CREATE TABLE indicator (
    number INT UNSIGNED NOT NULL AUTO_INCREMENT,
    code   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (number),
    UNIQUE KEY indicator_code (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
