package org.nianbao.reader.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items disclosed proactively: {@code disclosure.items} only for a stated overall total of the body, the channels for
 * what is said of one channel.
 *
 * <p>What is counted has to be information in general (信息, 各类政府信息): 政策文件20条 is a kind of it, not its total. A figure of
 * the directory platform (政府信息公开目录管理系统) belongs to {@code disclosure.channel.portal} even where no other channel is
 * named, because the sentence says how much went through that platform, not how much there was.
 */
final class DisclosureRule implements FigureRule {

    private static final Pattern SUMMED = Pattern.compile("[共总累]");

    private static final String ITEMS = "|条|件|份|项|则|篇|条次|条目|个";

    private static final Pattern NOT_DISCLOSED = Pattern.compile(
            "申请|报送|上报|报道|采用|录用|采纳|转载|点击|浏览|访问|咨询|留言|回复|答复|办结|受理|信访|来信|投诉|举报|复议|诉讼|提案|建议|审查|审核|栏目|删除|撤|整改|清理|不予|未公开|依法不|征集|简报信息");
    private static final Pattern VERB =
            Pattern.compile("(?<!类)公开|发布|公布|登载|刊登|刊载|上传|更新|推送|公示|编发|发表|上网|挂网|推出|录入|披露|发送|发稿|张贴|播出|播放");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:了|的|各类|各种|各项|各|类|政府|政务|党务|公开|公布|发布|主动|应|有关|相关|本级|本局|我局|本单位|我单位|单位|部门|机关|本机关|信息|总数|总量|数量|条数|件数|数|总|量"
                    + "|共计|共|合计|总计|累计|计|全年|全部|本年度|本年|年度|达到|达|为|是|有|到|上|中|内|里|已|已经|平台|和|及|等|新增|内容|事项|更新|公众|工作|动态信息|消息|文章|推文|图文|微信|微博|稿件|博文|资讯|\"|、|分别|范围)*+");
    private static final Pattern TOTAL =
            Pattern.compile("主动|共|总|全年|累计|合计|实际|本年|年度|[0-9]年|今年|一年来|[我本][局委办镇乡县市区厅院校会街机单]");
    /** 公示栏 is a board: nothing is said to be made public by its name. */
    private static final Pattern BOARD = Pattern.compile("公[示告开](?=[栏墙])");
    /** One column of a site is neither the site nor all of it. */
    private static final Pattern COLUMN = Pattern.compile("(?<!信息公开)(?<!政务公开)(?:专栏|栏目|板块|频道|版块)|\"栏");
    /** 发布动态、要闻等内容: kinds named only as examples. */
    private static final Pattern EXAMPLES =
            Pattern.compile("[^,]{0,60}等(?:[^,、]{0,14}的|方面|各类|各种|相关|有关|政务|政府|重要)*(?:信息|内容)(?:共计|共|总计|合计|累计|达|约|近)*+");
    /** 此外,…公开信息42条 adds to a total that stood before. */
    private static final Pattern ADDED = Pattern.compile("此外|另外|同时还|还通过|还在");
    /** 2018年共制作政府信息3021条,其中主动公开信息1027条: of what was made, that is what was disclosed. */
    private static final Pattern OF_ALL_MADE = Pattern.compile(
            "(?:制作|产生|形成|制发|生成)[^,;]{0,20}(?:信息|公文|文件)[^,;]{0,8}[0-9]+[条件份],?(?:其中)?[:,]?主动公开(?:政府|各类|的)*信息(?:数|总数)?(?:为|共|有)?");

    /** 通过网站发布政务类信息34条,概况类信息150条: each is a kind, and neither is all that the site published. */
    private static final Pattern KIND_BESIDE =
            Pattern.compile("[,、;]?(?:以及|和)?(?:其[他它]|[^,、。;0-9]{1,8}类)(?:的|政府|政务|公开|工作)*信息[0-9]");

    private static final Pattern KIND = Pattern.compile("动态");
    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,60}\\)");

    private static final Pattern ANY_WAY = Pattern.compile(
            "等(?:多种|各种|多个|新媒体|网络|媒体|媒介|多|各类|不同|各|方式|渠道|形式|途径|载体|平台|媒体|媒介|[0-9一二三四五六七八九]+[种个])|等[^,、]{0,6}(?:方式|渠道|形式|途径|载体|平台)|(?:多种|各种|不同|多|各类)(?:渠道|方式|形式|途径|载体|平台|媒体)");
    /** 通过公告栏等其他方式: the row of the form by its name. */
    private static final Pattern OTHER_WAYS = Pattern.compile("等其[他它](?:方式|渠道|形式|途径)");

    private static final Pattern BY = Pattern.compile("通过|在|利用|依托|借助|运用|以|于|经|从|使用|发挥|向");
    /** 通过《柳河周刊》公开信息: one way, though none that has a code. */
    private static final Pattern UNKNOWN_WAY = Pattern.compile("(?:通过|利用|依托|借助)[^,;]{2,30}?(?:公开|发布|刊登|刊载|公布)");

    private static final Pattern FIELD = Pattern.compile("(?:各类)?(\\p{IsHan}{2,6})(?=政府信息|政务信息)");
    private static final Pattern INCLUDED = Pattern.compile("(?:其中)?(?:含|包含|包括)");
    /** 截至2012年底共公开615条,今年新增94条: the year's own beside the sum of the years. */
    private static final Pattern NEW = Pattern.compile(
            "[,(](?:其中)?[,:]?(?:(?:[0-9]{4}年度?|今年|本年度?|当年|年内|全年)?新(?:增|公开|发布)|(?:[0-9]{4}年度?|今年|本年度?|当年)(?:主动)?(?:公开|发布|推送)|(?<=其中)(?:[0-9]{4}年度?|今年|本年度?|当年)(?:共|为|有)?)(?:信息|政府信息|公开信息)?");

    /** 公开信息5600条,其中本年度新公开4200条. */
    private static final Pattern OF_THE_YEAR = Pattern.compile(",其中[:,]?(?:[0-9]{4}年度?|今年|本年度?|当年)新");

    private static final Pattern BESIDE = Pattern.compile("累计|截[至止到]|共");
    private static final int LONGEST_REACH = 160;

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String reach = mention.reach();
        if (NEW.matcher(reach).matches() && mention.hasUnit(ITEMS)) {
            List<Meaning> added = added(mention);
            if (!added.isEmpty() || reach.contains("新增")) {
                return added;
            }
        }
        if (mention.hasUnit(ITEMS) && OF_ALL_MADE.matcher(mention.before()).find() && reach.contains("主动公开")) {
            return List.of(Meaning.express("disclosure.items"));
        }
        boolean asked = mention.sentence().isAbout(Topic.REQUESTS)
                || mention.before().contains("申请") && !RequestWay.isAmongDisclosed(mention);
        if (asked && !reach.contains("主动")) {
            return List.of();
        }
        if (!mention.hasUnit(ITEMS)
                || reach.length() > LONGEST_REACH
                || NOT_DISCLOSED.matcher(mention.around()).find()) {
            return List.of();
        }
        Set<Channel> here = Channel.namedIn(mention.head());
        if (here.equals(Set.of(Channel.MIXED))
                && body != null
                && body.isNamedLike(Channel.nameOfSite(mention.head()))) {
            here = Set.of(Channel.WEBSITE);
        }
        boolean others = here.equals(Set.of(Channel.OTHER))
                && OTHER_WAYS.matcher(mention.head()).find();
        boolean anyWay = !others
                && ANY_WAY.matcher(here.isEmpty() ? reach : mention.head()).find();
        if (here.isEmpty() && !anyWay) {
            here = carried(mention);
            anyWay = here.size() > 1 && SUMMED.matcher(mention.head()).find();
        }
        if (here.isEmpty() || anyWay) {
            return total(mention, body);
        }
        Channel channel = here.iterator().next();
        if (channel == Channel.WEBSITE && body != null && isOfAnother(Channel.siteName(reach), body)) {
            return List.of();
        }
        boolean one = here.size() == 1 && channel.code() != null;
        if (!one || !isOfChannel(mention)) {
            return List.of();
        }
        return List.of(
                KIND.matcher(mention.head()).find() ? Meaning.weak(channel.code()) : Meaning.plain(channel.code()));
    }

    private static boolean isOfAnother(String siteName, Body body) {
        return body.isOfAnotherLevel(siteName) || body.isOfAnotherBody(siteName);
    }

    /** What was added to the one figure before it. */
    private static List<Meaning> added(Mention mention) {
        String before = mention.before();
        String first = before.substring(0, before.length() - mention.reach().length());
        List<Mention> earlier = Mention.listIn(mention.sentence()).stream()
                .filter(m -> m.quantity().end() <= first.length())
                .toList();
        if (earlier.size() != 1
                || !BESIDE.matcher(first).find()
                        && !OF_THE_YEAR.matcher(mention.reach()).lookingAt()) {
            return List.of();
        }
        return new DisclosureRule()
                .meanings(earlier.get(0), null).stream()
                        .map(m -> Meaning.express(m.indicator().value()))
                        .toList();
    }

    /** A channel named in an earlier clause as the way it was done: 通过局门户网站,公开信息20条. */
    private static Set<Channel> carried(Mention mention) {
        String earlier = mention.reach()
                .substring(0, mention.reach().length() - mention.head().length());
        var named = EnumSet.noneOf(Channel.class);
        for (String clause : earlier.split("[,:]")) {
            boolean by =
                    BY.matcher(clause).find() || OWN_CHANNEL.matcher(clause).matches();
            if (by && !clause.contains("为主")) {
                named.addAll(Channel.namedIn(clause));
            }
        }
        return named;
    }

    /** 市政府微信公众号保持每日更新,共发布信息1193条. */
    private static final Pattern OWN_CHANNEL =
            Pattern.compile("[^,]{0,14}(?:公众号|微博|网站|订阅号)(?:保持|全年|每日|坚持|及时|持续|定期)?[^,、和]{0,10}(?:更新|运行正常|推送)?");

    private static List<Meaning> total(Mention mention, Body body) {
        if (mention.head().contains("新增")) {
            return isTotal(mention, body) ? List.of(Meaning.express("disclosure.items")) : List.of();
        }
        return isTotal(mention, body) && !mention.part() ? List.of(Meaning.plain("disclosure.items")) : List.of();
    }

    private static boolean isTotal(Mention mention, Body body) {
        if (mention.hasUnit("个")
                || COLUMN.matcher(mention.head()).find()
                || ADDED.matcher(mention.before()).find()
                || UNKNOWN_WAY.matcher(mention.head()).find()
                        && !ANY_WAY.matcher(mention.reach()).find()) {
            return false;
        }
        String reach = withoutRemarks(mention.reach());
        int verb = lastVerb(reach);
        String object = reach.substring(Math.max(0, verb)).replace(",", "");
        return verb >= 0
                && !NOT_DISCLOSED.matcher(mention.reach()).find()
                && (isGeneric(object) || isOwnField(object, body) || isSumOfKinds(object, mention))
                && isGeneric(mention.tail())
                && (mention.reach() + mention.tail()).contains("信息")
                && TOTAL.matcher(mention.reach()).find();
    }

    /** 主动公开财政预决算、政策文件等信息共计33条. */
    private static boolean isSumOfKinds(String object, Mention mention) {
        return mention.reach().contains("主动公开")
                && SUMMED.matcher(mention.head()).find()
                && EXAMPLES.matcher(object).matches();
    }

    private static boolean isOfChannel(Mention mention) {
        if (mention.hasUnit("个")
                || KIND_BESIDE
                        .matcher(mention.sentence().text())
                        .region(
                                mention.quantity().end(),
                                mention.sentence().text().length())
                        .lookingAt()
                || INCLUDED.matcher(mention.head()).lookingAt()
                || !isGeneric(mention.tail())
                || COLUMN.matcher(mention.head()).find()) {
            return false;
        }
        String head = BOARD.matcher(withoutRemarks(mention.head())).replaceAll("");
        int verb = lastVerb(head);
        if (verb >= 0) {
            String object = head.substring(verb);
            return isGeneric(object) || EXAMPLES.matcher(object).matches();
        }
        return isBare(mention) && carriesInformation(mention.before());
    }

    /** 微博发布天气预报4380条,微信1200条: what the verb before them carries is a kind, and no information in general. */
    private static boolean carriesInformation(String before) {
        int verb = lastVerb(before);
        if (verb < 0) {
            return false;
        }
        Matcher figure = FIGURE.matcher(before).region(verb, before.length());
        String object = figure.find() ? before.substring(verb, figure.start()) : "";
        int clause = object.indexOf(',');
        object = clause < 0 ? object : object.substring(0, clause);
        return object.isEmpty()
                || isGeneric(object)
                || !Channel.namedIn(object).isEmpty()
                || object.contains("信息")
                || object.contains("内容");
    }

    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    /** 局门户网站542条, 报刊4条: nothing but the channel between its name and the figure. */
    private static boolean isBare(Mention mention) {
        String head = mention.head().replaceAll("\\([^)]*\\)", "");
        int name = Channel.nameAtEnd(head);
        if (name >= 0 && isGeneric(AMONG_THEM.matcher(head.substring(0, name)).replaceFirst(""))) {
            return true;
        }
        int site = Math.max(head.lastIndexOf('网'), Math.max(head.lastIndexOf('微'), head.lastIndexOf('台')));
        return isGeneric(head.substring(Math.max(0, Math.max(site, head.lastIndexOf('栏'))))
                .replaceFirst("^[网台栏]站?|^微[信博](?:公众号)?", ""));
    }

    private static final Pattern AMONG_THEM = Pattern.compile("^(?:其中|,)+");

    private static String withoutRemarks(String words) {
        return REMARK.matcher(words).replaceAll("");
    }

    /** Where the words after the last verb begin; -1 without a verb. */
    private static int lastVerb(String words) {
        Matcher matcher = VERB.matcher(words);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }

    /** 自然资源政府信息 of the bureau of natural resources is its information in general. */
    private static boolean isOwnField(String object, Body body) {
        Matcher field = FIELD.matcher(object);
        return body != null
                && body.name() != null
                && field.lookingAt()
                && body.name().contains(field.group(1))
                && isGeneric(object.substring(field.end(1)));
    }

    private static boolean isGeneric(String words) {
        return GENERIC.matcher(words).matches();
    }
}
