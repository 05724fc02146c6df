package org.nianbao.reader.narrative;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Finder;

/** Whether what a sentence states at a place is the body's own figure of the year reported on. */
enum Scope {
    OWN,
    /** Counted up to a day in the year, perhaps over more than it: 截至2016年底累计. */
    CUMULATIVE,
    /** Another year's, a part of the year's, another body's, a comparison or a plan. */
    OTHER;

    private static final Pattern UNSAYABLE = Pattern.compile("(?:无|没有|未有|没|每|相同)$");

    /** 不同渠道公开相同信息计1条 is a rule; 共公开信息计318条 is a sum. */
    private static final Pattern COUNTED_AS = Pattern.compile("(?<![共总累合统])计$");

    private static final Finder COMPARED =
            Finder.of("同比|环比|(?:比|较|与|跟|和|同)(?:(?:19|20)[0-9]{2}年|去年|上年|前年|上一年|往年|历年|同期)|比.{0,6}(?:增|减|多|少)"
                    + "|(?:增加|减少|增长|下降|上升|提高|多|少)了?$|净增$|翻了?$");
    private static final Finder PLANNED = Finder.of(
            "将(?=举办|召开|开展|公开|继续|进一步|新增|组织|再|力争|于|在|通过|安排|完成)|拟(?!公开|定|稿)|计划(?:在|于|举|召|开|公|新|组|全|主动)|力争|争取|预计|目标(?:是|为)"
                    + "|下一步|今后|要求(?:各|全)");

    /** What is to be, or what one is counted at: said of its own clause only. */
    private static final Finder STANDARD = Finder.of("原则上|不得|不超过|标准为|每(?:件|份|页|条|次|项|年|月|周|天(?!更新)|日(?!更新)|季|个|期)");

    private static final Finder PART_OF_YEAR =
            Finder.of("[上下]半年|季度|平均|日均|月均|(?<![0-9])1月?[至到](?:[2-9]|1[01])月|[0-9一二三四五六七八九十]-?月份|1-(?:[2-9]|1[01])月");
    private static final Finder SINCE = Finder.of(
            "(?:以来|至今|历年|近[0-9一二三四五六七八九十两几]+年|开通以来|实施以来|成立以来|施行以来|起至今|多年来|建站以来|自.{0,18}?(?:开通|上线|运行|实施|施行)(?:以?来|后|起))");
    private static final Pattern FIGURE = Pattern.compile("[0-9][余多万]*(?:条|件|份|篇|项|起|宗|个|次)");

    /** 自2008年至今未发生: then it did not happen in the year either. */
    private static final Pattern EVER_SINCE = Pattern.compile(
            "(?:自|从)?(20[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:《?条例》?)?(?:[^,;。0-9]{0,12}(?:实施|施行|开通|成立))?(?:以来|至今|起至今)");

    private static final Pattern EVER = Pattern.compile("[及和、]?(?:历年|往年)来?");
    private static final Pattern UNTIL_A_DAY = Pattern.compile("截|[到至][^,]{0,8}年?底");
    private static final Pattern CUMULATED = Pattern.compile("截[至止到]|累计");
    /** 累计 that has its own figure, in a part of the sentence that is over: 累计发布9870条; */
    private static final Pattern SPENT = Pattern.compile(
            "累计[^,;:。0-9]{0,16}[0-9.]+[余多万]*[条件份篇项个次](?:[^;:]*;|(?=[,(](?:其中)?[:,]?(?:20[0-9]{2}年|[今本当]年)))");

    private static final Finder WHOLE_YEAR = Finder.of("全年|本年|今年|年度|年内|年,|年(?:我|本|共|度)|报告期|新增|一年来");
    private static final Finder EARLY_CUT =
            Finder.of("截[至止到][^,]{0,8}?(?<![0-9十])(?:[1-9]|1[01]|[一二三四五六七八九十]|十一)月(?!1日?至)");
    private static final Finder OTHERS =
            Finder.of("各(?:县|区|市|镇|乡|街道|部门|单位|直属|级|园区|处室|科室|股室|地|分局|支队|大队|成员)|下属|下辖|所属|直属|基层"
                    + "|镇街|乡镇(?!人民政府|政府)|街镇|县市区|县\\(市|区\\(市|区直|市直|县直|我市企业|全系统|系统各");
    /** A sentence that begins with them goes on about them. */
    private static final Pattern OTHERS_LEAD =
            Pattern.compile("(?:[0-9]{4}年度?,?)?(?:全[市县区])?(?:各|下属|下辖|所属|镇街|乡镇(?!人民|政府)|基层)");

