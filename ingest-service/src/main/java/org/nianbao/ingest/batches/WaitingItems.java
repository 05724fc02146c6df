package org.nianbao.ingest.batches;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Puts addresses into a batch, to be fetched in the background. */
@ApplicationScoped
public class WaitingItems {

    private final EntityManager database;
    private final ObjectMapper json;

    WaitingItems(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Adds addresses in two statements, however many they are.
     *
     * @param number of the first
     * @param site that must not be left; null when any may be asked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long batch, int number, List<URI> addresses, Follow follow, String site) {
        List<Row> rows = new ArrayList<>();
        for (URI address : addresses) {
            rows.add(new Row(number + rows.size(), address.toString(), host(address)));
        }
        database.createNativeQuery("""
                        INSERT INTO batch_item (batch_id, number, source, address, state, host, due_at, follow, site)
                        SELECT :batch, r.number, r.address, r.address, 'WAITING', r.host, UTC_TIMESTAMP(6), :follow, :site
                        FROM JSON_TABLE(:rows, '$[*]' COLUMNS (number INT PATH '$.number',
                            address VARCHAR(2000) PATH '$.address', host VARCHAR(255) PATH '$.host')) r""")
                .setParameter("batch", batch)
                .setParameter("follow", follow.name())
                .setParameter("site", site)
                .setParameter("rows", write(rows))
                .executeUpdate();
        wake(rows.stream().map(Row::host).distinct().sorted().toList());
    }

    /** Hosts that nothing was wanted from may be asked at once; those that rest go on resting. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wake(List<String> hosts) {
        database.createNativeQuery("""
                        INSERT INTO fetch_host (host, due_at)
                        SELECT h.host, UTC_TIMESTAMP(6)
                        FROM JSON_TABLE(:hosts, '$[*]' COLUMNS (host VARCHAR(255) PATH '$')) h
                        ON DUPLICATE KEY UPDATE due_at = COALESCE(due_at, VALUES(due_at))""").setParameter("hosts", write(hosts)).executeUpdate();
    }

    /** The host of an address, as hosts are told apart here. */
    public static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list of our own cannot be written as JSON", impossible);
        }
    }

    /** An item as the statement takes it. */
    record Row(int number, String address, String host) {}
}
