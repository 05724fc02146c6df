package org.nianbao.ingest.fetching;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Remembers pages that were fetched. A page that gave neither a document nor links is not remembered. */
@ApplicationScoped
class Visits {

    private static final int LONGEST_ETAG = 1_000;
    private static final int LONGEST_DATE = 100;

    private final EntityManager database;
    private final ObjectMapper json;

    Visits(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    Optional<Visit> find(String address) {
        List<Tuple> found = database.createNativeQuery("""
                        SELECT etag, last_modified, job_id, links FROM fetched_page
                        WHERE address_hash = UNHEX(SHA2(:address, 256))""", Tuple.class)
                .setParameter("address", address)
                .getResultList();
        return found.stream().map(this::visit).findFirst();
    }

    /** The address gave a document. */
    @Transactional
    void remember(String address, Fetched.Page page, long job) {
        write(address, page, job, null);
    }

    /** The address gave a column page. */
    @Transactional
    void remember(String address, Fetched.Page page, List<URI> links) {
        write(address, page, null, links);
    }

    private void write(String address, Fetched.Page page, Long job, List<URI> links) {
        database.createNativeQuery("""
                        INSERT INTO fetched_page (address, etag, last_modified, job_id, links, fetched_at)
                        VALUES (:address, :etag, :lastModified, :job, :links, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE etag = VALUES(etag), last_modified = VALUES(last_modified),
                            job_id = VALUES(job_id), links = VALUES(links), fetched_at = VALUES(fetched_at)""")
                .setParameter("address", address)
                .setParameter("etag", header(page, "ETag", LONGEST_ETAG))
                .setParameter("lastModified", header(page, "Last-Modified", LONGEST_DATE))
                .setParameter("job", job)
                .setParameter("links", links == null ? null : write(links))
                .executeUpdate();
    }

    private static String header(Fetched.Page page, String name, int longest) {
        return page.header(name).filter(value -> value.length() <= longest).orElse(null);
    }

    private Visit visit(Tuple row) {
        Number job = row.get(2, Number.class);
        String links = row.get(3, String.class);
        return new Visit(
                row.get(0, String.class),
                row.get(1, String.class),
                job == null ? null : job.longValue(),
                links == null ? null : read(links));
    }

    private String write(List<URI> links) {
        try {
            return json.writeValueAsString(links);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a list of addresses cannot be written as JSON", impossible);
        }
    }

    private List<URI> read(String links) {
        try {
            return Stream.of(json.readValue(links, URI[].class)).toList();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the links of a page cannot be read back", damaged);
        }
    }
}
