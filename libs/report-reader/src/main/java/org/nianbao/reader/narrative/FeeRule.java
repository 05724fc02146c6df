package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Fees collected for requests, and since 2021 the information processing fee. */
final class FeeRule implements FigureRule {

    /** 发出收费通知0件,总金额0元. */
    private static final Pattern SUM = Pattern.compile(
            ",?(?:的)?(?:涉及)?(?:收费)?(?:总?金额|总额|合计|共计|费用|实际?收(?:取|到|费|入)?)(?:金额|费用)?(?:均?为|共计?|合计|是|:|计)*");

    /** The row of the form by its name: 政府信息公开专项经费25万元. */
    private static final Pattern BUDGET = Pattern.compile(
            "(?:20[0-9]{2}年度?|全年|本年度?|[我本][局委办镇乡县市区厅院]|,)*(?:政府信息公开|政务公开)(?:工作)?专项(?:工作)?经费(?:共计?|合计|为|:)*");

    private static final Pattern RECEIVED = Pattern.compile("实际收(?:取|到|入)|(?<![按据如])实收");

    private static final Pattern CHARGED = Pattern.compile("收取|发出收费|收费");

    private static final Pattern FEE = Pattern.compile("收取|收费|费用|处理费|成本费|检索费|复制费|邮寄费|工本费");
    private static final Pattern NOT_COLLECTED =
            Pattern.compile("应收|减免|免除|免收|补贴|经费|预算|投入|支出|标准|行政事业性|罚|税|采购|工程|违规|退还|三公|会议费");
    private static final Pattern OF_REQUESTS = Pattern.compile("申请|信息公开|公开信息|政府信息|信息处理费|收费通知|检索|复制|邮寄");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        if (mention.hasUnit("元") && BUDGET.matcher(mention.head()).matches()) {
            return List.of(Meaning.plain("organisation.budget"));
        }
        String reach = mention.reach() + words;
        if (NOT_COLLECTED.matcher(reach).find() || !isOfRequests(mention.sentence())) {
            return List.of();
        }
        if (mention.hasUnit("|元")) {
            boolean fee = FEE.matcher(reach).find()
                    || SUM.matcher(mention.head()).matches()
                            && FEE.matcher(mention.before()).find();
            return fee && !mention.part() && isCollected(mention) && !isWaived(mention)
                    ? amount(mention.sentence(), body)
                    : List.of();
        }
        boolean cases = mention.hasUnit("件|笔|起")
                && CHARGED.matcher(words).find()
                && (mention.sentence().text().contains("信息处理费")
                        || body.chargesProcessingFee() && words.contains("收费通知"));
        return cases ? List.of(Meaning.plain("fees.processing_cases")) : List.of();
    }

    private static final Pattern WAIVED =
            Pattern.compile("[,、(]?(?:但|已|均|都|全部|全额|一律|依法|按规定|予以)*(?:减免|免除|免收)(?!(?:费用|金额)?(?:为|共|计)*[0-9]).*");

    /** 产生复制费用12.5元,全部减免. */
    private static boolean isWaived(Mention mention) {
        String text = mention.sentence().text();
        return WAIVED.matcher(text)
                .region(mention.quantity().end(), text.length())
                .matches();
    }

    /** 总金额200元,实际收取0元: what was asked for is not what was collected. */
    private static boolean isCollected(Mention mention) {
        return !RECEIVED.matcher(mention.sentence().text()).find()
                || RECEIVED.matcher(mention.head()).find();
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
