package org.nianbao.gateway.services;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.model.Slice;
import org.nianbao.model.catalog.AgencyInfo;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.CuratedChange;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.RegionsBelowKey;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.catalog.ReportsOfAgencyKey;
import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.filing.BatchItem;
import org.nianbao.model.filing.BatchItemsKey;
import org.nianbao.model.filing.IngestBatch;
import org.nianbao.model.filing.IngestJob;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.stats.AgencyYearsKey;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingVerdict;
import org.nianbao.model.stats.FindingsKey;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.MeasuresKey;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.model.stats.ObservationsKey;
import org.nianbao.model.stats.ReportAssessment;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.model.stats.RequestOutcomes;
import org.nianbao.model.stats.Series;
import org.nianbao.model.stats.SeriesKey;

/** Everything that fields of a list ask of the services, one batch for each kind of question. */
@Singleton
public class Batches {

    private final Batch<Long, AgencyInfo> agencies;
    private final Batch<String, RegionInfo> regions;
    private final Batch<Long, ReportInfo> reports;
    private final Batch<ReportsOfAgencyKey, Slice<ReportInfo>> reportsOfAgency;
    private final Batch<Long, ReportDetail> details;
    private final Batch<AgencyYearsKey, List<RequestOutcomes>> outcomes;
    private final Batch<SeriesKey, List<Series>> series;
    private final Batch<ObservationsKey, List<Observation>> observations;
    private final Batch<FindingsKey, Slice<FiledFinding>> findingsOfAgency;
    private final Batch<ReportFindingsKey, List<FiledFinding>> findingsOfReport;
    private final Batch<MeasuresKey, List<MeasureSeries>> measures;
    private final Batch<MeasureName, MeasureInfo> measureInfos;
    private final Batch<RegionsBelowKey, Slice<RegionInfo>> children;
    private final Batch<String, List<RegionInfo>> ancestors;
    private final Batch<Long, AgencyLineage> lineages;
    private final Batch<Long, List<Integer>> reportYears;
    private final Batch<Long, List<ReportRevision>> revisions;
    private final Batch<MissingYearsKey, List<Integer>> missingYears;
    private final Batch<BenchmarkKey, Benchmark> benchmarks;
    private final Batch<Long, FiledFinding> findings;
    private final Batch<FindingCountsKey, List<FindingCounts>> findingCounts;
    private final Batch<Long, List<FindingVerdict>> verdicts;
    private final Batch<ReportFindingsKey, List<ReportAssessment>> assessments;
    private final Batch<RevisionDifference.Key, RevisionDifference> differences;
    private final Batch<Long, List<CuratedChange>> curation;
    private final Batch<Long, IngestJob> jobs;
    private final Batch<Long, IngestBatch> ingestBatches;
    private final Batch<BatchItemsKey, Slice<BatchItem>> batchItems;
    private final Batch<Long, Long> batchItemCounts;

