package org.nianbao.reader;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;

import static org.assertj.core.api.Assertions.assertThat;

class RealReportsTest {

    @Test
    void tongxiangIsKnownByItsIndexNumberAndCreditCode() {
        ReportReading reading = RealReports.read("tongxiang-commerce-2013.txt");
        assertThat(reading.title()).isEqualTo("桐乡市商务局2013年度政府信息公开工作报告");
        assertThat(reading.agencyName()).isEqualTo("桐乡市商务局");
        assertThat(reading.year()).isEqualTo(2013);
        assertThat(reading.indexNumber()).isEqualTo("11330483002558219A/2014-84743");
        assertThat(reading.creditCode()).isEqualTo("11330483002558219A");
        assertThat(reading.regionCode()).isEqualTo("330483");
        assertThat(reading.publishedOn()).isEqualTo(LocalDate.of(2014, 3, 8));
        assertThat(reading.signedOn()).as("二○一三年十二月 names no day").isNull();
        assertThat(headings(reading))
                .containsExactly(
                        "0 ",
                        "1 政府信息公开工作的基本概况",
                        "2 主动公开政府信息的情况",
                        "3 依申请公开政府信息的办理情况",
                        "4 政府信息公开的收费及减免情况",
                        "5 因政府信息公开申请行政复议、提起行政诉讼的情况",
                        "6 政府信息公开工作存在的主要问题及改进措施");
        assertThat(section(reading, 0)).startsWith("2013年度,我局认真贯彻落实").doesNotContain("浏览次数");
        assertThat(section(reading, 6)).endsWith("二○一三年十二月");
    }

    @Test
    void liangpingLostTheLastCharacterOfItsDate() {
        ReportReading reading = RealReports.read("liangping-commerce-2016.txt");
        assertThat(reading.title()).isEqualTo("重庆市梁平区商务局2016年政府信息公开工作年度报告");
        assertThat(reading.agencyName()).isEqualTo("重庆市梁平区商务局");
        assertThat(reading.year()).isEqualTo(2016);
        assertThat(reading.publishedOn()).isEqualTo(LocalDate.of(2017, 5, 27));
        assertThat(reading.signedOn()).isEqualTo(LocalDate.of(2017, 3, 20));
        assertThat(codes(reading)).contains(ProblemCode.DAMAGED_DATE).doesNotContain(ProblemCode.NO_TITLE);
        assertThat(headings(reading)).hasSize(7);
        assertThat(section(reading, 6)).endsWith("2017年3月20");
    }

    @Test
    void ganzhouHasNoTitleAndIsKnownByItsSignature() {
        ReportReading reading = RealReports.read("ganzhou-commerce-2017.txt");
        assertThat(reading.title()).isNull();
        assertThat(reading.agencyName()).isEqualTo("赣州市商务局");
        assertThat(reading.year()).isEqualTo(2017);
        assertThat(reading.signedOn()).isEqualTo(LocalDate.of(2017, 2, 5));
        assertThat(reading.publishedOn()).isNull();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NO_TITLE);
            assertThat(problem.message()).contains("signature", "赣州市商务局");
        });
        assertThat(headings(reading))
                .startsWith("0 ", "1 概述", "2 政府信息主动公开情况")
                .endsWith("6 人大代表建议和政协委员提案办理结果公开情况", "7 存在的主要问题及改进措施");
    }

    @Test
    void xingyiIsKnownByTheCaptionOfItsForm() {
        ReportReading reading = RealReports.read("xingyi-industry-2016.txt");
        assertThat(reading.title()).isNull();
        assertThat(reading.agencyName()).isEqualTo("兴义市工业贸易和科学技术局");
        assertThat(reading.year()).isEqualTo(2016);
        assertThat(reading.signedOn()).isEqualTo(LocalDate.of(2017, 2, 28));
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("the form's caption", "兴义市工业贸易和科学技术局"));
        assertThat(headings(reading)).hasSize(6).contains("1 总体工作情况", "3 办理政府信息依申请公开情况");
    }

    @Test
    void anjuHasTheSixSectionsOfTheEdition() {
        ReportReading reading = RealReports.read("anju-commerce-2022.txt");
        assertThat(reading.title()).isEqualTo("遂宁市安居区商务局2022年政府信息公开工作年度报告");
        assertThat(reading.agencyName()).isEqualTo("遂宁市安居区商务局");
        assertThat(reading.year()).isEqualTo(2022);
        assertThat(reading.publishedOn()).isEqualTo(LocalDate.of(2023, 1, 12));
        assertThat(reading.signedOn()).isNull();
        assertThat(headings(reading))
                .containsExactly(
                        "1 总体情况",
                        "2 主动公开政府信息情况",
                        "3 收到和处理政府信息公开申请情况",
                        "4 政府信息公开行政复议、行政诉讼情况",
                        "5 存在的主要问题及改进情况",
                        "6 其他需要报告的事项");
        assertThat(section(reading, 6)).isEqualTo("本年度未收取任何服务费用。");
    }

    private static List<String> headings(ReportReading reading) {
        return reading.sections().stream()
                .map(s -> s.number() + " " + s.heading())
                .toList();
    }

    private static String section(ReportReading reading, int number) {
        return reading.sections().stream()
                .filter(s -> s.number() == number)
                .map(Section::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<ProblemCode> codes(ReportReading reading) {
        return reading.problems().stream().map(p -> p.code()).toList();
    }
}
