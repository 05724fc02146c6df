package org.nianbao.catalog.agencies;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The functional systems over HTTP. */
@Path("/sectors")
public class SectorResource {

    private final List<SectorUnits> sectors = Sectors.listWithUnits();

    /** Every system with the names of the units that belong to it, in the order of the table. */
    @GET
    @Operation(summary = "Functional systems and their units. 系统及其所属单位名称。")
    public List<SectorUnits> list() {
        return sectors;
    }

    /** A functional system. */
    public record SectorUnits(String name, List<String> units) {}
}
