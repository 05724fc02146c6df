package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.page.Finder;

/**
 * Keeps what sentences plainly state on a known subject without a rule being sure what it counts, so that a figure that
 * is missed is on record. Percentages, comparisons, plans, other years and the kinds that make up a total are not.
 */
final class Untaken {

    private static final Finder SUBJECT = Finder.of(
            "申请|新闻发布会|在线访谈|(?:微博|微信)[^,]{0,4}回应|(?:共|合计|总计|累计)(?:主动)?(?:公开|发布)#|复议|诉讼|应诉|处理费|收费通知|收取[^,]{0,8}费|(?:检索|复制|复印|邮寄|工本)[^,]{0,4}费|经费|[咨谘]询|举报|投诉|予以公开|部分公开|不予公开|无法提供|不予处理|结转"
                    + "|(?:公开|发布|公布|推送)[^,]{0,10}(?:信息|内容|消息|动态)|信息[^,]{0,6}(?:公开|发布)"
                    + "|维持|撤销|纠正|纠错|驳回|审结|规范性文件|制发|废止|现行有效|更新[^,]{0,10}信息"
                    + "|(?:公报|公开栏|公告栏|公示栏|网站|微信|微博|公众号)[^,]{0,14}(?:公开|发布|公布|刊登|刊载|推送)"
                    + "|(?:召开|举办|组织|开展|举行)[^,]{0,14}(?:会议?|培训)|(?:培训|受训|参训)[^,]{0,4}人?"
                    + "|(?:信息公开|政务公开)[^,]{0,16}(?:会议?|培训|人员)|(?:从事|配备|安排)[^,]{0,12}人员|#[^,]{0,6}工作人员");
    private static final Finder ANOTHER_MATTER = Finder.of(
            "点击|浏览|访问|阅读|转载|报送|采用|采纳|粉丝|关注(?:量|人数)|提案|建议|信访|来信|来电|留言|热线|许可|处罚|审批|备案|补贴|救助|栏目|专栏|答复书|告知书|网民|问卷|办件|行政诉讼法|企业|党员|资金"
                    + "|办公会|党组|党委|常委|常务|民主生活|座谈|听证会");
    /** 政策文件类信息12条 makes up a total; it is none. */
    private static final Finder KIND = Finder.of(
            "(?<!各)类(?:的)?(?:政府)?(?:信息)?(?:共计?|有|为)?$|(?:公示|公告|通知|(?<!规范性)文件|简介|动态|新闻|政策|解读|预决算|决算|预算|职能|领导|人事)[^,]{0,4}$");

    /** 其中2013年公开386条: a part of a sum, and all of the year. */
    private static final Finder OF_YEAR =
            Finder.of("(?:20[0-9]{2}年度?|[今本当]年度?|机关|本级)(?:共|新增|主动)*(?:公开|发布)(?:政府|政务|各类|信息|共|共计)*$");

    private static final Pattern BARE_YEAR =
            Pattern.compile("(?:20[0-9]{2}年度?|[今本当]年度?)(?:为|有|共)?|(?:全年|两项)?(?:合计|共计|总计|总共)");

    /** Parts that are cells of a form. */
    private static final Finder COUNTED_PART = Finder.of("申请|予以公开|部分公开|不予公开|无法提供|不予处理|结转|维持|撤销|纠正|纠错|驳回|审结|规范性文件");

    private static final String UNITS = "条|条次|条目|件|件次|份|起|项|宗|封|例|人次|次|期|场|场次|班次|元|万元|笔|篇|则";
    private static final String OF_PERSONS = "人|名|位";

    private static final int MOST = 50;
    private static final int LONGEST_QUOTE = 120;

    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /** True when a person would take the figure for one of the body's own on a subject that indicators count. */
    static boolean isPlain(Mention mention) {
        String words = mention.around();
        boolean counts = mention.hasUnit(UNITS)
                || mention.hasUnit(OF_PERSONS) && words.contains("人员")
                || mention.quantity().isZero();
        boolean ofRequests = mention.sentence().isAbout(Topic.REQUESTS) && mention.hasUnit("件|份|起|项|宗");
        boolean ofYear = mention.hasUnit("条|件|份|篇|项|起|宗")
                && (OF_YEAR.isIn(mention.head())
                        || BARE_YEAR.matcher(mention.head()).matches() && SUBJECT.isIn(mention.before()));
        return counts
                && (ofYear || SUBJECT.isIn(words) || ofRequests || Channel.nameAtEnd(mention.head()) >= 0)
                && !ANOTHER_MATTER.isIn(words)
                && !(KIND.isIn(mention.head()) && !ofRequests && !words.contains("公报"))
                && !(mention.part() && !ofRequests && !ofYear && !COUNTED_PART.isIn(words));
    }

    void add(Sentence sentence, List<String> raws) {
        add(sentence, "states " + String.join(", ", raws) + "; no indicator was sure, none was given it.");
    }

    /** A sentence of which no figure is read, as there are too many. */
    void addCrowded(Sentence sentence) {
        add(sentence, "holds " + sentence.quantities().size() + " figures, too many for a sentence; none was taken.");
    }

    private void add(Sentence sentence, String what) {
        if (problems.size() == MOST) {
            more++;
            return;
        }
        String quote = sentence.published().strip();
        problems.add(Problem.info(
                ProblemCode.FIGURE_NOT_TAKEN,
                "'" + (quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote) + "' " + what,
                "section " + sentence.section()));
    }

    List<Problem> problems() {
        if (more > 0) {
            problems.add(Problem.info(
                    ProblemCode.LIMIT_REACHED, more + " more sentences state figures that were not taken.", null));
        }
        return problems;
    }
}
