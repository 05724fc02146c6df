package org.nianbao.stats.exporting;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.nianbao.model.exporting.ExportDescription;
import org.nianbao.rim.exporting.ExportFormat;
import org.nianbao.rim.exporting.Exports;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;
import org.nianbao.stats.filing.FiledFigures;
import org.nianbao.stats.findings.StandingFindings;

/** Everything, as a stream that shows one moment. A stream that fails breaks off: what is not ended is not whole. */
@Path("/exports")
@PermitAll
@Blocking
public class ExportResource {

    private final DataSource database;
    private final FiledFigures figures;
    private final StandingFindings findings;
    private final Exports exports = new Exports();

    @Inject
    public ExportResource(DataSource database, FiledFigures figures, StandingFindings findings) {
        this.database = database;
        this.figures = figures;
        this.findings = findings;
    }

    @GET
    @Path("/observations")
    @Operation(summary = "Every observation, by agency and year, as CSV (SDMX-CSV columns) or JSON Lines")
    public Response exportObservations(@RestQuery String format) throws SQLException {
        return answer(Descriptions.OBSERVATIONS, format, snapshot -> new ObservationRange(snapshot, figures));
    }

    @GET
    @Path("/observations/description")
    @Operation(summary = "What the columns and codes of the observations mean")
    public ExportDescription describeObservations() {
        return Descriptions.OBSERVATIONS;
    }

    @GET
    @Path("/findings")
    @Operation(summary = "Every finding that stands, as CSV or JSON Lines")
    public Response exportFindings(@RestQuery String format) throws SQLException {
        return answer(Descriptions.FINDINGS, format, snapshot -> new FindingRange(snapshot, findings));
    }

    @GET
    @Path("/findings/description")
    @Operation(summary = "What the columns of the findings mean")
    public ExportDescription describeFindings() {
        return Descriptions.FINDINGS;
    }

    private Response answer(ExportDescription what, String format, Function<Snapshot, RowRange> range)
            throws SQLException {
        List<String> columns =
                what.columns().stream().map(ExportDescription.Column::name).toList();
        return exports.answer("nianbao-" + what.name(), ExportFormat.parse(format), columns, database, range);
    }
}