    @Inject
    public Batches(
            @RestClient CatalogClient catalog,
            @RestClient CatalogLists lists,
            @RestClient StatsClient stats,
            @RestClient TotalsClient totals,
            @RestClient IngestClient ingest,
            DataVersions versions) {
        agencies = new Batch<>("agencies", catalog::lookUpAgencies);
        regions = new Batch<>("regions", catalog::lookUpRegions);
        reports = new Batch<>("reports", catalog::lookUpReports);
        reportsOfAgency = new Batch<>("reportsOfAgency", catalog::listReports);
        details = new Batch<>("details", catalog::lookUpDetails);
        outcomes = new Batch<>("outcomes", stats::listOutcomes);
        series = new Batch<>("series", stats::listSeries);
        observations = new Batch<>("observations", stats::listObservations);
        findingsOfAgency = new Batch<>("findingsOfAgency", stats::listFindings);
        findingsOfReport = new Batch<>("findingsOfReport", stats::listFindingsOfReports);
        missingYears = new Batch<>("missingYears", totals::listMissingYears);
        benchmarks = new Batch<>("benchmarks", totals::listBenchmarks);
        findings = new Batch<>("findings", stats::lookUpFindings);
        findingCounts = new Batch<>("findingCounts", keys -> stats.countFindings(keys));
        verdicts = new Batch<>("verdicts", stats::listVerdicts);
        children = new Batch<>("children", lists::listChildren);
        ancestors = new Batch<>("ancestors", lists::listAncestors);
        lineages = new Batch<>("lineages", versions.keep(lists::listLineages));
        reportYears = new Batch<>("reportYears", lists::listReportYears);
        revisions = new Batch<>("revisions", lists::listRevisions);
        assessments = new Batch<>("assessments", stats::assess);
        differences = new Batch<>("differences", lists::listDifferences);
        curation = new Batch<>("curation", lists::listCuration);
        jobs = new Batch<>("jobs", ingest::lookUpJobs);
        ingestBatches = new Batch<>("ingestBatches", ingest::lookUpBatches);
        batchItems = new Batch<>("batchItems", ingest::listItems);
        batchItemCounts = new Batch<>("batchItemCounts", ingest::countItems);
        measures = new Batch<>("measures", stats::listMeasures);
        measureInfos = new Batch<>(
                "measureInfos",
                names -> stats.listMeasureInfos()
                        .map(infos -> infos.stream().collect(Collectors.toMap(MeasureInfo::name, Function.identity())))
                        .map(infos -> names.stream().map(infos::get).toList()));
    }

    public Batch<Long, AgencyInfo> agencies() {
        return agencies;
    }

    public Batch<String, RegionInfo> regions() {
        return regions;
    }

    public Batch<Long, ReportInfo> reports() {
        return reports;
    }

    public Batch<ReportsOfAgencyKey, Slice<ReportInfo>> reportsOfAgency() {
        return reportsOfAgency;
    }

    public Batch<Long, ReportDetail> details() {
        return details;
    }

    public Batch<AgencyYearsKey, List<RequestOutcomes>> outcomes() {
        return outcomes;
    }

    public Batch<SeriesKey, List<Series>> series() {
        return series;
    }

    public Batch<ObservationsKey, List<Observation>> observations() {
        return observations;
    }

    public Batch<FindingsKey, Slice<FiledFinding>> findingsOfAgency() {
        return findingsOfAgency;
    }

    public Batch<ReportFindingsKey, List<FiledFinding>> findingsOfReport() {
        return findingsOfReport;
    }

    public Batch<MeasuresKey, List<MeasureSeries>> measures() {
        return measures;
    }

    /** What each rate means. */
    public Batch<MeasureName, MeasureInfo> measureInfos() {
        return measureInfos;
    }

    public Batch<MissingYearsKey, List<Integer>> missingYears() {
        return missingYears;
    }

    public Batch<BenchmarkKey, Benchmark> benchmarks() {
        return benchmarks;
    }

    public Batch<Long, FiledFinding> findings() {
        return findings;
    }

    public Batch<FindingCountsKey, List<FindingCounts>> findingCounts() {
        return findingCounts;
    }

    public Batch<Long, List<FindingVerdict>> verdicts() {
        return verdicts;
    }

    public Batch<ReportFindingsKey, List<ReportAssessment>> assessments() {
        return assessments;
    }

    public Batch<RevisionDifference.Key, RevisionDifference> differences() {
        return differences;
    }

    public Batch<RegionsBelowKey, Slice<RegionInfo>> children() {
        return children;
    }

    public Batch<String, List<RegionInfo>> ancestors() {
        return ancestors;
    }

    public Batch<Long, AgencyLineage> lineages() {
        return lineages;
    }

    public Batch<Long, List<Integer>> reportYears() {
        return reportYears;
    }

    public Batch<Long, List<CuratedChange>> curation() {
        return curation;
    }

    public Batch<Long, IngestJob> jobs() {
        return jobs;
    }

    public Batch<Long, IngestBatch> ingestBatches() {
        return ingestBatches;
    }

    public Batch<BatchItemsKey, Slice<BatchItem>> batchItems() {
        return batchItems;
    }

    /** How many documents a batch has. */
    public Batch<Long, Long> batchItemCounts() {
        return batchItemCounts;
    }

    public Batch<Long, List<ReportRevision>> revisions() {
        return revisions;
    }
}
