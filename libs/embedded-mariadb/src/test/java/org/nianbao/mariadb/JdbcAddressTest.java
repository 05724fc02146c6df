package org.nianbao.mariadb;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JdbcAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db.example:3306?sslMode=trust",
                "jdbc:mariadb://db.example:3306/?sslMode=trust",
                "jdbc:mariadb://db.example:3306/mysql?sslMode=trust"
            })
    void theSchemaTakesItsPlaceBeforeTheOptions(String url) {
        assertThat(JdbcAddress.parse(url).url("nianbao_stats"))
                .isEqualTo("jdbc:mariadb://db.example:3306/nianbao_stats?sslMode=trust");
    }

    @Test
    void optionsMayBeAbsent() {
        assertThat(JdbcAddress.parse("jdbc:mariadb:replication://a,b:3307/").url("x"))
                .isEqualTo("jdbc:mariadb:replication://a,b:3307/x");
    }

    @Test
    void nodesMayBeNamedByWhatTheyAreFor() {
        String nodes =
                "jdbc:mariadb:load-balance-read://address=(host=a)(port=1)(type=primary),address=(host=b)(port=2)(type=replica)/";
        assertThat(JdbcAddress.parse(nodes + "?sslMode=disable").url("x")).isEqualTo(nodes + "x?sslMode=disable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://host/", "http://host/", "jdbc:mariadb://"})
    void otherAddressesAreRefused(String url) {
        assertThatThrownBy(() -> JdbcAddress.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mariadb://host:3306/");
    }
}
