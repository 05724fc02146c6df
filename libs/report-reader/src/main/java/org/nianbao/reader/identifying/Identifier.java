package org.nianbao.reader.identifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nianbao.model.identity.CreditCode;
import org.nianbao.model.identity.RegionCode;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.framing.Frame;
import org.nianbao.reader.framing.TitleLine;
import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Block.Table;

/**
 * Finds who reports on what year. The order of evidence: the title; the form's caption; the signature; the sentence
 * that announces the report; the metadata block; the other first sentences; the caller's hints. The division is that of
 * the credit code, else the one in the body's name, else the one that stands before that name elsewhere in the
 * document.
 */
public final class Identifier {

    /** A date that is its whole line, or stands before 来源 and the like. */
    private static final Pattern BARE_DATE = Pattern.compile(
            "\\s*(?:字[体号][:：]?[\\s大中小\\[\\]【】]{1,16})?[(（\\[]?20[\\d\\s年月日:：/.T-]{6,24}[)）\\]]?(?=$|\\s*\\|?\\s*(?:来源|來源|信息来源|作者|字体|字号|浏览|点击|阅读|【|打印|分享))");

    private static final int FIRST_LINES = 3;

    /**
     * @param meta what the page's head says, see {@link org.nianbao.reader.decoding.Decoded#meta()}
     * @param hintedName the caller's hint; may be null
     * @param hintedYear the caller's hint; may be null
     */
    public Identity identify(Frame frame, Map<String, String> meta, String hintedName, Integer hintedYear) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = lines(frame.body());
        List<Block> around = new ArrayList<>(frame.byline());
        around.addAll(frame.header());
        around.addAll(frame.footer());
        Metadata metadata = Metadata.of(around);
        String title = title(frame, metadata, meta, problems);
        Titled titled = title == null ? new Titled(null, List.of()) : Titled.of(title);
        Caption caption = Caption.in(lines);
        Signature signature = Signature.in(lines);
        Opening opening = Opening.of(lines, titled.agencyName() != null);
        String agency = new AgencyChoice(title, titled, caption, signature, metadata, meta, opening, hintedName)
                .choose(problems);
        Optional<Dates.Read> published = publication(frame, lines, metadata, meta);
        Optional<Integer> told = Years.findTold(
                lines, published.map(read -> read.date().getYear()).orElse(null));
        Integer year = new YearChoice(title, titled, caption, opening, hintedYear, told).choose(problems);
        IndexNumber index = IndexNumber.in(metadata);
        if (index.problem() != null) {
            problems.add(index.problem());
        }
        Optional<CreditCode> code = Optional.ofNullable(index.creditCode());
        return new Identity(
                title,
                agency,
                code.flatMap(CreditCode::region)
                        .map(RegionCode::value)
                        .orElseGet(() -> agency == null
                                ? null
                                : place(title, lines, around).codeOf(agency)),
                code.map(CreditCode::value).orElse(null),
                index.value(),
                year,
                date(published, "publication", problems),
                date(Optional.ofNullable(signature.date()), "signature", problems),
                problems);
    }

    private static String title(Frame frame, Metadata metadata, Map<String, String> meta, List<Problem> problems) {
        if (frame.title().isPresent()) {
            return frame.title().get().text();
        }
        Optional<String> elsewhere = metadata.find("名称", "标题", "信息名称", "文件名称")
                .filter(TitleLine::isTitle)
                .or(() -> Optional.ofNullable(meta.get("articletitle")).filter(TitleLine::isTitle))
                .or(() -> Optional.ofNullable(meta.get("title"))
                        .map(title -> title.split("[-_|—–]{1,2}")[0].strip())
                        .filter(TitleLine::isTitle));
        problems.add(Problem.info(
                ProblemCode.NO_TITLE,
                elsewhere.isPresent()
                        ? "No title stands above the report; the one in the page's metadata was taken."
                        : "The document has no title.",
                null));
        return elsewhere.orElse(null);
    }

    private static Place place(String title, List<String> lines, List<Block> around) {
        List<String> texts = new ArrayList<>(lines(around));
        if (title != null) {
            texts.add(title);
        }
        texts.addAll(lines);
        return new Place(texts);
    }

    private static Optional<Dates.Read> publication(
            Frame frame, List<String> lines, Metadata metadata, Map<String, String> meta) {
        return metadata.find("发布时间", "发布日期", "信息发布日期", "公开日期", "公开时间", "信息公开日期", "发文日期", "发文时间", "日期", "时间")
                .flatMap(Dates::findFirst)
                .or(() -> Optional.ofNullable(meta.get("pubdate")).flatMap(Dates::findFirst))
                .or(() -> Stream.concat(
                                lines(frame.byline()).stream(), lines.stream().limit(FIRST_LINES))
                        .map(BARE_DATE::matcher)
                        .filter(Matcher::lookingAt)
                        .findFirst()
                        .flatMap(date -> Dates.findFirst(date.group())))
                .or(() -> metadata.find("生成日期", "生成时间", "信息生成日期").flatMap(Dates::findFirst));
    }

    private static LocalDate date(Optional<Dates.Read> read, String what, List<Problem> problems) {
        read.filter(Dates.Read::damaged)
                .ifPresent(damaged -> problems.add(Problem.info(
                        ProblemCode.DAMAGED_DATE,
                        "\"" + damaged.raw() + "\" lost a part; it can only be " + damaged.date() + ".",
                        "date of " + what)));
        return read.map(Dates.Read::date).orElse(null);
    }

    /** Paragraphs and the cells of tables, each a line. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Table table) {
                table.cells().stream()
                        .map(Block.Cell::text)
                        .filter(text -> !text.isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
