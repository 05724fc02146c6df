package org.nianbao.ingest.batches;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.ingest.accepting.SourceUrl;
import org.nianbao.model.filing.IngestBatch.Kind;
import org.nianbao.rim.ApiException;

/** Keeps lists of addresses, to be fetched in the background. */
@ApplicationScoped
class UrlBatches {

    private final BatchStore batches;
    private final WaitingItems items;

    UrlBatches(BatchStore batches, WaitingItems items) {
        this.batches = batches;
        this.items = items;
    }

    /**
     * The id of the batch, once all addresses are kept.
     *
     * @throws ApiException when one is no http or https address; then none is kept
     */
    @Transactional
    long submit(UrlList list) {
        List<URI> addresses =
                list.urls().stream().map(UrlBatches::checked).distinct().toList();
        boolean column = list.follow() == Follow.ALWAYS;
        String usual = column ? "column" : "urls";
        long batch = batches.create(column ? Kind.COLUMN : Kind.URLS, list.name() == null ? usual : list.name());
        items.add(batch, 1, addresses, list.follow(), null);
        return batch;
    }

    private static URI checked(String url) {
        String address = SourceUrl.checked(url);
        if (address == null) {
            throw new ApiException(400, "INVALID_URL", "An address of the list is empty.");
        }
        return URI.create(address);
    }
}
