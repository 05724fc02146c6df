package org.nianbao.catalog.reports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonMaskTest {

    @Test
    void aSignOffRowLosesItsPeopleAndTheirNumberOnly() {
        assertThat(PersonMask.mask("单位负责人:王小明 审核人:李雷 填报人: 韩梅 |\n||\n联系电话: 0999-1234567 填报日期:2017年2月28日 |"))
                .isEqualTo("单位负责人:*** 审核人:** 填报人: ** |\n||\n联系电话: ************ 填报日期:2017年2月28日 |");
    }

    @ParameterizedTest
    @CsvSource({
        "审核人:李雷填报人:韩梅, 审核人:**填报人:**",
        "单位负责人: 审核人:李雷, 单位负责人: 审核人:**",
        "填 报 人:张 三, 填 报 人:***",
        "负责人(签字):欧阳小明, 负责人(签字):****",
        "审核人|李雷|填报人|韩梅, 审核人|**|填报人|**",
        "填报人:阿不都·买买提, 填报人:*******",
        "手机13912345678。, 手机***********。",
        "手机139-1234-5678。, 手机*************。",
        "手机139 1234 5678。, 手机*************。",
        "手机\uff11\uff13\uff19\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18。, 手机***********。",
        "签发人:李雷 校对人:韩梅, 签发人:** 校对人:**",
        "分管领导:李雷, 分管领导:**",
    })
    void namesAndMobileNumbersAreMasked(String text, String masked) {
        assertThat(PersonMask.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "各股室主要负责人为成员的政务公开工作领导小组",
        "分管领导和信息申报员加强审核",
        "如有疑问请联系办公室(联系电话:0797-8196163;邮编341000)",
        "索引号:11330483002558219A/2014-84743",
        "单位负责人: 审核人: 填报人:",
    })
    void whatIsNoPersonsStays(String text) {
        assertThat(PersonMask.mask(text)).isEqualTo(text);
    }

    @Test
    void aHostileTextIsMaskedInTime() {
        String text = "填报人:" + "张 ".repeat(200_000) + "1".repeat(200_000);

        assertThat(PersonMask.mask(text)).hasSameSizeAs(text);
    }
}
