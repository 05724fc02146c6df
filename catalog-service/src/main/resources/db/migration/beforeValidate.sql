-- V12 made sequences until release 0.1.0, in a form that a cluster of databases refuses; now it does nothing, and V23 comes to the same
-- on both ways. Where the old V12 ran, its checksum is 1497373764: exactly that one is corrected, any other difference is still an error.
SET @migrated = (SELECT COUNT(*) FROM information_schema.tables
                 WHERE table_schema = DATABASE() AND table_name = 'flyway_schema_history');
EXECUTE IMMEDIATE IF(@migrated > 0,
    'UPDATE flyway_schema_history SET checksum = -123407443 WHERE version = ''12'' AND checksum = 1497373764',
    'DO 0');
