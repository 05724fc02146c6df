package org.nianbao.reader.narrative;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers to public concern, as the form of 2014 counts them: press conferences, online interviews, explanations. */
final class ResponseRule implements FigureRule {

    private static final Pattern CONFERENCE =
            Pattern.compile("(?:召开|举办|参加|举行|组织|开展)[^,]{0,12}(?:新闻发布会|新闻通气会)(?:共计?|累计)?");
    private static final Pattern INTERVIEW =
            Pattern.compile("(?:开展|举办|参加|参与|组织|制作|进行|举行)[^,]{0,20}在线访谈(?:活动|节目|栏目)?(?:共计?|累计)?");
    private static final Pattern EXPLANATION =
            Pattern.compile("(?:发布|公开|制作|编发|刊发)[^,]{0,12}(?:政策|文件)解读(?:稿件|信息|材料|类信息|文章)?(?:共计?|累计|数)?");
    private static final Pattern BY_HEAD = Pattern.compile("负责同志|负责人|领导|局长|镇长|区长|县长|市长");

    /** The rows of the form of 2014 by their names. */
    private static final Map<Pattern, String> ROWS = Map.of(
            row("回应公众关注热点或重大舆情"), "response.events",
            row("参加或举办新闻发布会(?:总次数)?"), "response.press_conferences",
            row("政府网站在线访谈(?:次数)?"), "response.online_interviews",
            row("政策解读稿件(?:发布)?"), "response.policy_explanations",
            row("(?:通过)?(?:政务)?微博[、和]?微信回应(?:事件)?"), "response.social_media_replies",
            row("(?:通过)?其[他它]方式回应(?:事件)?"), "response.other_replies");

    private static Pattern row(String words) {
        return Pattern.compile(
                "(?:[,、]|其中[:,]?|20[0-9]{2}年度?|全年|本年度?|[我本][局委办镇乡县市区厅院]|共)*(?:" + words + ")(?:数|共计?|为|:)*");
    }

    private static final Pattern OF_CONFERENCES = Pattern.compile(
            "新闻发布会(?:总次数|共计?|累计)?[0-9]+(?:次|场|场次)[,(]其中:?,?(?:由)?主要负责(?:同志|人)(?:参加|出席)(?:新闻发布会)?(?:的)?$");
    private static final Pattern BARE_INTERVIEW = Pattern.compile("(?:政府网站)?在线访谈(?:共计?|累计)?");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String head = mention.head();
        for (Map.Entry<Pattern, String> row : ROWS.entrySet()) {
            if (mention.hasUnit("次|篇|场|场次") && row.getKey().matcher(head).matches()) {
                return List.of(Meaning.plain(row.getValue()));
            }
        }
        if (mention.hasUnit("次|场|场次")
                && OF_CONFERENCES.matcher(mention.before()).find()) {
            return List.of(Meaning.plain("response.press_conferences_by_head"));
        }
        if (mention.hasUnit("次|场|场次|期")
                && BARE_INTERVIEW.matcher(mention.reach()).matches()) {
            return List.of(Meaning.plain("response.online_interviews"));
        }
        if (mention.part() && !isOfItsOwn(mention)
                || BY_HEAD.matcher(mention.around()).find()) {
            return List.of();
        }
        if (mention.hasUnit("次|场|场次|期")) {
            if (ends(CONFERENCE, head)) {
                return List.of(Meaning.plain("response.press_conferences"));
            }
            return ends(INTERVIEW, head) || isInterviewBehind(mention) || isInterviewBeside(mention)
                    ? List.of(Meaning.plain("response.online_interviews"))
                    : List.of();
        }
        return mention.hasUnit("篇|条|件|份|则") && ends(EXPLANATION, head)
                ? List.of(Meaning.plain("response.policy_explanations"))
                : List.of();
    }

    /** 其中,门户网站公开信息19600条,召开新闻发布会11次: counted in another unit, and no part of what is parted. */
    private static boolean isOfItsOwn(Mention mention) {
        return !mention.head().contains("其中")
                && !mention.before().endsWith("其中," + mention.head())
                && !mention.before().endsWith("其中:" + mention.head())
                && mention.before().lastIndexOf('(') <= mention.before().lastIndexOf(')')
                && mention.head().matches("(?:召开|举办|举行).*");
    }

    /** 举办新闻发布会4场(其中主要负责人参加2场),在线访谈3期. */
    private static boolean isInterviewBeside(Mention mention) {
        return BARE_INTERVIEW.matcher(mention.head()).matches()
                && CONFERENCE_BEFORE
                        .matcher(REMARK.matcher(mention.before()).replaceAll(""))
                        .find();
    }

    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,40}\\)");
    private static final Pattern CONFERENCE_BEFORE =
            Pattern.compile("新闻发布会(?:共计?|累计)?[0-9]+(?:次|场|场次)[,、](?:政府网站)?在线访谈(?:共计?|累计)?$");

    /** 举办3次在线访谈. */
    private static boolean isInterviewBehind(Mention mention) {
        return mention.tail().startsWith("在线访谈") && mention.head().matches(".*(?:开展|举办|参加|组织)");
    }

    private static boolean ends(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        boolean ends = false;
        while (matcher.find()) {
            ends = matcher.end() == words.length();
        }
        return ends;
    }
}
