package org.nianbao.catalog.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.MostKeys;
import org.nianbao.model.Page;
import org.nianbao.model.Slice;
import org.nianbao.model.catalog.RegionInfo;
import org.nianbao.model.catalog.RegionsBelowKey;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.rim.ApiException;

/** Administrative divisions over HTTP. All of them are in memory: no answer costs a statement. */
@Path("/regions")
public class RegionResource {

    private static final String TOO_MANY = "takes at most 25,000 codes";

    private final Gazetteer gazetteer;

    RegionResource(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** One answer for each code, in their order; a former code is answered with the division that followed. */
    @POST
    @Path("lookup")
    @Operation(summary = "Regions by code, null where there is none. 按代码查询行政区划。")
    public List<RegionInfo> lookup(@NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<String> codes) {
        List<RegionInfo> answer = new ArrayList<>(codes.size());
        for (String code : codes) {
            answer.add(gazetteer.find(code).map(this::info).orElse(null));
        }
        return answer;
    }

    /** The divisions directly below each, null for a code that does not exist. */
    @POST
    @Path("children")
    @Operation(summary = "Regions directly below others. 下级行政区划。")
    public List<Slice<RegionInfo>> children(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<@NotNull @Valid RegionsBelowKey> keys) {
        List<Slice<RegionInfo>> answer = new ArrayList<>(keys.size());
        for (RegionsBelowKey key : keys) {
            if (key.first() < 1 || key.first() > 1_000) {
                throw new ApiException(400, "BAD_REQUEST", "first must be from 1 to 1000.");
            }
            answer.add(gazetteer.find(key.code()).map(top -> slice(top, key)).orElse(null));
        }
        return answer;
    }

    private Slice<RegionInfo> slice(Division top, RegionsBelowKey key) {
        List<Division> behind = gazetteer.listChildren(top.code()).stream()
                .filter(child -> key.after() == null || child.code().compareTo(key.after()) > 0)
                .toList();
        return new Slice<>(behind.stream().limit(key.first()).map(this::info).toList(), behind.size() > key.first());
    }

    /**
     * The divisions above each, from the one directly above up to the province; null for a code that does not exist.
     */
    @POST
    @Path("ancestors")
    @Operation(summary = "Regions above others. 上级行政区划。")
    public List<List<RegionInfo>> ancestors(
            @NotNull @Size(max = MostKeys.OF_A_BATCH, message = TOO_MANY) List<String> codes) {
        List<List<RegionInfo>> answer = new ArrayList<>(codes.size());
        for (String code : codes) {
            answer.add(gazetteer.find(code).map(this::above).orElse(null));
        }
        return answer;
    }

    private List<RegionInfo> above(Division division) {
        return gazetteer
                .upwards(division)
                .skip(1)
                .filter(above -> above.level() != RegionLevel.NATIONAL)
                .map(this::info)
                .toList();
    }

    /** A page of a subtree, each division before those below it; the code of an item is its cursor. */
    @GET
    @Operation(summary = "A page of a region's subtree. 行政区划列表(分页)。")
    public Page<RegionInfo> list(
            @QueryParam("name") @Size(max = 60) String name,
            @QueryParam("within") @DefaultValue("100000") String within,
            @QueryParam("level") RegionLevel level,
            @QueryParam("first") @DefaultValue("50") @Min(1) @Max(1_000) int first,
            @QueryParam("after") String after,
            @QueryParam("count") boolean count) {
        Division top = gazetteer
                .find(within)
                .orElseThrow(() -> new ApiException(404, "UNKNOWN_REGION", "There is no region with this code."));
        List<Division> all = gazetteer
                .below(top)
                .filter(division -> level == null || division.level() == level)
                .filter(division -> name == null || name.isBlank() || isCalled(division, name.strip()))
                .toList();
        List<Division> behind = after == null ? all : behind(all, after);
        List<Division> page = behind.subList(0, Math.min(first, behind.size()));
        return new Page<>(
                page.stream().map(this::info).toList(),
                page.stream().map(Division::code).toList(),
                behind.size() > first,
                count ? (Long) (long) all.size() : null);
    }

    private List<Division> behind(List<Division> all, String after) {
        String path = gazetteer
                .find(after)
                .map(Division::path)
                .orElseThrow(() -> new ApiException(400, "BAD_CURSOR", "The cursor is none that this list gave out."));
        return all.stream()
                .filter(division -> division.path().compareTo(path) > 0)
                .toList();
    }

    private boolean isCalled(Division division, String part) {
        Stream<String> former = gazetteer.listFormer(division).stream().map(FormerDivision::name);
        return Stream.concat(Stream.of(division.name()), former).anyMatch(called -> called.contains(part));
    }

    private RegionInfo info(Division division) {
        List<RegionInfo.FormerRegionName> former = gazetteer.listFormer(division).stream()
                .map(was -> new RegionInfo.FormerRegionName(
                        was.code(), was.name(), was.changedYear(), was.relation() == FormerDivision.Relation.ABSORBED))
                .toList();
        return new RegionInfo(
                division.code(), division.name(), division.fullName(), division.level(), division.parentCode(), former);
    }
}
