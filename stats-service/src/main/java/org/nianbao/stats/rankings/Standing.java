package org.nianbao.stats.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.stats.counting.CountedRate;
import org.nianbao.stats.measures.WilsonInterval;

/** Peers on one side of a measure's breaks in its order, which each of them is compared with. */
final class Standing {

    private static final int HUNDRED = 100;
    private static final int PERCENT_PLACES = 2;

    private final MeasureName measure;
    private final int key;
    private final String place;
    private final Ranker.Result result;

    /**
     * @param result of peers that lie in one division
     * @param place the path of that division; empty for the country
     */
    Standing(MeasureName measure, int key, Ranker.Result result, String place) {
        this.measure = measure;
        this.key = key;
        this.place = place;
        this.result = result;
    }

    Benchmark of(Peer peer) {
        List<Ranker.Ranked> ranked = result.ranked();
        Optional<Ranker.Ranked> own = ranked.stream()
                .filter(one -> one.peer().agencyId() == peer.agencyId())
                .findFirst();
        return new Benchmark(
                peer.agencyId(),
                measure,
                peer.year(),
                point(peer),
                group(peer),
                own.map(Ranker.Ranked::rank).orElse(null),
                own.map(Ranker.Ranked::tied).orElse(false),
                ranked.size(),
                own.map(this::percentile).orElse(null),
                quantile(1),
                quantile(2),
                quantile(3),
                pooled(),
                result.coverage());
    }

    /** The share of the others that are lower, those equal counted half. */
    private BigDecimal percentile(Ranker.Ranked own) {
        long others = result.ranked().size() - 1L;
        if (others == 0) {
            return null;
        }
        long equal =
                result.ranked().stream().filter(one -> one.rank() == own.rank()).count() - 1;
        long higher = own.rank() - 1L;
        long lower = others - higher - equal;
        return BigDecimal.valueOf((2 * lower + equal) * HUNDRED)
                .divide(BigDecimal.valueOf(2 * others), PERCENT_PLACES, RoundingMode.HALF_UP);
    }

    /** Between two rates the quartile lies where it divides the way from one to the other (Hyndman and Fan, type 7). */
    private BigDecimal quantile(int quarter) {
        int size = result.ranked().size();
        if (size == 0) {
            return null;
        }
        // The order is highest first.
        double at = (size - 1) * quarter / 4.0;
        int below = (int) Math.floor(at);
        double low = rate(size - 1 - below);
        double high = rate(Math.max(0, size - 2 - below));
        return RankingResource.places(low + (high - low) * (at - below));
    }

    private double rate(int index) {
        CountedRate rate = result.ranked().get(index).rate();
        return rate.numerator().doubleValue() / rate.n().doubleValue();
    }

    private BigDecimal pooled() {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal n = BigDecimal.ZERO;
        for (Ranker.Ranked ranked : result.ranked()) {
            numerator = numerator.add(ranked.rate().numerator());
            n = n.add(ranked.rate().n());
        }
        return n.signum() == 0 ? null : RankingResource.rate(numerator, n);
    }

    private MeasurePoint point(Peer peer) {
        CountedRate rate = peer.findRate(key).orElse(new CountedRate(key, null, null, Undefined.NOT_IN_THIS_EDITION));
        boolean defined = rate.undefined() == null;
        WilsonInterval interval = defined
                ? WilsonInterval.of(rate.numerator().doubleValue(), rate.n().doubleValue())
                : null;
        return new MeasurePoint(
                peer.year(),
                peer.reportId(),
                peer.edition(),
                rate.numerator(),
                rate.n(),
                defined ? RankingResource.rate(rate.numerator(), rate.n()) : null,
                defined ? RankingResource.places(interval.lower()) : null,
                defined ? RankingResource.places(interval.upper()) : null,
                rate.undefined(),
                peer.agencyId());
    }

    private PeerGroup group(Peer peer) {
        return new PeerGroup(
                peer.level().isEmpty() ? null : RegionLevel.valueOf(peer.level()),
                peer.kind().isEmpty() ? null : AgencyKind.valueOf(peer.kind()),
                peer.sector().isEmpty() ? null : peer.sector(),
                place.isEmpty() ? null : place.substring(place.lastIndexOf('/') + 1));
    }
}
