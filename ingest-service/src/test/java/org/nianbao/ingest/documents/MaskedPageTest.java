package org.nianbao.ingest.documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <td>审核人</td><td>赵示例</td>                            | <td>审核人</td><td>***</td>
                    <td>填报人:</td><td><p>&nbsp;钱 某</p></td>               | <td>填报人:</td><td><p>&nbsp;***</p></td>
                    <p>单位负责人:孙示例  审核人:李示例</p>                    | <p>单位负责人:***  审核人:***</p>
                    <td>填报人</td><td>周某</td><td>联系电话</td><td>0575-87654321</td> | <td>填报人</td><td>**</td><td>联系电话</td><td>*************</td>
                    <p>审核人\uff1a李示例\u3000填报人\uff1a吴某</p>                      | <p>审核人\uff1a***\u3000填报人\uff1a**</p>
                    <td>政府集中采购</td><td>12</td><td>15327689011</td>      | <td>政府集中采购</td><td>12</td><td>15327689011</td>
                    <p>联系人手机13800000000。</p>                            | <p>联系人手机***********。</p>
                    <p>本机关咨询电话:0575-12345678</p>                      | <p>本机关咨询电话:0575-12345678</p>
                    <td>收到申请数</td><td>5</td>                             | <td>收到申请数</td><td>5</td>""")
    void namesOfSignersAndTheirNumbersAreMaskedAcrossCells(String page, String masked) {
        assertThat(MaskedPage.ofHtml(page)).isEqualTo(masked);
    }

    @Test
    void everythingElseStaysAsItIs() {
        String page = "<!-- 审核人 --><script>var a = '<b>';</script><p>1 &lt; 2 < 3</p>\n<a title=\"审核人\">x</a>";
        assertThat(MaskedPage.ofHtml(page)).isEqualTo(page);
    }
}
