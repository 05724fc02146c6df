package org.nianbao.reader.narrative;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which information is made public, by the words that reports use for them. */
enum Channel {
    /** The government's portal or its directory platform. */
    PORTAL("disclosure.channel.portal"),
    /** The body's own site; also a site that is not said to be another's (the form's row 政府网站). */
    WEBSITE("disclosure.channel.website"),
    WECHAT("disclosure.channel.wechat"),
    WEIBO("disclosure.channel.weibo"),
    GAZETTE("disclosure.channel.gazette"),
    OTHER("disclosure.channel.other"),
    /** Named together with others, or new: no code counts it alone. */
    MIXED(null);

    private static final String SITE = "(?:政府|政务|门户|官方|公众|信息|公开|外部?|自建|自有|子)*+(?:网站|网页|官网|网(?![友民络点格上购红吧]))";
    private static final Pattern WORDS =
            Pattern.compile("(?<mixed>两微一端|微博[、和及与]?微信|微信[、和及与]?微博|新媒体|抖音|头条|客户端|APP|视频号|政务新媒体矩阵)"
                    + "|(?<wechat>微信(?:公众号|公众平台|订阅号|平台|政务号)?|公众号)"
                    + "|(?<weibo>微博)"
                    + "|(?<portal>[省市县区州旗盟](?:人民)?政府(?!办)" + SITE
                    + "|(?<![市区县]政府)政府(?:门户|公众信息|信息|公开|信息公开|政务)+(?:网站|网)"
                    + "|[省市县区州旗盟](?:级|本级)?(?:门户|公众信息|政务公开|政务信息|政府信息公开|信息公开)+(?:网站|网)"
                    + "|(?:政府|政务)?信息公开(?:目录)?(?:管理)?(?:系统|平台|网站|专网|门户网站|网(?!上))"
                    + "|(?:政府|政务)?(?:信息公开|政务公开)专栏|政务公开(?:网|平台|系统)|政府在线|中国[·-]\"?[^,、]{1,6}?\"?(?:政府)?(?:门户)?(?:网站|网)|\"中国[^,、\"]{1,6}\"(?:政府)?(?:门户)?(?:网站|网)|中国[^,、]{1,4}?(?:政府门户|政府|门户)(?:网站|网))"
                    + "|(?<website>(?:局|委|办|办公室|厅|处|署|站|中心|队|院|所|社|联|会|镇|乡|街道|单位|部门|机关|校|我|本级?)(?:机关)?" + SITE + ")"
                    + "|(?<site>政府网(?:站|(?![友民络点格上]))|(?:门户|官方)网站|官网|(?<!互联)网站|网页|(?:学校|本校|校园网?|官方)主页)"
                    + "|(?<gazette>公报|政报)"
                    + "|(?<other>公开栏|公示栏|宣传栏|公告栏|公开墙|电子屏|显示屏|LED|广播|电视|报纸|报刊|日报|晚报|新闻媒体|媒体|短信|手机报|查阅点|查阅室|图书馆|档案馆|宣传册|宣传单|明白纸|简报"
                    + "|其[他它](?:方式|渠道|形式|途径|载体|平台|方面|媒介)|新闻发布会)");

    private static final Pattern SITE_NAME =
            Pattern.compile("(?<=在|过|托|用|于|,|、|和|^)[^,、在过托用于和]{1,20}?(?:局|委|办|厅|处|部(?!门)|署|院)(?=[^,、]{0,6}网)");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The name of a site that does not say whose it is, without 信息网; empty when none is named. */
    static String nameOfSite(String words) {
        Matcher matcher = NAMED_SITE.matcher(words);
        return matcher.find() ? matcher.group("name") : "";
    }

    /** The words that name whose site it is; empty when nobody's. */
    static String siteName(String words) {
        Matcher matcher = SITE_NAME.matcher(words);
        return matcher.find() ? matcher.group() : "";
    }

    /** 通过台州气象网: a site by a name that does not tell whose it is. */
    private static final Pattern NAMED_SITE =
            Pattern.compile("(?:通过|在|于|依托|利用|借助)\"?(?<name>[^,;:\"]{1,14}?)(?:信息|政务|门户)?网(?:站|页)?(?![友民络点格红吧购])");

    /** Sites joined like this are two: 政府信息公开平台、政府网站. */
    private static final Pattern JOINED = Pattern.compile("[、和及与]|以及");

    /** A platform named right after the site it is part of, as in 局网站信息公开平台, is no channel of its own. */
    static Set<Channel> namedIn(String words) {
        var named = EnumSet.noneOf(Channel.class);
        Matcher matcher = WORDS.matcher(words);
        int lastSite = -3;
        while (matcher.find()) {
            Channel channel = of(matcher);
            boolean site = channel == PORTAL || channel == WEBSITE;
            if (!site || matcher.start() - lastSite > 2) {
                named.add(channel);
            } else if (JOINED.matcher(words.substring(lastSite, matcher.start()))
                    .find()) {
                named.add(MIXED);
            }
            lastSite = site ? matcher.end() : -3;
        }
        if (named.isEmpty() && NAMED_SITE.matcher(words).find()) {
            named.add(MIXED);
        }
        return named;
    }

    /** Where the name of a channel begins that the words end with; -1 when they end otherwise. */
    static int nameAtEnd(String words) {
        Matcher matcher = WORDS.matcher(words);
        while (matcher.find()) {
            if (matcher.end() == words.length()) {
                return matcher.start();
            }
        }
        return -1;
    }

    private static Channel of(Matcher matcher) {
        if (matcher.group("mixed") != null) {
            return MIXED;
        }
        if (matcher.group("wechat") != null) {
            return WECHAT;
        }
        if (matcher.group("weibo") != null) {
            return WEIBO;
        }
        if (matcher.group("portal") != null) {
            return PORTAL;
        }
        if (matcher.group("gazette") != null) {
            return GAZETTE;
        }
        return matcher.group("other") != null ? OTHER : WEBSITE;
    }
}
