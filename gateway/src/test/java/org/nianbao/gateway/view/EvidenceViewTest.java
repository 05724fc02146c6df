package org.nianbao.gateway.view;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Source;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceViewTest {

    @ParameterizedTest
    @CsvSource({
        "联系人\uff1a李雷 收到申请5件, 联系人\uff1a** 收到申请5件",
        "拨打13912345678咨询的20人次, 拨打***********咨询的20人次",
        "政府集中采购 | 12 | 15327689011, 政府集中采购 | 12 | 15327689011",
    })
    void aQuoteShowsItsFigureAndNoPerson(String quote, String shown) {
        assertThat(EvidenceView.of(Source.NARRATIVE, evidence(quote)).getQuote())
                .isEqualTo(shown);
    }

    @Test
    void whereNothingIsQuotedNothingIsShown() {
        assertThat(EvidenceView.of(Source.FORM, evidence(null)).getQuote()).isNull();
    }

    private static Evidence evidence(String quote) {
        return new Evidence(1, 0, 1, null, null, null, quote);
    }
}
