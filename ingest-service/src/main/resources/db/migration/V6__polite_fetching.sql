ALTER TABLE batch_item
    ADD COLUMN address VARCHAR(2000) NULL COMMENT 'to be asked: the source, or where another site said it is; null unless it waits',
    ADD COLUMN hops    INT           NOT NULL DEFAULT 0 COMMENT 'how often another site was named',
    ADD COLUMN follow  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NEVER'
        COMMENT 'whether the links of the page are to be followed: NEVER, AUTO, ALWAYS',
    ADD COLUMN site    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL
        COMMENT 'of the column page that linked here, which must not be left; null when nobody did';

UPDATE batch_item SET address = source WHERE state = 'WAITING';

-- What a site said about a page when it was last fetched, so that it need not send the same again.
CREATE TABLE fetched_page (
    address       VARCHAR(2000) NOT NULL,
    address_hash  BINARY(32)    AS (UNHEX(SHA2(address, 256))) PERSISTENT,
    etag          VARCHAR(1000) NULL,
    last_modified VARCHAR(100)  NULL,
    job_id        BIGINT        NULL COMMENT 'of the document; null for a column page',
    links         JSON          NULL COMMENT 'addresses that a column page names; null for a document',
    fetched_at    DATETIME(6)   NOT NULL,
    UNIQUE KEY page_by_address (address_hash),
    CONSTRAINT job_of_page FOREIGN KEY (job_id) REFERENCES job (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The robots.txt (RFC 9309) of an origin such as https://www.gov.cn:8443, for all processes.
CREATE TABLE fetch_robots (
    origin     VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status     INT          NOT NULL COMMENT 'of the answer; 0 when there was none',
    rules      MEDIUMBLOB   NULL COMMENT 'the file; null unless the status is 200',
    expires_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (origin)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
