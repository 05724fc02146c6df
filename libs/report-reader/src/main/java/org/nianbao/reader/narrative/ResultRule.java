package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How requests ended: {@code requests.answered.*} for years up to 2018, {@code requests.result.*} since 2019. For an
 * unknown year neither is right, and none is given.
 */
final class ResultRule implements FigureRule {

    private static final Map<String, Pattern> ANSWERS = patterns(
            "already_public", "已主动公开|已经主动公开|属于?主动公开|已公开范围",
            "partially_granted", "部分公开|部分提供",
            "granted", "(?<!不)(?<!不予)同意公开|(?<!不)予以公开|(?<!不)予以提供|同意提供",
            "denied.state_secret", "国家秘密",
            "denied.trade_secret", "商业秘密",
            "denied.personal_privacy", "个人隐私",
            "denied.security_and_stability", "社会稳定",
            "denied.not_government_information", "[不非]是?.{0,6}所指政府信息|不属于.{0,6}所指政府信息|非政府信息",
            "denied.other_legal_grounds", "法律、?法规规定的其他情形",
            "denied", "不予公开|不同意公开|不公开(?:答复)?(?!的?原因)|免予公开",
            "not_this_body", "不属于?(?:于)?(?:本|我)|非(?:本|我)(?:机关|单位|局|部门)|不属于.{0,6}(?:公开|掌握|职责|职权)范围",
            "does_not_exist", "(?:信息)?不存在",
            "asked_to_amend", "更改.{0,2}补充|补正|补充材料",
            "redirected", "其[他它]途径");

    private static final Map<String, Pattern> RESULTS = patterns(
            "partially_granted", "部分公开",
            "granted", "(?<!不)予以公开|(?<!不)同意公开",
            "denied.state_secret", "国家秘密",
            "denied.other_law", "(?:其他)?法律.{0,4}法规禁止公开",
            "denied.security_and_stability", "三安全一稳定",
            "denied.third_party_rights", "第三方合法权益",
            "denied.internal_affairs", "内部事务",
            "denied.process_information", "过程性信息",
            "denied.enforcement_files", "执法案卷",
            "denied.administrative_query", "行政查询",
            "not_available.not_held", "不掌握",
            "not_available.must_be_created", "(?:没有|无)现成信息|另行制作",
            "not_available.still_unclear", "仍不明确",
            "not_processed.petition_or_complaint", "(?:信访|举报|投诉)[、及]*(?:举报|投诉)?[、及]*(?:投诉)?类",
            "not_processed.repeated", "重复申请",
            "not_processed.publication", "公开出版物",
            "not_processed.excessive", "大量反复申请",
            "not_processed.confirm_obtained", "确认或(?:者)?重新出具",
            "other", "其他处理");

    private static final Pattern INFORMATION = Pattern.compile("(?:不予公开|不公开|同意公开|予以公开|部分公开)的?(?:政府)?信息$");
    private static final Pattern OTHER_MATTER = Pattern.compile("复议|诉讼|提案|建议|文件|主动公开(?:政府)?信息");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        if (!mention.hasUnit(RequestRule.CASES) || !RequestRule.isOnRequests(mention) || body.year() == null) {
            return List.of();
        }
        List<String> results = results(mention, body);
        if (results.size() != 1 || results.get(0).isEmpty()) {
            return List.of();
        }
        return List.of(
                Meaning.plain((body.countsResults() ? "requests.result." : "requests.answered.") + results.get(0)));
    }

    /** True when the words name a result, so that the figure is no total of requests. */
    static boolean isNamed(Mention mention) {
        String words = mention.around();
        return ANSWERS.values().stream().anyMatch(p -> p.matcher(words).find())
                || RESULTS.values().stream().anyMatch(p -> p.matcher(words).find());
    }

    private static List<String> results(Mention mention, Body body) {
        // 其中主动公开信息1027条,不予公开信息1535条 counts information, not requests.
        if (INFORMATION.matcher(mention.head()).find()) {
            return List.of();
        }
        Map<String, Pattern> patterns = body.countsResults() ? RESULTS : ANSWERS;
        List<String> inHead = named(patterns, mention.head());
        List<String> named = inHead.isEmpty() ? named(patterns, mention.tail()) : inHead;
        if (OTHER_MATTER.matcher(mention.head()).find() && !named.contains("already_public")) {
            return List.of();
        }
        if (named.contains("other") && body.year() > 2020) {
            return List.of();
        }
        return named;
    }

    private static List<String> named(Map<String, Pattern> patterns, String words) {
        var named = new ArrayList<String>();
        patterns.forEach((code, pattern) -> {
            if (pattern.matcher(words).find()) {
                named.add(code);
            }
        });
        named.removeIf(code -> code.equals("denied") && named.stream().anyMatch(c -> c.startsWith("denied.")));
        return named;
    }

    private static Map<String, Pattern> patterns(String... pairs) {
        var patterns = new LinkedHashMap<String, Pattern>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
        }
        return patterns;
    }
}
