package org.nianbao.catalog.agencies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/**
 * Takes an agency's name apart into place and unit: 遂宁市安居区商务局 is 商务局 of 安居区 in 遂宁市.
 *
 * <p>The place is the longest chain of division names from the top down that leaves a whole unit's name. Levels may be
 * left out (安居区商务局) and names shortened (桐乡商务局). Several divisions of one name (朝阳区) are all returned: which one is
 * meant is not for the name to say.
 */
public final class AgencyNameParser {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern NOTE = Pattern.compile("\\([^()]{0,60}\\)");

    /** Bodies of the country that name no place. */
    private static final Pattern NATIONAL = Pattern.compile("(?:中华人民共和国|国务院|国家).*");

    /** Bodies that put the country's name before the place they work in. */
    private static final Pattern VERTICAL = Pattern.compile("(?:国家税务总局|中华人民共和国|国家统计局)(?=.{2})");

    /** 市 in 市场监督管理局 is no place, nor is 乡 in 乡村振兴局. */
    private static final Pattern RANK = Pattern.compile("(?:自治区|自治州|省(?!级)"
            + "|市(?!场|容|级|长|区|政(?:工程|公用|园林|设施|管理|建设|局|处)|民(?:服务|热线|中心))"
            + "|区(?![域划级])|县(?![域级])|州|盟|旗|镇|乡(?![村镇]))(?=.{2})");

    private final Gazetteer gazetteer;
    private final UnitNames units = new UnitNames();

    public AgencyNameParser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The form in which whole names are compared: no blanks, half-width, without notes in brackets. */
    public static String normalise(String name) {
        String halfWidth = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOTE.matcher(BLANK.matcher(halfWidth).replaceAll("")).replaceAll("");
    }

    /** Takes the name apart. Never fails: of a name that says nothing, everything is the unit. */
    public ParsedAgencyName parse(String name) {
        String text = normalise(name);
        Matcher vertical = VERTICAL.matcher(text);
        String front = vertical.lookingAt() ? vertical.group() : "";
        Chain chain = place(text.substring(front.length()));
        if (chain.divisions().isEmpty()) {
            return withoutPlace(text);
        }
        String rest = text.substring(front.length() + chain.end());
        String unit = front.isEmpty() || rest.isEmpty() ? rest : front + rest;
        return parsed(text, unit, topmost(chain.divisions()), "", chain.complete());
    }

    private ParsedAgencyName withoutPlace(String text) {
        Matcher rank = RANK.matcher(text);
        if (rank.lookingAt() && units.isWhole(text.substring(rank.end()))) {
            return parsed(text, text.substring(rank.end()), List.of(), rank.group(), false);
        }
        boolean national = NATIONAL.matcher(text).matches();
        return parsed(text, text, national ? List.of(Division.COUNTRY) : List.of(), "", true);
    }

    private ParsedAgencyName parsed(String text, String unit, List<Division> places, String rank, boolean complete) {
        boolean township =
                !places.isEmpty() && places.stream().allMatch(place -> place.level() == RegionLevel.TOWNSHIP);
        AgencyKind kind = units.kind(unit);
        if (township && (unit.isEmpty() || unit.equals("办事处") || kind == AgencyKind.GOVERNMENT)) {
            return new ParsedAgencyName(text, unit, townshipKey(unit), AgencyKind.TOWNSHIP, places, rank, complete);
        }
        if (unit.isEmpty()) {
            // A report that names only the place is by custom the government's own.
            return new ParsedAgencyName(text, "", "人民政府", AgencyKind.GOVERNMENT, places, rank, complete);
        }
        return new ParsedAgencyName(text, unit, units.key(unit), kind, places, rank, complete);
    }

    /** 梁山街道 and 梁山街道办事处, 礼让镇 and 礼让镇人民政府 are one body. */
    private static String townshipKey(String unit) {
        return unit.contains("办公室") ? "办公室" : "乡镇街道";
    }

    /** The best chain of divisions at the start of the text, with every division that the same characters may mean. */
    private Chain place(String text) {
        List<Chain> chains = new ArrayList<>();
        follow(text, new Chain(0, true, List.of()), Division.COUNTRY, chains);
        Comparator<Chain> better = Comparator.comparing((Chain chain) -> leavesUnit(text, chain))
                .thenComparing(Chain::end)
                .thenComparing(Chain::complete);
        chains.removeIf(chain -> !chain.complete() && !leavesUnit(text, chain));
        Chain best = chains.stream().max(better).orElseThrow();
        List<Division> divisions = chains.stream()
                .filter(chain -> better.compare(chain, best) == 0)
                .flatMap(chain -> chain.divisions().stream())
                .distinct()
                .toList();
        return new Chain(best.end(), best.complete(), divisions);
    }

    private boolean leavesUnit(String text, Chain chain) {
        return chain.end() == text.length() || units.isWhole(text.substring(chain.end()));
    }

    private void follow(String text, Chain so, Division within, List<Chain> chains) {
        chains.add(so);
        for (Gazetteer.Written written : gazetteer.listStarting(text.substring(so.end()), within)) {
            Chain longer = new Chain(
                    so.end() + written.length(), so.complete() && written.complete(), List.of(written.division()));
            follow(text, longer, written.division(), chains);
        }
    }

    /**
     * 嘉峪关市 is a prefecture and the county in it: of divisions that lie in each other the topmost is meant. A few
     * townships are called 城区 or 郊区: before a county of the same name they are not meant.
     */
    private static List<Division> topmost(List<Division> divisions) {
        boolean higher = divisions.stream().anyMatch(AgencyNameParser::isAboveTownship);
        return divisions.stream()
                .filter(division -> !higher || isAboveTownship(division))
                .filter(division ->
                        divisions.stream().noneMatch(other -> !other.equals(division) && division.isWithin(other)))
                .toList();
    }

    private static boolean isAboveTownship(Division division) {
        return division.level() != RegionLevel.TOWNSHIP;
    }

    private record Chain(int end, boolean complete, List<Division> divisions) {}
}
