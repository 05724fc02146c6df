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
        "审核人\uff1a李雷\u3000填报人\uff1a韩梅, 审核人\uff1a**\u3000填报人\uff1a**",
        "单位负责人\uff08签章\uff09\uff1a刘示例, 单位负责人\uff08签章\uff09\uff1a***",
        "填报人姓名\uff1a吴示, 填报人姓名\uff1a**",
        "填表人员:吴示, 填表人员:**",
        "审核:周示例 填报:吴示, 审核:*** 填报:**",
        "复核人\uff5c周示例\uff5c信息员\uff5c吴示, 复核人\uff5c***\uff5c信息员\uff5c**",
        "填  报  人\uff1a刘 示 例, 填  报  人\uff1a*****",
        "责任编辑\uff1a吴示, 责任编辑\uff1a**",
        "填报人:买买提·吐尔示例 电话, 填报人:******** 电话",
        "填报人:阿示例古丽热合曼, 填报人:********",
        "手机+8613912345678, 手机+86***********",
        "手机139\u20101234\u20105678, 手机*************",
        "审核人:李雷 电话\uff1a(0571)88990011, 审核人:** 电话\uff1a**************",
        "审核人:李雷 联系电话 0571-88990011, 审核人:** 联系电话 *************",
        "审核人: 填报人: 电话:0999-1234567, 审核人: 填报人: 电话:************",
        "审核人:欧阳 明月 填报人:王 小明, 审核人:***** 填报人:****",
        "填报人:李雷 共受理咨询, 填报人:** 共受理咨询",
        "填报人:李雷。接听咨询电话123456次, 填报人:**。接听咨询电话123456次",
    })
    void namesAndMobileNumbersAreMasked(String text, String masked) {
        assertThat(PersonMask.mask(text)).isEqualTo(masked);
    }

    /** As a table comes when its cells are lines of their own. */
    @Test
    void aNameBelowItsLabelIsMasked() {
        assertThat(PersonMask.mask("单位负责人\n刘示例\n审核人\n \n填报人\n吴示\n联系电话\n0571-88990011\n"))
                .isEqualTo("单位负责人\n***\n审核人\n \n填报人\n**\n联系电话\n*************\n");
        assertThat(PersonMask.mask("由各单位主要负责人\n担任组长")).isEqualTo("由各单位主要负责人\n担任组长");
    }

    @ParameterizedTest
    @CsvSource({
        "各股室主要负责人为成员的政务公开工作领导小组",
        "分管领导和信息申报员加强审核",
        "如有疑问请联系办公室(联系电话:0797-8196163;邮编341000)",
        "索引号:11330483002558219A/2014-84743",
        "单位负责人: 审核人: 填报人:",
        "联系人\uff1a县政府办公室",
        "三是严格审核\uff1a公开前逐条把关",
        "责任人:各股室主要领导",
        "填报单位:某县教育局 填报日期:2018年1月",
        "采购总金额13812345678元",
        "13912345678.25万元",
        "政府集中采购 | 12 | 15327689011",
        "政府集中采购\uff1a采购项目数量12 采购总金额15327689011",
        "信用代码11330483002558219A",
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
