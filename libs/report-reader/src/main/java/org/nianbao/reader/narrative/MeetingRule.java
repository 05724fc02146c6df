package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** Meetings on disclosure, training courses in it, and persons trained. */
final class MeetingRule implements FigureRule {

    private static final Pattern MEETING = Pattern.compile("会议|例会|推进会|工作会|专题会|部署会|动员会|研讨会|调度会|协调会|培训会");
    private static final Pattern WITH_MEETINGS = Pattern.compile("会议|推进会|工作会|专题会|例会|讲座");
    private static final Pattern NOT_TRAINED = Pattern.compile("负责|专职|兼职|新招|企业|群众");
    private static final Pattern BARE = Pattern.compile("(?:共|累计|共计|总计|约|参加|人数|人员|达|接受|受众|参会|干部|职工|工作)*");

    private static final Pattern HELD = Pattern.compile("举办|组织|开展|召开|举行|安排");
    private static final Pattern ELSEWHERE = Pattern.compile("参加(?!人|培训|的)|派员|选派|选送|参与|列席|出席");
    private static final Pattern OTHER_MEETING = Pattern.compile(
            "发布会|座谈会|听证会|党组|常务|常委|党委|局长办公|办公会|民主生活|恳谈|论坛|博览|交流会|招商|推介|通气会|评议会|现场会|视频会|等(?:各类|各种|各项|大型|重要|相关)*会议");
    private static final Pattern TRAINED = Pattern.compile("培训|受训|参训");

    /** 召开政府信息公开工作会议2次,举办培训班1期: the second is on the same matter. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:信息公开|政务公开)(?:工作)?[^,;0-9]{0,8}会议?[0-9]+[次场个],(?:举办|组织|开展)(?:业务|专题|专项)?培训(?:班|会)?(?:共计?)?$");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        if (!mention.sentence().isOnDisclosure() && !mention.sentence().isAbout(Topic.TRAINING)) {
            return List.of();
        }
        if (ELSEWHERE.matcher(words).find() || mention.part()) {
            return List.of();
        }
        if (mention.hasUnit("人次|人|名|位")) {
            return isTrained(mention) ? List.of(Meaning.plain("training.participants")) : List.of();
        }
        if (!mention.hasUnit("次|期|场|场次|班次|个|批")) {
            return List.of();
        }
        return occasion(mention, words);
    }

    private static List<Meaning> occasion(Mention mention, String words) {
        boolean training = words.contains("培训");
        boolean meeting = MEETING.matcher(words).find();
        boolean held = HELD.matcher(words).find();
        if (training && held && !WITH_MEETINGS.matcher(words).find()) {
            boolean plain = isOnDisclosure(words)
                    || mention.sentence().isAbout(Topic.TRAINING)
                    || BESIDE.matcher(mention.reach().isEmpty() ? "" : mention.before())
                            .find();
            return plain ? List.of(Meaning.plain("training.courses")) : List.of();
        }
        boolean plain = meeting
                && !training
                && held
                && isOnDisclosure(words)
                && !OTHER_MEETING.matcher(words).find();
        return plain ? List.of(Meaning.plain("meetings.held")) : List.of();
    }

    private static boolean isTrained(Mention mention) {
        String clause = mention.around();
        if (NOT_TRAINED.matcher(clause).find()) {
            return false;
        }
        boolean here = TRAINED.matcher(clause).find();
        boolean before = TRAINED.matcher(mention.before()).find()
                && BARE.matcher(mention.head()).matches();
        return (here || before) && mention.head().length() < 40;
    }

    private static boolean isOnDisclosure(String words) {
        return words.contains("信息公开") || words.contains("政务公开");
    }
}
