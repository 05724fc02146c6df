package org.nianbao.reader.narrative;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways requests come in by: 当面, 传真, 网络, 信函. */
final class RequestWay {

    private static final Pattern HANDLED = Pattern.compile("答复|办结|回复|办理");

    private static final Pattern WAY = Pattern.compile(
            "(?<person>当面|现场|窗口|上门)|(?<fax>传真)|(?<online>网络|网上|在线|互联网|网站|平台|系统)|(?<letter>信函|邮寄|来函|信件|邮政|寄送)|(?<none>书面|电子邮件|电子邮箱|邮箱|电话|口头|微信|EMS)");
    private static final Pattern BARE = Pattern.compile(
            "(?:其中|包括|,|:|、|通过|以|采用|采取|用|途径|方式|形式|渠道|提交|提出|递交|收到|接到|受理|接收|的|依|申请|公开|信息|政府|表单|填写|填报|直接|有|共|为|数|数量|件|占|\\(|了|和|网|办事|大厅|市|区|县|局|门户|在线|请求|属于|到|年|全|我|单位|[0-9])*+");

    private static final Pattern AND_OTHERS = Pattern.compile("等(?:方式|形式|途径|渠道|多种|多|各)");

    /** 受理申请12件,主动公开信息105条,其中网站98条: the last told of is what was disclosed. */
    private static final Pattern DISCLOSED = Pattern.compile("(?:主动公开|发布|公布)(?!.{0,40}申请)[^;。]*$");

    private RequestWay() {}

    /** Empty when the quantity is not said of one way, and of nothing else. */
    static List<Meaning> meanings(Mention mention) {
        Set<String> ways = waysIn(mention.around());
        if (!isLimited(mention.around()) || HANDLED.matcher(mention.around()).find()) {
            return List.of();
        }
        String way = ways.iterator().next();
        String rest = WAY.matcher(mention.head()).replaceAll("");
        boolean bare = BARE.matcher(rest).matches()
                && BARE.matcher(WAY.matcher(mention.tail()).replaceAll("")).matches();
        boolean asked = !isAmongDisclosed(mention)
                && (mention.sentence().isAbout(Topic.REQUESTS)
                        || mention.before().contains("申请")
                        || mention.tail().contains("申请"));
        return bare && asked && !way.isEmpty() ? List.of(Meaning.plain("requests.received." + way)) : List.of();
    }

    static boolean isAmongDisclosed(Mention mention) {
        return DISCLOSED.matcher(mention.before()).find();
    }

    /** One way named alone limits what is said; several, or one with 等, do not. */
    static boolean isLimited(String words) {
        return waysIn(words).size() == 1 && !AND_OTHERS.matcher(words).find();
    }

    private static Set<String> waysIn(String words) {
        var ways = new LinkedHashSet<String>();
        Matcher matcher = WAY.matcher(words);
        while (matcher.find()) {
            ways.add(
                    matcher.group("person") != null
                            ? "in_person"
                            : matcher.group("fax") != null
                                    ? "fax"
                                    : matcher.group("online") != null
                                            ? "online"
                                            : matcher.group("letter") != null ? "letter" : "");
        }
        return ways;
    }
}
