package org.nianbao.stats.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.counting.CountKeys;
import org.nianbao.stats.measures.WilsonInterval;

/** Rankings of agencies within a group of peers. */
@Path("/ranking")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RankingResource {

    static final int MINIMUM_N = 10;

    private static final int PAGE = 50;
    private static final int MOST = 500;
    private static final int PLACES = 6;

    private final Peers peers;
    private final CountKeys keys;

    @Inject
    public RankingResource(Peers peers, CountKeys keys) {
        this.peers = peers;
        this.keys = keys;
    }

    @POST
    @Operation(summary = "A page of a ranking, with what it rests on")
    public Ranking rank(RankingQuery query) {
        require(query);
        int minimumN = minimumN(query.minimumN());
        int first = query.first() == null ? PAGE : query.first();
        RankCursor after = query.after() == null ? null : RankCursor.parse(query.after());
        Peer.All all = peers.list(query.peers(), query.year());
        long expected =
                all.expected().stream().mapToLong(Peer.Expected::agencies).sum();
        Ranker.Result result = new Ranker(query.measure(), keys.ofMeasure(query.measure()), minimumN)
                .rank(all.reported(), expected, query.ascending());
        List<Ranker.Ranked> rest = after == null
                ? result.ranked()
                : result.ranked().stream()
                        .filter(ranked -> after.isBefore(ranked, query.ascending()))
                        .toList();
        return new Ranking(
                query.measure(),
                query.year(),
                query.peers(),
                minimumN,
                rest.stream().limit(first).map(RankingResource::item).toList(),
                rest.size() > first,
                result.ranked().size(),
                result.coverage());
    }

    private static Ranking.Item item(Ranker.Ranked ranked) {
        BigDecimal numerator = ranked.rate().numerator();
        BigDecimal n = ranked.rate().n();
        var interval = WilsonInterval.of(numerator.doubleValue(), n.doubleValue());
        return new Ranking.Item(
                ranked.rank(),
                ranked.tied(),
                ranked.peer().agencyId(),
                ranked.peer().reportId(),
                numerator,
                n,
                rate(numerator, n),
                places(interval.lower()),
                places(interval.upper()),
                RankCursor.of(ranked).format());
    }

    static BigDecimal rate(BigDecimal numerator, BigDecimal n) {
        return numerator.divide(n, PLACES, RoundingMode.HALF_UP);
    }

    static BigDecimal places(double number) {
        return BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** @throws ApiException (400) when it is below 1 */
    static int minimumN(Integer asked) {
        check(asked == null || asked >= 1, "minimumN is a number from 1 on.");
        return asked == null ? MINIMUM_N : asked;
    }

    private static void require(RankingQuery query) {
        check(query != null, "The body is a query in JSON.");
        check(query.measure() != null && query.year() != null, "measure and year are needed.");
        check(query.peers() != null && query.peers().level() != null, "peers.level is needed: peers have one level.");
        check(query.first() == null || (query.first() >= 0 && query.first() <= MOST), "first is 0 to " + MOST + ".");
    }

    private static void check(boolean right, String words) {
        if (!right) {
            throw new ApiException(400, "INVALID_QUERY", words);
        }
    }
}
