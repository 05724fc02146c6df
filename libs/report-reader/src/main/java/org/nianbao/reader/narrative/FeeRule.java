package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Fees collected for requests, and since 2021 the information processing fee. */
final class FeeRule implements FigureRule {

    /** 发出收费通知0件,总金额0元. */
    private static final Pattern SUM = Pattern.compile(",?(?:的)?(?:涉及)?(?:收费)?(?:总?金额|总额|合计|共计|费用)(?:均?为|共计?|是|:|计)*");

    private static final Pattern CHARGED = Pattern.compile("收取|发出收费|收费");

    private static final Pattern FEE = Pattern.compile("收取|收费|费用|处理费|成本费|检索费|复制费|邮寄费|工本费");
    private static final Pattern NOT_COLLECTED =
            Pattern.compile("减免|免除|免收|补贴|经费|预算|投入|支出|标准|行政事业性|罚|税|采购|工程|违规|退还|三公|会议费");
    private static final Pattern OF_REQUESTS = Pattern.compile("申请|信息公开|公开信息|政府信息|信息处理费|收费通知|检索|复制|邮寄");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        String reach = mention.reach() + words;
        if (NOT_COLLECTED.matcher(reach).find() || !isOfRequests(mention.sentence())) {
            return List.of();
        }
        if (mention.hasUnit("|元")) {
            boolean fee = FEE.matcher(reach).find()
                    || SUM.matcher(mention.head()).matches()
                            && FEE.matcher(mention.before()).find();
            return fee && !mention.part() && isCollected(mention) ? amount(mention.sentence(), body) : List.of();
        }
        boolean cases = mention.hasUnit("件|笔|起")
                && CHARGED.matcher(words).find()
                && (mention.sentence().text().contains("信息处理费")
                        || body.chargesProcessingFee() && words.contains("收费通知"));
        return cases ? List.of(Meaning.plain("fees.processing_cases")) : List.of();
    }

    /** 总金额200元,实际收取0元: what was asked for is not what was collected. */
    private static boolean isCollected(Mention mention) {
        return !mention.sentence().text().contains("实际收取") || mention.head().contains("实际收取");
    }

    static boolean isOfRequests(Sentence sentence) {
        return OF_REQUESTS.matcher(sentence.text()).find()
                || sentence.isAbout(Topic.FEES)
                || sentence.isAbout(Topic.REQUESTS);
    }

    /** The fee that the year knows; for an unknown year the one that is named. */
    static List<Meaning> amount(Sentence sentence, Body body) {
        if (body.chargesProcessingFee()
                || body.year() == null && sentence.text().contains("信息处理费")) {
            return List.of(Meaning.plain("fees.processing"));
        }
        return body.chargesRequestFee() ? List.of(Meaning.plain("fees.requests")) : List.of();
    }
}
