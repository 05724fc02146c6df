package org.nianbao.stats.rankings;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.nianbao.rim.ApiException;
import org.nianbao.stats.counting.CountedRate;

/** Where a page of a ranking ended: at a rate and an agency, so that what changes before it moves nothing. */
record RankCursor(BigDecimal numerator, BigDecimal n, long agencyId) {

    static RankCursor of(Ranker.Ranked ranked) {
        return new RankCursor(
                ranked.rate().numerator(), ranked.rate().n(), ranked.peer().agencyId());
    }

    /** @throws ApiException (400) when it is none of ours */
    static RankCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", -1);
            var cursor = new RankCursor(new BigDecimal(parts[0]), new BigDecimal(parts[1]), Long.parseLong(parts[2]));
            if (cursor.n.signum() > 0 && parts.length == 3 && text.length() <= 200) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new ApiException(400, "BAD_CURSOR", "after is no cursor of a ranking.", notOurs);
        }
        throw new ApiException(400, "BAD_CURSOR", "after is no cursor of a ranking.");
    }

    String format() {
        String plain = numerator.toPlainString() + "/" + n.toPlainString() + "/" + agencyId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    boolean isBefore(Ranker.Ranked ranked, boolean ascending) {
        var place = new Peer(agencyId, 0, 0, "", "", "", "", "", null, null);
        var here = new Ranker.Ranked(place, new CountedRate(0, numerator, n, null), 0, false);
        return Ranker.order(ascending).compare(here, ranked) < 0;
    }
}
