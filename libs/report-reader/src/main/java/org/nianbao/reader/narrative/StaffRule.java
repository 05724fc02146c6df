package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Persons who work on disclosure. Who only keeps a web site, or leads, is none of them. */
final class StaffRule implements FigureRule {

    private static final Pattern SHORT_BOTH = Pattern.compile("专[、]?兼职");
    private static final Pattern NEAR_KIND = Pattern.compile(".{0,12}(?:专职|全职|兼职)");
    private static final Pattern ANY_KIND = Pattern.compile("专职|全职|兼职");

    private static final String PEOPLE = "人|名|位|个";
    private static final Pattern NOT_STAFF =
            Pattern.compile("网站|信息员|管理员|联络员|监督员|领导小组|组长|分管|负责人|局长|主任|代表|委员|发言人|参加|培训|企业|律师|顾问|志愿");
    private static final Pattern KIND = Pattern.compile("[、和]?(?:其中)?,?(?:专职|兼职|全职)(?:的)?(?:有|为)?");
    /** 3名专职和2名兼职工作人员. */
    private static final Pattern FIRST_KIND = Pattern.compile("(?:专职|兼职|全职)[和及、]");

    /** 1名分管领导、1名专职人员: who is counted before them is nothing to these. */
    private static final Pattern NAMED = Pattern.compile("(?:专职|兼职)(?:的)?(?:工作)?人员");

    private static final Pattern BOTH = Pattern.compile("专[、/(]?兼职?\\)?职?|专职[(、/和或]+兼职|兼职[(、/和或]+专职");
    private static final Pattern ON_DISCLOSURE =
            Pattern.compile("(?:从事|负责|承担|专门|具体).{0,12}(?:信息公开|政务公开)|(?:信息公开|政务公开)(?:工作|专职|兼职|专门|业务)*(?:工作)?人员");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = NAMED.matcher(mention.tail()).lookingAt() ? mention.tail() : mention.around();
        boolean kind =
                KIND.matcher(mention.head()).matches() && mention.before().contains("人员")
                        || FIRST_KIND.matcher(mention.tail()).matches();
        if (!mention.hasUnit(PEOPLE)
                || !words.contains("人员") && !kind
                || NOT_STAFF.matcher(words).find()) {
            return List.of();
        }
        if (BOTH.matcher(words).find() || SHORT_BOTH.matcher(words).find()) {
            return List.of(Meaning.plain("organisation.staff"));
        }
        String near = NEAR_KIND.matcher(mention.tail()).lookingAt() ? mention.tail() : mention.head();
        if (ANY_KIND.matcher(near).find()) {
            boolean full = near.contains("专职") || near.contains("全职");
            if (full == near.contains("兼职")) {
                return List.of();
            }
            return List.of(Meaning.plain(full ? "organisation.staff.full_time" : "organisation.staff.part_time"));
        }
        boolean staff = mention.hasUnit("人|名|位") && ON_DISCLOSURE.matcher(words).find() && !mention.part();
        return staff ? List.of(Meaning.plain("organisation.staff")) : List.of();
    }
}
