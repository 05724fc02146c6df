package org.nianbao.stats.rankings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.PeerRange;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.batching.KeyBatch;
import org.nianbao.stats.counting.CountKeys;

/** Where agencies stand among their peers, for many at once. */
@Path("/benchmarks")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BenchmarksResource {

    private final Peers peers;
    private final CountKeys keys;

    @Inject
    public BenchmarksResource(Peers peers, CountKeys keys) {
        this.peers = peers;
        this.keys = keys;
    }

    @POST
    @Operation(summary = "One benchmark for each key; null where the agency has no report for the year")
    public List<Benchmark> list(List<BenchmarkKey> wanted) {
        var batch = KeyBatch.of(wanted);
        batch.keys().forEach(BenchmarksResource::require);
        if (batch.isEmpty()) {
            return List.of();
        }
        Peer.All all = peers.listAround(batch.distinct(BenchmarkKey::agencyId), batch.distinct(BenchmarkKey::year));
        Map<InYear, List<Peer>> groups =
                all.reported().stream().collect(Collectors.groupingBy(peer -> new InYear(peer.group(), peer.year())));
        Map<String, Peer> own = new HashMap<>();
        all.reported().forEach(peer -> own.put(peer.agencyId() + "/" + peer.year(), peer));
        Map<Asked, Standing> standings = new HashMap<>();
        return batch.answer(key -> {
            Peer peer = own.get(key.agencyId() + "/" + key.year());
            return peer == null
                    ? null
                    : standing(key, peer, groups, all.expected(), standings).of(peer);
        });
    }

    /** Agencies of one group on one side of the measure's breaks share the sorting. */
    private Standing standing(
            BenchmarkKey key,
            Peer peer,
            Map<InYear, List<Peer>> groups,
            List<Peer.Expected> expected,
            Map<Asked, Standing> standings) {
        PeerRange range = key.within() == null ? PeerRange.NATION : key.within();
        Function<Peer, String> place = other -> other.place(range.ordinal());
        int measure = keys.ofMeasure(key.measure());
        var ranker = new Ranker(key.measure(), measure, RankingResource.minimumN(key.minimumN()));
        var asked = new Asked(
                new InYear(peer.group(), key.year()),
                key.measure(),
                RankingResource.minimumN(key.minimumN()),
                range,
                range == PeerRange.NATION ? "" : place.apply(peer),
                ranker.sideOf(peer));
        return standings.computeIfAbsent(asked, any -> {
            List<Peer> near = groups.get(asked.group()).stream()
                    .filter(other ->
                            range == PeerRange.NATION || place.apply(other).equals(asked.place()))
                    .toList();
            Ranker.Result result = ranker.rank(near, asked.side(), expected(asked, expected), false);
            return new Standing(asked.measure(), measure, result, asked.place());
        });
    }

    private static long expected(Asked asked, List<Peer.Expected> expected) {
        return expected.stream()
                .filter(some -> asked.group().equals(new InYear(some.group(), some.year()))
                        && (asked.range() == PeerRange.NATION
                                || some.place(asked.range().ordinal()).equals(asked.place())))
                .mapToLong(Peer.Expected::agencies)
                .sum();
    }

    private static void require(BenchmarkKey key) {
        if (key.measure() == null) {
            throw new ApiException(400, "INVALID_KEYS", "A key names no measure.");
        }
        RankingResource.minimumN(key.minimumN());
    }

    private record InYear(Peer.Group group, int year) {}

    /** @param side of the measure's breaks that the body's own report stands on */
    private record Asked(InYear group, MeasureName measure, int minimumN, PeerRange range, String place, int side) {}
}