    /** What a government's report says of all its bodies is its own total. */
    private static final Finder EVERY_LEVEL = Finder.of("[全本][省市县区州旗](?:各级|政府系统|各(?:部门|板块|单位|地|镇|乡|街道|县))");

    private static final Finder OURSELVES = Finder.of("[我本][局委办镇乡县市区厅院校会街机单]");
    private static final Finder WHOLE_REGION = Finder.of("全(?:市|县|区|省|州|旗|自治区|国|系统|镇|乡)(?!各)");

    /** 举办全市信息公开培训班: held by the body itself, whoever comes. */
    private static final Finder OWN_EVENT =
            Finder.of("(?:举办|组织|召开|开展|举行)[^,]{0,4}全[市县区省州旗镇乡](?!各)[^,]{0,16}(?:会|培训|讲座)");

    /** 培训各级工作人员486人次: whoever comes, it is the body that trains. */
    private static final Pattern TRAINS = Pattern.compile("(?:累计|共|共计)?培训(?:全[市县区省州旗镇乡])?各(?:级|类|单位|部门)");

    static Scope of(Mention mention, Body body) {
        String clause = clauseBefore(mention);
        if (COMPARED.isIn(clause) || unsayable(mention) || isPlanned(mention.before())) {
            return OTHER;
        }
        if (PART_OF_YEAR.isIn(mention.reach()) || isOthers(mention, body)) {
            return OTHER;
        }
        // 上年结转 and 2021年度结转 name the year the request came in, not the one it is counted in.
        boolean carried = RequestRule.isCarried(mention);
        int clauseLength = carried ? 0 : clause.length();
        int end = mention.before().length() - (carried ? mention.head().length() : 0);
        Scope scope = ofWords(
                mention.before().substring(0, end),
                clauseLength,
                mention.sentence().earlierYear(),
                body);
        String after = mention.sentence().text().substring(mention.quantity().end());
        return scope == CUMULATIVE && after.contains("新增") ? OTHER : scope;
    }

    /** What there never was, there was not in the year either: 历年来没有收费. */
    static Scope ofZero(String before, int clause, Integer earlierYear, Body body) {
        Matcher since = EVER_SINCE.matcher(before);
        boolean earlier = since.find() && body.year() != null && Integer.parseInt(since.group(1)) <= body.year();
        String words = EVER.matcher(earlier ? since.replaceFirst("") : before).replaceAll("");
        return isOwnYear(words, Math.min(clause, words.length()), earlierYear, body) ? OWN : OTHER;
    }

    /** @param clause how many of the last characters are the clause itself */
    static Scope ofWords(String before, int clause, Integer earlierYear, Body body) {
        if (!isOwnYear(before, clause, earlierYear, body)
                || isSinceAnotherYear(before, body)
                || EARLY_CUT.isIn(before)) {
            return OTHER;
        }
        String open = SPENT.matcher(before).replaceAll(";");
        Matcher cumulated = CUMULATED.matcher(open);
        if (!cumulated.find() || WHOLE_YEAR.isIn(open.substring(cumulated.end()))) {
            return OWN;
        }
        String start = open.substring(0, cumulated.end());
        return UNTIL_A_DAY.matcher(start).find() || !WHOLE_YEAR.isIn(start) ? CUMULATIVE : OWN;
    }

    /** "2015年1月至今" in the report on 2015 is that year, and so is 今年以来. */
    private static boolean isSinceAnotherYear(String before, Body body) {
        if (!SINCE.isIn(before)) {
            return false;
        }
        String year = body.year() == null ? "今" : body.year().toString();
        String own = "(?:自|从)?" + year + "年(?:1月)?(?:1日)?(?:以来|起?至今)|[今本]年度?以来|年初以来";
        String words = before.replaceAll(own, "本年");
        Matcher since = SINCE.first(words);
        return since != null && !turnsToYear(words.substring(since.end()), body);
    }

    /** 历年累计公开2160条,其中2013年公开386条: behind the figure of all the years stands the year's own. */
    private static boolean turnsToYear(String words, Body body) {
        Matcher figure = FIGURE.matcher(words);
        if (!figure.find()) {
            return false;
        }
        Matcher mention = YearWords.MENTION.matcher(words).region(figure.end(), words.length());
        boolean own = false;
        while (mention.find()) {
            Integer year = YearWords.year(mention);
            own = mention.group("own") != null || year != null && year.equals(body.year());
        }
        return own;
    }

