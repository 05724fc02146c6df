package org.nianbao.catalog.regions;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.model.identity.RegionLevel;

/** The shorter ways in which a division's name is written: 桐乡 for 桐乡市, 黔西南州 and 黔西南 for 黔西南布依族苗族自治州, 广西 for 广西壮族自治区. */
final class PlaceNames {

    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)" + nationalities() + "自治(州|县|旗|区)");

    /** Longer names are development zones and the like, whose last character is no rank. */
    private static final Pattern PLAIN = Pattern.compile("(.{2,4}?)(?:特别行政区|地区|省|市|区|县|旗|盟)");

    private PlaceNames() {}

    private static String nationalities() {
        return "(?:(?:蒙古|哈萨克|柯尔克孜|维吾尔)族?|(?:回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西"
                + "|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族)*";
    }

    /** The short forms of a division's name; none for a township, whose name is never shortened. */
    static Set<String> shortForms(String name, RegionLevel level) {
        Set<String> forms = new TreeSet<>();
        if (level == RegionLevel.TOWNSHIP) {
            return forms;
        }
        Matcher autonomous = AUTONOMOUS.matcher(name);
        if (autonomous.matches()) {
            forms.add(autonomous.group(1) + autonomous.group(2));
            forms.add(autonomous.group(1));
        } else {
            plain(name).ifPresent(forms::add);
        }
        forms.removeIf(form -> form.length() < 2);
        return forms;
    }

    private static Optional<String> plain(String name) {
        Matcher plain = PLAIN.matcher(name);
        return plain.matches() ? Optional.of(plain.group(1)) : Optional.empty();
    }
}
