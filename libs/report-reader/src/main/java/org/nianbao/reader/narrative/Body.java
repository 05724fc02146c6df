package org.nianbao.reader.narrative;

import java.util.regex.Pattern;

/**
 * The body that reports, and on which year: what decides how a sentence is to be taken.
 *
 * @param year null when unknown
 * @param name null when unknown
 */
record Body(Integer year, String name) {

    private static final Pattern GOVERNMENT = Pattern.compile(
            "政府(?:办公[厅室])?$|[镇乡]$|苏木$|街道(?:办事处)?$|管委会$|管理委员会$|(?:开发|高新|新|园)区$|^\\p{IsHan}{2,}[省市县区州旗]$");

    private static final Pattern MINISTRY = Pattern.compile("(?:部|总局)$");
    private static final String LEVELS = "省省省市州盟县区旗镇乡街";

    /** The fee for requests became the information processing fee in 2021 (国办函〔2020〕109号). */
    boolean chargesProcessingFee() {
        return year != null && year >= 2021;
    }

    boolean chargesRequestFee() {
        return year != null && year < 2021;
    }

    /** Results are counted by the 2019 Regulation (国令第711号). */
    boolean countsResults() {
        return year != null && year >= 2019;
    }

    /** Answers are counted as the form of 2014 and the Regulation of 2007 have them. */
    boolean countsAnswers() {
        return year != null && year < 2019;
    }

    /**
     * True when a site's name says that it is another level's: 市水利局网站 in the report of a county's bureau. Where either
     * level is not named, it is taken as the body's own.
     */
    boolean isOfAnotherLevel(String siteName) {
        if (MINISTRY.matcher(siteName).find()
                && name != null
                && !MINISTRY.matcher(name).find()) {
            return true;
        }
        if (name != null && shortens(siteName, name)) {
            return false;
        }
        int site = level(siteName);
        int own = name == null ? -1 : level(name);
        return site >= 0 && own >= 0 && site != own;
    }

    /** What stands before the name of a site, and is no part of it. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("^.*(?:年度?|全年|通过|利用|依托|登录|共|已|均|并|同时|分别|主动|充分|及时|积极|借助|还|其中|,)");

    private static final Pattern OURS = Pattern.compile("[我本该]|单位|部门|机关|门户|政府");

    /** True for 县纪委 in the report of a bureau of health: a body that its name is no short form of. */
    boolean isOfAnotherBody(String siteName) {
        String named = BEFORE_NAME.matcher(siteName).replaceFirst("");
        return name != null
                && named.length() >= SHORTEST_BODY
                && !OURS.matcher(named).find()
                && !shortens(named.substring(0, named.length() - 1), name);
    }

    private static final int SHORTEST_BODY = 3;

    /** True for 台州气象 of 台州市气象局: the site of that name is the body's own. */
    boolean isNamedLike(String siteName) {
        return name != null && siteName.length() >= SHORTEST_SITE_NAME && shortens(siteName, name);
    }

    private static final int SHORTEST_SITE_NAME = 4;

    /** True for 桐乡商务局 of 桐乡市商务局, whose 乡 is no level. */
    private static boolean shortens(String words, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < words.length(); i++) {
            if (words.charAt(at) == whole.charAt(i)) {
                at++;
            }
        }
        return at == words.length();
    }

    /** 0 for a province, 1 for a city, 2 for a county, 3 for a town; -1 when none is named. */
    private static int level(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            int level = LEVELS.indexOf(words.charAt(i));
            if (level >= 0) {
                return level / 3;
            }
        }
        return words.contains("国家") || words.contains("全国") ? 0 : -1;
    }

    /** A people's government, a town's or a zone's: its report may speak for the whole region. */
    boolean isGovernment() {
        return name != null && GOVERNMENT.matcher(name).find();
    }
}
