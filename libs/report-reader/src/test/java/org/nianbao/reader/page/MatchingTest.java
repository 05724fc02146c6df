package org.nianbao.reader.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            統計指標 | 统计指标
            統 計　指 標 | 统计指标
            臺灣桃園市政府資訊公開 | 台湾桃园市政府资讯公开
            （一）収到申請數 | (一)収到申请数
            ３.危及“三安全一稳定” | 3.危及"三安全一稳定"
            「三安全一穩定」 | "三安全一稳定"
            国办公开办函〔2019〕60号 | 国办公开办函(2019)60号
            二〇一三年 | 二〇一三年
            二○一三年 | 二〇一三年
            ㈠予以公开 | (一)予以公开
            ⼀、总体情况 | 一、总体情况
            ⺠办⻓⾯ | 民办长面
            乾安县 | 乾安县
            復議後起訴 | 复议后起诉
            關於徵求意見 | 关于征求意见
            """)
    void oneLabelWrittenInManyWaysIsOne(String written, String expected) {
        assertThat(Matching.normalise(written)).isEqualTo(expected);
    }

    @Test
    void noMarkRunsIntoANumber() {
        assertThat(Matching.normalise("5①")).isEqualTo("5(1)");
        assertThat(Matching.normalise("5²")).isEqualTo("5²");
        assertThat(Matching.normalise("5½")).isNotEqualTo("51/2");
        assertThat(Matching.normalise("共5条。3件、4件")).isEqualTo("共5条。3件、4件");
    }

    @Test
    void everyCharacterFindsItsWayBack() {
        String text = " 行政 複議 ㈠ ";
        Matching.Matched matched = Matching.match(text);
        assertThat(matched.text()).isEqualTo("行政复议(一)");
        assertThat(matched.origin(2, 4).in(text)).isEqualTo("複議");
        assertThat(matched.origin(0, 4).in(text)).isEqualTo("行政 複議");
        assertThat(matched.origin(5)).isEqualTo(text.indexOf('㈠'));
        assertThat(matched.origin(matched.text().length())).isEqualTo(text.length());
    }
}
