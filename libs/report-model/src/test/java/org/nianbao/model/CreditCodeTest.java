package org.nianbao.model;

import org.junit.jupiter.api.Test;

import org.nianbao.model.identity.CreditCode;
import org.nianbao.model.identity.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTest {

    @Test
    void theCodeOfTongxiangCommerceIsRightAndLiesInTongxiang() {
        CreditCode code = CreditCode.find("11330483002558219A").orElseThrow();
        assertThat(code.region()).contains(new RegionCode("330483"));
    }

    @Test
    void oneWrongDigitIsSeenByTheCheckCharacter() {
        assertThat(CreditCode.find("11330483002558218A")).isEmpty();
        assertThat(CreditCode.find("11330483002558219B")).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(CreditCode.find(null)).isEmpty();
        assertThat(CreditCode.find("")).isEmpty();
        assertThat(CreditCode.find("113304830025582I9A")).isEmpty();
    }
}
