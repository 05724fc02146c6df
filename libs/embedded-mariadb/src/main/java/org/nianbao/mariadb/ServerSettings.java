package org.nianbao.mariadb;

import java.util.List;

/**
 * How much memory a server takes and whether it survives a power cut.
 *
 * @param bufferPoolMegabytes memory for table pages
 * @param redoLogMegabytes size of the redo log; a larger one makes long loads faster and a start after a crash slower
 * @param durable true when a commit must be on the disk before it is answered
 */
public record ServerSettings(int bufferPoolMegabytes, int redoLogMegabytes, boolean durable) {

    /** For tests: small, and nothing waits for a disk. */
    public static final ServerSettings TEMPORARY = new ServerSettings(64, 10, false);

    /** For a laptop: what was committed is safe. */
    public static final ServerSettings DURABLE = new ServerSettings(256, 128, true);

    /** The shape of the system tablespace; it must be the same at every start of a data directory. */
    static final List<String> LAYOUT =
            List.of("--innodb-data-file-path=ibdata1:4M:autoextend", "--innodb-undo-tablespaces=0");

    List<String> arguments() {
        return List.of(
                "--innodb-buffer-pool-size=" + bufferPoolMegabytes + "M",
                "--innodb-log-file-size=" + redoLogMegabytes + "M",
                "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                "--innodb-doublewrite=" + (durable ? "ON" : "OFF"),
                "--innodb-flush-method=" + (durable ? "O_DIRECT" : "nosync"),
                "--innodb-temp-data-file-path=ibtmp1:2M:autoextend",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                // Names, codes and hashes are equal when their characters are: general_ci would take all Han characters
                // beyond the basic plane for the same one.
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--character-set-collations=utf8mb4=utf8mb4_bin",
                "--default-time-zone=+00:00");
    }
}
