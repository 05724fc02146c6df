package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.stats.writing.RowWriter;

/** Where the divisions lie that agencies belong to, learned from the agencies' paths and remembered here. */
@ApplicationScoped
public class KnownRegions {

    /** The country. */
    public static final String NATION = "100000";

    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final StatelessSession session;
    private final RowWriter writer;

    @Inject
    public KnownRegions(StatelessSession session, RowWriter writer) {
        this.session = session;
        this.writer = writer;
    }

    /** @param path null when the place is unknown */
    void learn(String path) {
        if (path == null || path.isEmpty()) {
            return;
        }
        if (findPath(path.substring(path.lastIndexOf('/') + 1))
                .filter(path::equals)
                .isPresent()) {
            return;
        }
        var rows = new ArrayList<Object[]>();
        String parent = NATION;
        int end = 0;
        while (end < path.length()) {
            int slash = path.indexOf('/', end);
            int stop = slash < 0 ? path.length() : slash;
            String code = path.substring(end, stop);
            rows.add(new Object[] {code, path.substring(0, stop), parent});
            parent = code;
            end = stop + 1;
        }
        writer.write(
                "INSERT INTO region (code, path, parent_code) VALUES",
                rows,
                "ON DUPLICATE KEY UPDATE path = VALUES(path), parent_code = VALUES(parent_code)");
    }

    /** The codes from the province down to the division; empty when no agency lies there. */
    public Optional<String> findPath(String code) {
        return Optional.ofNullable(paths.computeIfAbsent(code, this::readOrNull));
    }

    private String readOrNull(String code) {
        return session
                .createNativeQuery("SELECT path FROM region WHERE code = :code", String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
