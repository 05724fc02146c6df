package org.nianbao.reader.framing;

import java.util.regex.Pattern;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Block.Table;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Memo;

/** Tells the lines that belong to the site from those that belong to the report. */
final class Furniture {

    private static final int LONGEST = 200;
    private static final int SHORTEST_SENTENCE = 25;

    private static final Pattern ABOVE = Pattern.compile(
            "(?:信息)?索引(?:编?号)?[:(].*|(?:发布|发文|公开|责任|制作|提供|信息)(?:机构|机关|单位|部门|主体|来源)[:(]?.*|(?:发布|发文|公开|成文|生成|更新|印发|信息生成)(?:日期|时间)[:(]?.*"
                    + "|(?:来源|日期|时间|作者|编辑|责任编辑|审核|文号|文件编号|发文字号|名称|标题|关键词|主题词|分类|有效性|语种|体裁)[:(].*"
                    + "|(?:公开|组配|主题|体裁|服务对象)(?:方式|分类|形式|类别)[:(]?.*|(?:浏览|阅读|点击|访问)(?:次数|量|数|人次)?[:(].*|.{0,60}(?:浏览次数|点击数|阅读次数|点击次数|浏览量):.*"
                    + "|(?:字体|字号|【?字体)[:(]?.{0,20}|.{0,20}(?:打印|收藏|分享到?|关闭|朗读|微信|微博|大中小)\\)?:?|(?:您|你)?(?:当前|现在|所在)?的?(?:所在)?位置:?.*|首页.{0,60}|.{0,60}>.{0,60}"
                    + "|(?:20\\d\\d)[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}:\\d\\d(?::\\d\\d)?)?"
                    + "|扫一扫.*|我要纠错|无障碍.{0,10}|登录|注册|搜索|繁体(?:版|中文)?|简体|English|长者模式|关怀版|网站支持.*|返回(?:首页|主站)?");

    private static final Pattern BELOW = Pattern.compile(
            "扫一扫.*|.{0,4}打印(?:本页|此页|文章)?.{0,8}|.{0,4}关闭(?:窗口|本页|页面)?.{0,4}|(?:上|下)一[篇条].*|相关(?:链接|文章|阅读|信息|新闻|附件|文档|解读|稿件).*|友情链接.*|附件下载.*"
                    + "|(?:网站|站点)地图.*|联系我们.*|关于我们.*|.{0,6}版权(?:所有|声明).*|(?:主办|承办|协办|维护|运维)(?:单位)?[:(].*|技术支持.*|.{0,20}(?:备案|ICP备|公网安备).*|.{0,10}网站标识码.*"
                    + "|返回(?:顶部|首页|主站|列表|上一页).*|(?:国务院|地方|市|省|区|县|各|其他|区\\(县\\)|省直|市直|中央|部委|省市|部门).{0,10}网站|.{0,10}政府网站|分享(?:到|至)?.{0,20}|责任编辑.*|编辑:.*|收藏.{0,6}"
                    + "|您访问的链接.*|.{0,20}即将离开.{0,40}|智能(?:问答|客服).*|政务(?:新媒体|微博|微信).{0,6}|建议使用.*|.{0,10}分辨率.*|(?:Copyright|©|版权).*|.{0,12}(?:客户端|公众号|二维码)|本网站由.*|政府网站找错.*|党政机关$|浏览次数.*|字体:.*");

    private static final Pattern REPORT_TABLE = Pattern.compile("统计|指标|申请|公开|复议|诉讼|收费|许可|处罚|条例");
    private static final Pattern CHINESE_DATE = Pattern.compile(".{0,30}年.{1,3}月.{1,3}日?");

    /** Most lines are labels of the forms, the same in every report. */
    private static final Memo<Boolean> LINES_ABOVE =
            new Memo<>(text -> ABOVE.matcher(Matching.normalise(text)).matches());

    private static final Memo<Boolean> LINES_BELOW =
            new Memo<>(text -> BELOW.matcher(Matching.normalise(text)).matches());

    private static final Memo<Boolean> DATES =
            new Memo<>(text -> CHINESE_DATE.matcher(Matching.normalise(text)).matches());

    private Furniture() {}

    /** True for a line of the metadata block, a breadcrumb, a menu's or a share bar's. */
    static boolean isAbove(Block block) {
        return is(block, ABOVE, LINES_ABOVE);
    }

    /** True for a line that only stands below reports. */
    static boolean isBelow(Block block) {
        return is(block, BELOW, LINES_BELOW);
    }

    private static boolean is(Block block, Pattern pattern, Memo<Boolean> lines) {
        if (block instanceof Table table) {
            return table.rows() <= 12
                    && !table.cells().isEmpty()
                    && pattern.matcher(Matching.normalise(table.cells().get(0).text()) + ":")
                            .matches();
        }
        String text = ((Paragraph) block).text();
        if (text.length() > LONGEST || text.contains("。") || isFigure(text)) {
            return false;
        }
        return lines.of(text);
    }

    /** True for a line that is a cell of a form: a figure alone. */
    static boolean isFigure(Block block) {
        return block instanceof Paragraph paragraph
                && isFigure(paragraph.text())
                && paragraph.text().chars().anyMatch(Character::isDigit);
    }

    /** Most short lines of a report are cells of its forms. */
    private static boolean isFigure(String text) {
        if (text.length() >= 7) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ' ' && c != '|') {
                return false;
            }
        }
        return true;
    }

    /** True for what only a report has: sentences, tables of figures, a date in words under a signature. */
    static boolean isOfReport(Block block) {
        if (block instanceof Table table) {
            return table.rows() > 1
                    && table.cells().stream()
                            .anyMatch(cell -> REPORT_TABLE
                                    .matcher(Matching.normalise(cell.text()))
                                    .find());
        }
        String text = ((Paragraph) block).text();
        return !isBelow(block) && (isSentence(text) || (text.length() < 50 && isChineseDate(text)));
    }

    static boolean isSentence(String text) {
        boolean commas = text.contains("，") || text.contains(",");
        return text.length() >= SHORTEST_SENTENCE && (text.contains("。") || (text.length() > 60 && commas));
    }

    private static boolean isChineseDate(String text) {
        return !isFigure(text) && DATES.of(text);
    }
}
