package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Consultations (咨询): questions asked, which are no requests. */
final class ConsultationRule implements FigureRule {

    private static final Pattern SUM = Pattern.compile("(?:共|共计|总计|合计|总共)");
    private static final Pattern CONSULTATION = Pattern.compile("[咨谘]询");

    private static final Pattern OTHER_MATTER =
            Pattern.compile("法律|业务|来电|消费|税|就业|政策|心理|投诉|举报|信访|12345|12315|热线|复议|诉讼|专家|申请|医|招生|纳税|网民|来信|询点|询电话|公司|机构");
    private static final Pattern ONE_WAY = Pattern.compile("电话|现场|当面|窗口|来访|上门|网上|网络|在线|微信|邮件|信函|网站|平台|大厅");

    /** 另有1件为咨询事项: one of what was asked for. */
    private static final Pattern BESIDE = Pattern.compile("[另还]有?$|其余|剩余");

    /** 现场咨询20人次、电话咨询80人次,共计100人次. */
    private static boolean isSum(Mention mention) {
        return SUM.matcher(mention.head()).matches()
                && CONSULTATION.matcher(mention.before()).find()
                && !OTHER_MATTER.matcher(mention.before()).find();
    }

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        boolean on = (mention.before() + words).contains("公开")
                || mention.sentence().isAbout(Topic.REQUESTS)
                || mention.sentence().isAbout(Topic.DISCLOSURE);
        boolean total = mention.hasUnit("人次|人|次|件|条|件次")
                && (CONSULTATION.matcher(words).find() || isSum(mention))
                && !OTHER_MATTER.matcher(words).find()
                && !(ONE_WAY.matcher(words).find() && !words.contains("等"))
                && !mention.part()
                && !BESIDE.matcher(mention.head()).find();
        return on && total ? List.of(Meaning.plain("consultations.total")) : List.of();
    }
}
