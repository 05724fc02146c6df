package org.nianbao.catalog.standings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells whether an answer that somebody kept may still be right. */
@Path("/data-version")
public class CatalogDataVersionResource {

    private final CatalogDataVersion version;

    CatalogDataVersionResource(CatalogDataVersion version) {
        this.version = version;
    }

    /** Differs after every commit that may change an answer. */
    @GET
    @Operation(summary = "The version of all data. 数据版本号。")
    public CatalogVersion get() {
        return new CatalogVersion(version.get());
    }

    /** The version of all data of the service. */
    public record CatalogVersion(long version) {}
}
