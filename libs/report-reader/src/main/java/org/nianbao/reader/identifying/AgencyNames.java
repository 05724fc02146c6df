package org.nianbao.reader.identifying;

import java.util.Optional;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Matching;

/** Tells the names of bodies from other words. */
final class AgencyNames {

    private static final Pattern BODY = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9()\"·、-]{2,40}(?:局|委|委员会|办|办公室|厅|政府|法院|检察院|院|(?<!场|[之无有本我见前后])所|馆|中心|服务处|管理处|办事处|管理站|站|联合会|协会|工会|商会|促进会|红十字会|总会|残联|妇联|文联|侨联|工商联|科协|贸促会|管委会|公司|街道|镇|乡|苏木|集团|学校|党校|技校|大学|[一二三四五六七八九十0-9]中|学院|医院|银行|署|总队|支队|大队|调查队|供销社|联合社|合作社|电视台|林场|农场|开发区|新区|园区|部|海关|联社|中学|小学|幼儿园|分行|支行)(?:\\([^()]{1,20}\\))?");
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,12}(?:省|市|县|区|州|旗|盟|兵团)");
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:我[局委办镇乡县市区院厅街]|本[局委办镇乡县市区机单级院厅]|全[局市县区镇省]|各[局级部镇]|[。;!?=|《》]|下一步|按照|根据|要求|进行|公开|信息化?工作|负责|切实|落实好|贯彻|认真|做好|加强).*");
    private static final Pattern NOISE_BEFORE = Pattern.compile(
            "^(?:\\([^()]{0,6}(?:年报|报告|公开|公示|公告|图解|转载|原创|附件)[^()]{0,4}\\)|\\)|关于|转发|公布|发布|印发|报送|上报|呈报|特此?|现将?|现就|向社会|予以|编制|特编制|特向|汇总|根据|依据|按照|结合|是|综合|由|将(?!乐)|的|年度?|度|[-:：,，、·._—–]|[(（][)）]|附件?\\d?:?|中共中国)+");
    private static final Pattern NOISE_AFTER = Pattern.compile(
            "(?:关于|公布|发布|印发|报送|上报|开展|做好|推进|落实|实施|的|在|对|年度?|度|本年度?|工作|全面|依法|主动|门户网站|网站|[-:：,，、·._—–]|[(（][)）]?)+$");

    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,16}(?:镇|乡|苏木|街道)");

    private AgencyNames() {}

    /** The body that a few words name, blanks and all around it cut; the words themselves stay as published. */
    static Optional<String> find(String words) {
        String name = words.replaceAll("[\\s\\p{Z}]+", "");
        Matching.Matched matched = Matching.match(name);
        String behind = NOISE_BEFORE.matcher(matched.text()).replaceFirst("");
        String plain = NOISE_AFTER.matcher(behind).replaceFirst("");
        int from = matched.text().length() - behind.length();
        String cut = matched.origin(from, from + plain.length()).in(name);
        return isBody(cut) || isPlace(cut) ? Optional.of(cut) : Optional.empty();
    }

    static boolean isBody(String words) {
        String plain = Matching.normalise(words);
        return BODY.matcher(plain).matches() && !NO_NAME.matcher(plain).matches();
    }

    /** A place stands for its government: 桐乡市2013年政府信息公开工作年度报告. */
    static boolean isPlace(String words) {
        String plain = Matching.normalise(words);
        return PLACE.matcher(plain).matches() && !NO_NAME.matcher(plain).matches();
    }

    /** A town is not its government: 蚶江镇 is 蚶江镇人民政府, 嘉莲街道 is 嘉莲街道办事处. */
    static boolean isTown(String words) {
        return TOWN.matcher(Matching.normalise(words)).matches();
    }

    /** True when two names can be one body's: 区商务局, 安居区商务局 and 遂宁市安居区商务局. */
    static boolean agree(String one, String other) {
        String a = Matching.normalise(one);
        String b = Matching.normalise(other);
        return a.equals(b) || endsLike(a, b) || endsLike(b, a) || a.startsWith(b) || b.startsWith(a);
    }

    /** True when the second name is the first with the place put before it. */
    static boolean isFuller(String name, String fuller) {
        String a = Matching.normalise(name);
        String b = Matching.normalise(fuller);
        return b.length() > a.length() && b.endsWith(a);
    }

    private static boolean endsLike(String longer, String shorter) {
        return shorter.length() >= 3 && longer.endsWith(shorter);
    }
}
