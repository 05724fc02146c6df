package org.nianbao.reader.identifying;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017年2月5日 | 2017-02-05
            2017-05-27 | 2017-05-27
            2017/5/7 10:30 | 2017-05-07
            2014-03-08  20:57 | 2014-03-08
            2014.3.8 | 2014-03-08
            ２０１７年２月５日 | 2017-02-05
            二○一六年三月二十一日 | 2016-03-21
            二〇一六年十二月三十一日 | 2016-12-31
            二零一六年十月十日 | 2016-10-10
            二 〇 一 六 年 一 月 廿 日 | 2016-01-20
            2017年3月20 | 2017-03-20
            20161231日 | 2016-12-31
            201611日 | 2016-01-01
            2023-01-12T15:06:00 | 2023-01-12
            """)
    void datesComeInManyForms(String text, LocalDate date) {
        assertThat(Dates.findFirst(text))
                .hasValueSatisfying(read -> assertThat(read.date()).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二○一三年十二月", "2016111日", "2017年13月5日", "2017年2月30日", "2017年", "12-05", ""})
    void whatIsNoWholeDateIsNone(String text) {
        assertThat(Dates.findFirst(text)).isEmpty();
    }

    @Test
    void whatWasLostIsSaid() {
        assertThat(Dates.findFirst("2017年3月20").orElseThrow().damaged()).isTrue();
        assertThat(Dates.findFirst("2017年3月20日").orElseThrow().damaged()).isFalse();
        assertThat(Dates.findFirst("2017-3-20").orElseThrow().damaged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            统计期限自201611日起至20161231日止 | 2016
            所列数据的统计期限自2015年1月1日起至2015年12月31日止 | 2015
            统计时间为2018年1月1日至12月31日 | 2018
            本报告中的数据统计期限从2019年1月1日到2019年12月31日 | 2019
            """)
    void theStatisticalPeriodNamesTheYear(String sentence, Integer year) {
        assertThat(Years.findPeriod(sentence)).contains(year);
    }
}
