package org.nianbao.reader.forms;

import java.util.List;
import java.util.function.Supplier;

import org.nianbao.reader.forms.PrintedForm.HeaderCell;

/** The form of 2014 to 2018 with any content. */
final class SampleStatistics {

    private static final String ROWS = """
            一、主动公开情况
            (一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) 条 disclosure.items
            其中:主动公开规范性文件数 条 disclosure.normative_documents
            制发规范性文件总数 件 disclosure.normative_documents_issued
            (二)通过不同渠道和方式公开政府信息的情况
            1.政府公报公开政府信息数 条 disclosure.channel.gazette
            2.政府网站公开政府信息数 条 disclosure.channel.website
            3.政务微博公开政府信息数 条 disclosure.channel.weibo
            4.政务微信公开政府信息数 条 disclosure.channel.wechat
            5.其他方式公开政府信息数 条 disclosure.channel.other
            二、回应解读情况
            (一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次) 次 response.events
            (二)通过不同渠道和方式回应解读的情况
            1.参加或举办新闻发布会总次数 次 response.press_conferences
            其中:主要负责同志参加新闻发布会次数 次 response.press_conferences_by_head
            2.政府网站在线访谈次数 次 response.online_interviews
            其中:主要负责同志参加政府网站在线访谈次数 次 response.online_interviews_by_head
            3.政策解读稿件发布数 篇 response.policy_explanations
            4.微博微信回应事件数 次 response.social_media_replies
            5.其他方式回应事件数 次 response.other_replies
            三、依申请公开情况
            (一)收到申请数 件 requests.received
            1.当面申请数 件 requests.received.in_person
            2.传真申请数 件 requests.received.fax
            3.网络申请数 件 requests.received.online
            4.信函申请数 件 requests.received.letter
            (二)申请办结数 件 requests.concluded
            1.按时办结数 件 requests.concluded.on_time
            2.延期办结数 件 requests.concluded.extended
            (三)申请答复数 件 requests.answered
            1.属于已主动公开范围数 件 requests.answered.already_public
            2.同意公开答复数 件 requests.answered.granted
            3.同意部分公开答复数 件 requests.answered.partially_granted
            4.不同意公开答复数 件 requests.answered.denied
            其中:1.涉及国家秘密 件 requests.answered.denied.state_secret
            2.涉及商业秘密 件 requests.answered.denied.trade_secret
            3.涉及个人隐私 件 requests.answered.denied.personal_privacy
            4.危及国家安全、公共安全、经济安全和社会稳定 件 requests.answered.denied.security_and_stability
            5.不是《条例》所指政府信息 件 requests.answered.denied.not_government_information
            6.法律法规规定的其他情形 件 requests.answered.denied.other_legal_grounds
            5.不属于本行政机关公开数 件 requests.answered.not_this_body
            6.申请信息不存在数 件 requests.answered.does_not_exist
            7.告知作出更改补充数 件 requests.answered.asked_to_amend
            8.告知通过其他途径办理数 件 requests.answered.redirected
            四、行政复议数量 件 review.total
            (一)维持具体行政行为数 件 review.upheld
            (二)被依法纠错数 件 review.corrected
            (三)其他情形数 件 review.other
            五、行政诉讼数量 件 litigation.total
            (一)维持具体行政行为或者驳回原告诉讼请求数 件 litigation.upheld
            (二)被依法纠错数 件 litigation.corrected
            (三)其他情形数 件 litigation.other
            六、举报投诉数量 件 complaints.total
            七、依申请公开信息收取的费用 万元 fees.requests
            八、机构建设和保障经费情况
            (一)政府信息公开工作专门机构数 个 organisation.units
            (二)设置政府信息公开查阅点数 个 organisation.reading_points
            (三)从事政府信息公开工作人员数 人 organisation.staff
            1.专职人员数(不包括政府公报及政府网站工作人员数) 人 organisation.staff.full_time
            2.兼职人员数 人 organisation.staff.part_time
            (四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费) 万元 organisation.budget
            九、政府信息公开会议和培训情况
            (一)召开政府信息公开工作会议或专题会议数 次 meetings.held
            (二)举办各类培训班数 次 training.courses
            (三)接受培训人员数 人次 training.participants
            """;

    private SampleStatistics() {}

    static PrintedForm f2014(Supplier<String> cells) {
        var form = new PrintedForm.Builder(cells);
        form.table(List.of(
                List.of(new HeaderCell("统 计 指 标", 1, 1), new HeaderCell("单位", 1, 1), new HeaderCell("统计数", 1, 1))));
        ROWS.lines().forEach(line -> {
            String[] parts = line.split(" ");
            if (parts.length == 1) {
                form.heading(line);
            } else {
                form.row(List.of(), parts[0], parts[1], List.of(parts[2]));
            }
        });
        return form.build();
    }
}
