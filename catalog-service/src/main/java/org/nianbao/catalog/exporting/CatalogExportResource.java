package org.nianbao.catalog.exporting;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.nianbao.model.exporting.ExportDescription.Column;
import org.nianbao.rim.exporting.ExportFormat;
import org.nianbao.rim.exporting.Exports;
import org.nianbao.rim.exporting.RowRange;
import org.nianbao.rim.exporting.Snapshot;

/** All reports and agencies, as streams that show one moment. A stream that fails breaks off. */
@Path("/exports")
@PermitAll
@Blocking
public class CatalogExportResource {

    private static final String SOURCE = "各行政机关公布的政府信息公开工作年度报告;annual reports on government information disclosure as"
            + " the public bodies published them. Divisions after GB/T 2260.";

    private static final String LICENCE =
            "Titles, names and dates are facts from official publications. The compilation is"
                    + " offered under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0); divisions: see NOTICE.";

    private static final ExportDescription REPORTS = new ExportDescription(
            "reports",
            null,
            "一行为一份年度报告及其现行版本",
            "One row is one annual report, with the document that stands for it",
            List.of(
                    new Column("REPORT", "年度报告编号", "the report's number"),
                    new Column("REPORTING_BODY", "公开主体编号", "the agency's number"),
                    new Column("TIME_PERIOD", "报告年度", "the year reported on"),
                    new Column("TITLE", "标题", "as published"),
                    new Column("FORM_EDITION", "版式", "NARRATIVE, F2014, F2019 or F2021"),
                    new Column("SCOPE", "汇总口径", "OWN or AGGREGATE"),
                    new Column("PUBLISHED_ON", "公布日期", "empty when unknown"),
                    new Column("SIGNED_ON", "落款日期", "empty when unknown"),
                    new Column("INDEX_NUMBER", "索引号", "empty when unknown"),
                    new Column("SOURCE_URL", "来源网址", "where the document was published; empty when unknown"),
                    new Column("DOCUMENT_SHA256", "来源文档", "the SHA-256 of the document"),
                    new Column("READER_VERSION", "识读程序版本", "which reader read it"),
                    new Column("RECEIVED_AT", "收到时间", "when the document was accepted; UTC")),
            Map.of(),
            SOURCE,
            LICENCE);

    private static final ExportDescription AGENCIES = new ExportDescription(
            "agencies",
            null,
            "一行为一个公开主体",
            "One row is one body that reports",
            List.of(
                    new Column("REPORTING_BODY", "公开主体编号", "the agency's number"),
                    new Column("NAME", "名称", "its latest name"),
                    new Column("CREDIT_CODE", "统一社会信用代码", "GB 32100-2015; empty when unknown"),
                    new Column("BODY_KIND", "机构类别", "GOVERNMENT, DEPARTMENT, TOWNSHIP or INSTITUTION"),
                    new Column("LEVEL", "级别", "NATIONAL, PROVINCE, PREFECTURE, COUNTY or TOWNSHIP; empty when unknown"),
                    new Column("SECTOR", "系统、领域", "the functional system; empty when unknown"),
                    new Column("REF_AREA", "行政区划代码", "GB/T 2260; empty when unknown"),
                    new Column("PROVISIONAL", "是否暂定", "true when a person should look whether it is another one"),
                    new Column("NAMES", "曾用名称", "every name and the years in which reports used it, as JSON")),
            Map.of(),
            SOURCE,
            LICENCE);

    private final DataSource database;
    private final Exports exports = new Exports();

    @Inject
    public CatalogExportResource(DataSource database) {
        this.database = database;
    }

    @GET
    @Path("/reports")
    @Operation(summary = "Every report that stands, as CSV or JSON Lines")
    public Response exportReports(@RestQuery String format) throws SQLException {
        return answer(REPORTS, format, ReportRange::new);
    }

    @GET
    @Path("/reports/description")
    @Operation(summary = "What the columns of the reports mean")
    public ExportDescription describeReports() {
        return REPORTS;
    }

    @GET
    @Path("/agencies")
    @Operation(summary = "Every agency, as CSV or JSON Lines")
    public Response exportAgencies(@RestQuery String format) throws SQLException {
        return answer(AGENCIES, format, AgencyRange::new);
    }

    @GET
    @Path("/agencies/description")
    @Operation(summary = "What the columns of the agencies mean")
    public ExportDescription describeAgencies() {
        return AGENCIES;
    }

    private Response answer(ExportDescription what, String format, Function<Snapshot, RowRange> range)
            throws SQLException {
        List<String> columns = what.columns().stream().map(Column::name).toList();
        return exports.answer("nianbao-" + what.name(), ExportFormat.parse(format), columns, database, range);
    }
}
