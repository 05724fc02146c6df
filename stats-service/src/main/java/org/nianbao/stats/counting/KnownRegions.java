package org.nianbao.stats.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

    /**
     * Written in a transaction of its own, so that filings do not wait for each other over their province.
     *
     * @param path null when the place is unknown
     */
    void learn(String path) {
        List<Object[]> unknown = listUnknown(path == null ? "" : path);
        if (!unknown.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> writer.write(
                            "INSERT INTO region (code, path, parent_code) VALUES",
                            unknown,
                            "ON DUPLICATE KEY UPDATE path = VALUES(path), parent_code = VALUES(parent_code)"));
            unknown.forEach(row -> paths.put((String) row[0], (String) row[1]));
        }
    }

    /** The divisions of a path, from the province down, that are not known to lie there. */
    private List<Object[]> listUnknown(String path) {
        var unknown = new ArrayList<Object[]>();
        String parent = NATION;
        int end = 0;
        while (end < path.length()) {
            int slash = path.indexOf('/', end);
            int stop = slash < 0 ? path.length() : slash;
            String code = path.substring(end, stop);
            String whole = path.substring(0, stop);
            if (findPath(code).filter(whole::equals).isEmpty()) {
                unknown.add(new Object[] {code, whole, parent});
            }
            parent = code;
            end = stop + 1;
        }
        return unknown;
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
