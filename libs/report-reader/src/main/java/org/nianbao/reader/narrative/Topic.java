package org.nianbao.reader.narrative;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Finder;

/** What a heading says the sentences under it are about. */
enum Topic {
    DISCLOSURE("主动公开(?!.{0,8}不足)|公开.{0,6}(?:总量|数量)|公开(?:的)?(?:渠道|形式|方式|载体|途径)|公开平台"),
    REQUESTS("(?:依|受理)申请|申请公开|公开申请|申请.{0,12}公开|公开.{0,6}申请(?!行政|复议|.{0,10}(?:复议|诉讼))"),
    REVIEW("复议"),
    LITIGATION("诉讼"),
    FEES("收费|费用|收取.{0,6}费"),
    COMPLAINTS("举报|投诉|申诉"),
    STAFF("机构|人员|队伍|组织领导"),
    TRAINING("培训"),
    OTHER_MATTERS("其他.{0,4}(?:需要)?.{0,2}报告|其他事项"),
    SHORTCOMINGS("问题|不足|改进|打算|计划|下一步|下步|今后|努力方向|展望");

    private static final Pattern CAUSE = Pattern.compile("因[^,、]{0,24}?申请(?=.{0,12}(?:复议|诉讼))");

    private final Finder words;

    Topic(String words) {
        this.words = Finder.of(words);
    }

    /** Every topic a heading in matching form names. A request named as the cause of a review is not one. */
    static Set<Topic> namedIn(String heading) {
        String words =
                heading.indexOf('因') < 0 ? heading : CAUSE.matcher(heading).replaceAll("");
        var topics = EnumSet.noneOf(Topic.class);
        for (Topic topic : values()) {
            if (topic.words.isIn(words)) {
                topics.add(topic);
            }
        }
        return topics;
    }
}
