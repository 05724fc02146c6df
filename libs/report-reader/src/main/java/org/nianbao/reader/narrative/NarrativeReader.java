package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Finder;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

/**
 * Finds the figures that stand in sentences.
 *
 * <p>Each sentence is taken apart into quantities with the words around them ({@link Mention}); a quantity of another
 * year, another body, a comparison or a plan is left ({@link Scope}); one rule for each family of indicators says what
 * the rest count. {@link ZeroStatements} reads the zeros said in words, and {@link Choice} keeps one figure each.
 */
public final class NarrativeReader {

    /** The first that knows the words wins: the narrower stand before the wider. */
    private static final List<FigureRule> RULES = List.of(
            new DisputeRule(),
            new ResultRule(),
            new FeeRule(),
            new RequestRule(),
            new ConsultationRule(),
            new ResponseRule(),
            new MeetingRule(),
            new StaffRule(),
            new DisclosureRule());

    /** A sentence without any of these words states no figure that an indicator stands for. */
    private static final Finder MATTERS =
            Finder.of("公开|发布|信息|规范性文件|申请|复议|诉讼|诉|费|举报|投诉|人员|培训|会|咨|谘|答复|办结|结转|网|微|公众号|推送|政报|公报|新收|公布|予以|秘密");

    private static final Pattern NARROWED = Pattern.compile(
            "[^,;。()0-9]{0,8}[,(]?其中[:,]?(?:涉及|关于|属于)?(?:政府)?(?:信息公开|政务公开)(?:工作|业务|专题|类|方面|的)*(?:申请|培训|会议|行政复议|行政诉讼|投诉|举报|咨询)[^,;。0-9]{0,6}[0-9]");

    /** 市政府网站发布信息23456条(其中我局提供312条): the whole is not ours. */
    private static final Pattern OURS_AMONG = Pattern.compile(
            "[^,;。()0-9]{0,6}[,(]其中[:,]?(?:涉及|由|属于)?[我本](?:局|委|办|厅|院|校|中心|单位|机关|部门)(?:提供|报送|供稿|上报|的?信息)?(?:共|有)?[0-9]");

    /** 行政复议案件3起,均与信息公开无关. */
    private static final Pattern UNRELATED = Pattern.compile(
            "[^;。0-9]{0,30}(?:[与和同](?:政府)?(?:信息公开|政务公开)[^,;。]{0,6}(?:无关|没有关)|(?:不涉及|未涉及|非因|不是因)(?:政府)?(?:信息公开|政务公开))");

    private static final Finder ON_DISCLOSURE = Finder.of("信息公开|政务公开|公开政府信息|公开信息|依申请公开");

    /** 自然人：本年新收2件: what follows counts one kind of applicant, and no code stands for that in a sentence. */
    private static final Pattern OF_APPLICANTS =
            Pattern.compile("(?:自然人|公民|商业企业|科研机构|社会公益组织|法律服务机构|法人(?:[和或及、]?其[他它]组织)?|其[他它]组织)(?:方面|申请人?)?[:,][^;]*");

    /**
     * @param sections of the report
     * @param year the year reported on; null when unknown
     * @param agencyName the body that reports; null when unknown
     * @param consumed pieces of the page that are forms, and hold no sentence
     */
    public NarrativeReading read(List<Sectioned> sections, Integer year, String agencyName, List<Span> consumed) {
        var body = new Body(year, agencyName == null ? null : Matching.normalise(agencyName));
        var zeros = new ZeroStatements(body);
        var choice = new Choice();
        var untaken = new Untaken();
        for (Sectioned section : sections) {
            for (Sentence sentence : Sentences.of(section, consumed)) {
                if (choice.isFull()) {
                    break;
                }
                if (sentence.isCrowded()) {
                    untaken.addCrowded(sentence);
                    continue;
                }
                boolean take = !isOnlyShortcomings(sentence);
                List<String> left = readSentence(sentence, body, choice, take);
                if (take) {
                    zeros.in(sentence, left).forEach(choice::add);
                }
                if (!left.isEmpty()) {
                    untaken.add(sentence, left);
                }
            }
        }
        return choice.made(untaken.problems());
    }

    /** Sections on problems and plans speak of what was not done or is still to come: no figure is taken from them. */
    private static boolean isOnlyShortcomings(Sentence sentence) {
        return sentence.isAbout(Topic.SHORTCOMINGS) && sentence.topics().size() == 1;
    }

    /**
     * The words of the body's own figures of the year that were not taken.
     *
     * @param take false where none is to be taken
     */
    private static List<String> readSentence(Sentence sentence, Body body, Choice choice, boolean take) {
        List<String> left = new ArrayList<>();
        if (!MATTERS.isIn(sentence.text())) {
            return left;
        }
        for (Mention mention : Mention.listIn(sentence)) {
            Scope scope = Scope.of(mention, body);
            List<Meaning> meanings = scope == Scope.OTHER || isNarrowed(mention) ? List.of() : meanings(mention, body);
            boolean known = !meanings.isEmpty();
            boolean taken = take && !isOfApplicants(mention);
            if (taken) {
                meanings.forEach(meaning -> choice.add(Claim.of(meaning, mention, scope)));
            }
            if (scope != Scope.OTHER && (known ? !taken : Untaken.isPlain(mention))) {
                left.add(sentence.raw(
                        mention.quantity().start(), mention.quantity().end()));
            }
        }
        return left;
    }

    /** 收到申请8件,其中政府信息公开申请5件: the eight are of every kind. */
    private static boolean isNarrowed(Mention mention) {
        String text = mention.sentence().text();
        boolean sharedSite = OURS_AMONG
                .matcher(text)
                .region(mention.quantity().end(), text.length())
                .lookingAt();
        return sharedSite
                || UNRELATED
                        .matcher(text)
                        .region(mention.quantity().end(), text.length())
                        .lookingAt()
                || NARROWED.matcher(text)
                                .region(mention.quantity().end(), text.length())
                                .lookingAt()
                        && !ON_DISCLOSURE.isIn(mention.around());
    }

    private static boolean isOfApplicants(Mention mention) {
        String before = mention.before();
        return OF_APPLICANTS
                .matcher(before.substring(before.lastIndexOf(';') + 1))
                .matches();
    }

    /** What the first rule that knows the words says is counted; nothing when none does. */
    private static List<Meaning> meanings(Mention mention, Body body) {
        for (FigureRule rule : RULES) {
            List<Meaning> meanings = rule.meanings(mention, body);
            if (!meanings.isEmpty()) {
                return meanings;
            }
        }
        return List.of();
    }
}
