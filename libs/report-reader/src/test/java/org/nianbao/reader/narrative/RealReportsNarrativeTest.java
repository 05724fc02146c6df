package org.nianbao.reader.narrative;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real reports as one section and with their forms left in: the sentences alone have to say it. */
class RealReportsNarrativeTest {

    @ParameterizedTest
    @CsvSource({
        "tongxiang-commerce-2013.txt, 2013, 桐乡市商务局, disclosure.channel.portal 343;disclosure.channel.website 263;requests.received 5"
                + ";fees.requests 0;review.total 0;litigation.total 0",
        "liangping-commerce-2016.txt, 2016, 重庆市梁平区商务局, disclosure.items ~20;requests.received 0;fees.requests 0;review.total 0;litigation.total 0",
        "ganzhou-commerce-2017.txt, 2017, 赣州市商务局, disclosure.channel.portal 120;disclosure.channel.website 542;disclosure.channel.wechat 142"
                + ";requests.received 0;fees.requests 0;review.total 0;litigation.total 0",
        "xingyi-industry-2016.txt, 2016, 兴义市工业贸易和科学技术局, requests.received 0;review.total 0;litigation.total 0;organisation.staff.part_time 2",
        "anju-commerce-2022.txt, 2022, 遂宁市安居区商务局, disclosure.channel.portal 145;requests.received 0;fees.processing 0",
    })
    void statesWhatAPersonReadsInIt(String name, int year, String agency, String figures) throws IOException {
        String text = Files.readString(shared().resolve(name));
        var section = new Sectioned(new Section(0, "", text), new Span(0, text.length()));
        var found = new TreeSet<String>();
        new NarrativeReader()
                .read(List.of(section), year, agency, List.of())
                .observations()
                .forEach(o -> found.add(o.indicator() + " " + (o.status() == ValueStatus.APPROXIMATE ? "~" : "")
                        + o.value().toPlainString()));
        assertThat(found).isEqualTo(new TreeSet<>(Arrays.asList(figures.split(";"))));
    }

    private static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path reports = at.resolveSibling("shared").resolve("reports");
            if (Files.isDirectory(reports)) {
                return reports;
            }
        }
        assumeTrue(false, "the real reports are not here");
        throw new AssertionError();
    }
}
