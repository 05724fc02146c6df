package org.nianbao.stats.totals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.CoverageQuery;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.GroupCoverage;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.counting.CountKeys;
import org.nianbao.stats.series.SeriesBreaks;

/** Totals and pooled rates of many agencies, and how many of them have reported. */
@Path("/")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TotalsResource {

    private final TotalParts parts;
    private final CountKeys keys;
    private final SeriesBreaks breaks = SeriesBreaks.standard();

    @Inject
    public TotalsResource(TotalParts parts, CountKeys keys) {
        this.parts = parts;
        this.keys = keys;
    }

    @POST
    @Path("totals")
    @Operation(summary = "One total for each group and each figure or measure, with what it rests on")
    public List<Total> list(TotalsQuery query) {
        TotalsCheck.require(query);
        List<TotalMaker.Asked> asked = asked(query);
        Set<Integer> wanted = asked.stream().map(TotalMaker.Asked::key).collect(Collectors.toSet());
        boolean byChild = query.groupBy().contains(Dimension.REGION);
        var maker = new TotalMaker(breaks, query.filter().scope());
        return new Grouping(query.groupBy(), query.filter())
                .group(parts.list(query.filter(), byChild, wanted::contains)).stream()
                        .flatMap(group -> asked.stream().flatMap(one -> maker.make(group, one).stream()))
                        .toList();
    }

    @POST
    @Path("coverage")
    @Operation(summary = "How many agencies of each group have reported")
    public List<GroupCoverage> listCoverage(CoverageQuery query) {
        if (query == null) {
            throw TotalsCheck.refusal("The body is a query in JSON.");
        }
        TotalsCheck.requireYear(query.groupBy(), query.filter());
        boolean byChild = query.groupBy().contains(Dimension.REGION);
        return new Grouping(query.groupBy(), query.filter())
                .group(parts.list(query.filter(), byChild, any -> false)).stream()
                        .map(group -> new GroupCoverage(
                                group.key,
                                group.expected,
                                group.reports(),
                                count(group, Scope.OWN),
                                count(group, Scope.AGGREGATE)))
                        .toList();
    }

    private static long count(Grouping.Group group, Scope scope) {
        return group.parts.stream()
                .filter(part -> part.scope() == scope)
                .mapToLong(TotalPart::count)
                .sum();
    }

    private List<TotalMaker.Asked> asked(TotalsQuery query) {
        var asked = new ArrayList<TotalMaker.Asked>();
        for (String figure : query.figures()) {
            int key = keys.find(figure)
                    .orElseThrow(() -> TotalsCheck.refusal("There is no figure named " + clean(figure) + "."));
            asked.add(new TotalMaker.Asked(figure, null, key, IndicatorCode.of(figure)));
        }
        for (MeasureName measure : query.measures()) {
            asked.add(new TotalMaker.Asked(null, measure, keys.ofMeasure(measure), CountKeys.codeOf(measure)));
        }
        return asked;
    }

    private static String clean(String name) {
        String shown = name.replaceAll("[^\\p{L}\\p{N}._-]", "?");
        return shown.substring(0, Math.min(80, shown.length()));
    }
}
