package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.reader.identifying.Divisions.Division;
import org.nianbao.reader.page.Matching;

/**
 * Tells the division a body belongs to from its name, and from the words around that name elsewhere in the document:
 * 兴安县木塔乡人民政府 in the address tells where 木塔乡人民政府 is. A name that several divisions share is told apart by the names of
 * those above them; where that fails there is no place.
 */
final class Place {

    /** Bodies of the whole country's, and marks before a name, that stand before the place. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:中华人民共和国|国家税务总局|国家统计局|国家外汇管理局|中国人民银行|中国证监会|中国银保监会|国家金融监督管理总局|中共|中国)(?=.{4})");

    /** What may stand between the end of a place and the body's own name in 市人民政府, 区教育局. */
    private static final Pattern RANK = Pattern.compile("^[省市县区州旗盟](?=..)");

    /** What a prefecture's name without its rank stands before: 运城经济技术开发区. */
    private static final Pattern ZONE = Pattern.compile("(?:国家|综合|市)?(?:级)?(?:经济|高新|高科技|保税|工业|产业|临空|新区|开发区)");

    private static final int SHORTEST_UNIT = 3;
    private static final int MOST_OCCURRENCES = 50;

    private final List<String> texts;
    private String context;

    /** @param texts everything the document says, the report and what is around it */
    Place(List<String> texts) {
        this.texts = texts;
    }

    /** In the form of {@link Matching}; put together only when a name does not tell its place itself. */
    private String context() {
        if (context == null) {
            StringBuilder all = new StringBuilder();
            texts.forEach(text -> all.append(Matching.normalise(text)).append('\n'));
            context = all.toString();
        }
        return context;
    }

    /** The code of the division, or null when the words do not tell one for certain. */
    String codeOf(String agencyName) {
        String name = BEFORE.matcher(Matching.normalise(agencyName)).replaceFirst("");
        Optional<Division> own = last(chain(name));
        Optional<Division> place = own.isPresent() ? own : before(name);
        return place.map(Division::code).orElse(null);
    }

    /** The divisions that stand one after the other from a position on; each is within the one before. */
    private static List<List<Division>> chain(String words) {
        List<List<Division>> chain = new ArrayList<>();
        int at = 0;
        int length = 1;
        while (length > 0) {
            length = 0;
            for (int n = Math.min(Divisions.longestName(), words.length() - at); n >= 2 && length == 0; n--) {
                List<Division> named = named(words, at, at + n, chain);
                if (!named.isEmpty()) {
                    chain.add(named);
                    length = n;
                }
            }
            at += length;
        }
        return chain;
    }

    private static List<Division> named(String words, int start, int end, List<List<Division>> chain) {
        String name = words.substring(start, end);
        List<Division> named = within(Divisions.listNamed(name), chain);
        if (!named.isEmpty()) {
            return named;
        }
        List<Division> written = within(Divisions.listShort(name), chain);
        if (!chain.isEmpty()) {
            return written.size() == 1 ? written : List.of();
        }
        boolean zone = ZONE.matcher(words).region(end, words.length()).lookingAt();
        return zone ? written.stream().filter(Division::isPrefecture).toList() : List.of();
    }

    private static List<Division> within(List<Division> named, List<List<Division>> chain) {
        if (chain.isEmpty()) {
            return named;
        }
        List<Division> above = chain.get(chain.size() - 1);
        return named.stream()
                .filter(d -> above.stream().anyMatch(a -> d.isWithin(a) && !d.equals(a)))
                .toList();
    }

    /**
     * The lowest division of a chain, when it is one; of several with one name, the one whose superior is spoken of.
     */
    private Optional<Division> last(List<List<Division>> chain) {
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        List<Division> named = chain.get(chain.size() - 1);
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        List<Division> spokenOf = named.stream().filter(this::superiorIsNamed).toList();
        return spokenOf.size() == 1 ? Optional.of(spokenOf.get(0)) : Optional.empty();
    }

    private boolean superiorIsNamed(Division division) {
        for (Division above = Divisions.above(division); above != null; above = Divisions.above(above)) {
            if (context().contains(above.name())) {
                return true;
            }
        }
        return false;
    }

    /** The one place that the document puts right before the name, with or without its rank: 大冶市教育局 for 市教育局. */
    private Optional<Division> before(String name) {
        String unit = RANK.matcher(name).replaceFirst("");
        if (unit.length() < SHORTEST_UNIT) {
            return Optional.empty();
        }
        Set<Division> places = new LinkedHashSet<>();
        int seen = 0;
        for (int at = context().indexOf(unit);
                at >= 0 && seen < MOST_OCCURRENCES;
                at = context().indexOf(unit, at + 1)) {
            ending(at).ifPresent(places::add);
            seen++;
        }
        return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
    }

    /** The place whose name ends at a position of the context. */
    private Optional<Division> ending(int end) {
        for (int n = Math.min(Divisions.longestName(), end); n >= 2; n--) {
            List<Division> named = Divisions.listNamed(context().substring(end - n, end));
            if (!named.isEmpty()) {
                return last(List.of(named));
            }
        }
        return Optional.empty();
    }
}