    private static boolean isOwnYear(String words, int clause, Integer earlierYear, Body body) {
        String before = FROM_FIGURE
                .matcher(words)
                .replaceAll(found -> "#".repeat(found.group().length()));
        Matcher mention = YearWords.MENTION.matcher(before);
        boolean own = earlierYear == null || body.year() == null || earlierYear.equals(body.year());
        while (mention.find()) {
            if (insideTitle(before, mention.start())
                    || isAside(before, mention)
                    || OF_DOCUMENT
                            .matcher(before)
                            .region(mention.end(), before.length())
                            .lookingAt()
                    || isComparedElsewhere(before, mention, clause)) {
                continue;
            }
            Integer year = YearWords.year(mention);
            own = mention.group("own") != null || year != null && (body.year() == null || year.equals(body.year()));
            own &= !endsSeveralYears(before, mention, year);
        }
        return own;
    }

    /** 自2008年5月1日至2009年12月31日 is no year. */
    private static boolean endsSeveralYears(String before, Matcher mention, Integer year) {
        Matcher first = FROM_YEAR.matcher(before).region(0, mention.start());
        return year != null && first.find() && Integer.parseInt(first.group(1)) != year;
    }

    /** 由2019年的210条增加到: where the figure came from. */
    private static final Pattern FROM_FIGURE =
            Pattern.compile("(?:由|从)(?:20[0-9]{2}年度?|上年度?|去年|上一年度?)的?[0-9]+(?:条|件|份|项|篇|起|宗|次)");

    private static final Pattern FROM_YEAR =
            Pattern.compile("(20[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:以?来|起|开始)?,?(?:至|到|-|直至|截至|截止)$");

    /** (2016年为19件) is an aside, and 上年结转2件 counts in this year: neither governs what follows. */
    private static boolean isAside(String before, Matcher mention) {
        boolean carried = before.startsWith("结转", mention.end())
                || before.startsWith("年转入", mention.end())
                || before.startsWith("年度转入", mention.end())
                || before.startsWith("年遗留", mention.end())
                || before.startsWith("年度遗留", mention.end())
                || CARRIED_TO.matcher(before).region(0, mention.start()).find()
                || before.startsWith("度结转", mention.end())
                || before.startsWith("年度结转", mention.end())
                || before.startsWith("年结转", mention.end());
        int open = before.lastIndexOf('(', mention.start());
        int close = before.indexOf(')', mention.start());
        return carried || open >= 0 && close > 0 && before.indexOf(')', open) == close;
    }

    /** 公示2024年度部门决算 names a document's year. */
    private static final Pattern OF_DOCUMENT =
            Pattern.compile("年?度?(?:部门|财政|政府|单位)?(?:信息公开|政务公开)?(?:工作)?(?:预算|决算|预决算|年报|年度报告|工作要点|要点|计划|方案)");

    /** 结转2023年度继续办理2件 names the year that the requests go to. */
    private static final Pattern CARRIED_TO = Pattern.compile("(?:结转|转)(?:至|到|入)?$");

    private static boolean insideTitle(String words, int position) {
        return words.lastIndexOf('《', position) > words.lastIndexOf('》', position);
    }

    /** "较2015年增长20%,共公开500条": the year of an earlier comparison does not govern what follows it. */
    private static boolean isComparedElsewhere(String before, Matcher mention, int clause) {
        boolean earlier = mention.start() < before.length() - clause;
        return earlier && mention.start() > 0 && "比较与跟同和".indexOf(before.charAt(mention.start() - 1)) >= 0;
    }

    static boolean isPlanned(String before) {
        int part = before.lastIndexOf(';') + 1;
        int clause = Math.max(part, before.lastIndexOf(',') + 1);
        return PLANNED.isIn(before.substring(part)) || STANDARD.isIn(before.substring(clause));
    }

    /** 没有一件申请 says nothing of one request; 计1条 is a rule for counting. */
    private static boolean unsayable(Mention mention) {
        boolean one =
                mention.quantity().value() == null || mention.quantity().value().compareTo(BigDecimal.ONE) == 0;
        return UNSAYABLE.matcher(mention.head()).find()
                || one && COUNTED_AS.matcher(mention.head()).find();
    }

    private static boolean isOthers(Mention mention, Body body) {
        String clause = clauseBefore(mention);
        boolean subject = OTHERS_LEAD.matcher(mention.before()).lookingAt()
                && !(body.isGovernment() && EVERY_LEVEL.isIn(mention.before()))
                && !OURSELVES.isIn(clause);
        return subject
                || OTHERS.isIn(clause)
                        && !TRAINS.matcher(clause).lookingAt()
                        && !(body.isGovernment() && EVERY_LEVEL.isIn(clause))
                || !body.isGovernment() && WHOLE_REGION.isIn(clause) && !OWN_EVENT.isIn(clause + mention.tail());
    }

    /** The clause up to the quantity, other quantities in it included. */
    private static String clauseBefore(Mention mention) {
        String before = mention.before();
        int start = before.length();
        while (start > 0 && ",;:(".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start);
    }
}
