package org.nianbao.ingest.batches;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.nianbao.ingest.accepting.SourceUrl;
import org.nianbao.model.filing.IngestBatch.Kind;
import org.nianbao.rim.ApiException;

/** Keeps lists of addresses, to be fetched in the background. */
@ApplicationScoped
class UrlBatches {

    private final EntityManager database;
    private final BatchStore batches;

    UrlBatches(EntityManager database, BatchStore batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * The id of the batch, once all addresses are kept.
     *
     * @throws ApiException when one is no http or https address; then none is kept
     */
    @Transactional
    long submit(List<String> urls, String name) {
        List<URI> addresses = urls.stream().map(UrlBatches::checked).distinct().toList();
        long batch = batches.create(Kind.URLS, name);
        int number = 0;
        for (URI address : addresses) {
            number++;
            add(batch, number, address);
        }
        addresses.stream().map(UrlBatches::host).distinct().sorted().forEach(this::wake);
        return batch;
    }

    private static URI checked(String url) {
        String address = SourceUrl.checked(url);
        if (address == null) {
            throw new ApiException(400, "INVALID_URL", "An address of the list is empty.");
        }
        return URI.create(address);
    }

    private void add(long batch, int number, URI address) {
        database.createNativeQuery("""
                        INSERT INTO batch_item (batch_id, number, source, state, host, due_at)
                        VALUES (:batch, :number, :source, 'WAITING', :host, UTC_TIMESTAMP(6))""")
                .setParameter("batch", batch)
                .setParameter("number", number)
                .setParameter("source", address.toString())
                .setParameter("host", host(address))
                .executeUpdate();
    }

    /** A host that nothing was wanted from may be asked at once; one that rests goes on resting. */
    private void wake(String host) {
        database.createNativeQuery("""
                        INSERT INTO fetch_host (host, due_at) VALUES (:host, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE due_at = COALESCE(due_at, VALUES(due_at))""").setParameter("host", host).executeUpdate();
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
