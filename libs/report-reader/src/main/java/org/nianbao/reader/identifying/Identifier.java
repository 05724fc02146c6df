package org.nianbao.reader.identifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
 * Finds who reports on what year. The order of evidence: the title; the form's caption; the signature; the metadata
 * block; the first sentences; the caller's hints.
 */
public final class Identifier {

    private static final Pattern BARE_DATE = Pattern.compile("[\\d\\s年月日:：/.-]{8,24}");

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
        Opening opening = Opening.of(lines);
        String agency = new AgencyChoice(title, titled, caption, signature, metadata, meta, opening, hintedName)
                .choose(problems);
        Integer year =
                new YearChoice(title, titled, caption, opening, hintedYear, Years.findTold(lines)).choose(problems);
        IndexNumber index = IndexNumber.in(metadata);
        if (index.problem() != null) {
            problems.add(index.problem());
        }
        Optional<CreditCode> code = Optional.ofNullable(index.creditCode());
        return new Identity(
                title,
                agency,
                code.flatMap(CreditCode::region).map(RegionCode::value).orElse(null),
                code.map(CreditCode::value).orElse(null),
                index.value(),
                year,
                date(publication(frame, metadata, meta), "publication", problems),
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

    private static Optional<Dates.Read> publication(Frame frame, Metadata metadata, Map<String, String> meta) {
        return metadata.find("发布时间", "发布日期", "信息发布日期", "公开日期", "公开时间", "信息公开日期", "发文日期", "发文时间", "日期", "时间")
                .flatMap(Dates::findFirst)
                .or(() -> Optional.ofNullable(meta.get("pubdate")).flatMap(Dates::findFirst))
                .or(() -> lines(frame.byline()).stream()
                        .filter(line -> BARE_DATE.matcher(line).matches())
                        .findFirst()
                        .flatMap(Dates::findFirst))
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
