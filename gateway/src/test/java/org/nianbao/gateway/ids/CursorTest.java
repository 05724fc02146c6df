package org.nianbao.gateway.ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.gateway.errors.QueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

    @ParameterizedTest
    @EnumSource(Listing.class)
    void leadsBackToItsRowInItsOwnList(Listing list) {
        assertThat(Cursor.parse(list, Cursor.at(list, Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        assertThat(Cursor.textOf(list, Cursor.at(list, 110105))).isEqualTo("110105");
        assertThat(Cursor.parse(list, null)).isNull();
    }

    @Test
    void ofAnotherListIsRefused() {
        String region = Cursor.at(Listing.REGIONS, 110105);

        assertThatThrownBy(() -> Cursor.parse(Listing.FINDINGS, region))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("another list");
        assertThatThrownBy(() -> Cursor.parse(Listing.FINDINGS, Cursor.at(Listing.FINDINGS_OF_AGENCY, 7)))
                .isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "ZmluZGluZzo",
                "ZmluZGluZzotMQ",
                "ZmluZGluZzo5OTk5OTk5OTk5OTk5OTk5OTk5",
                "ZmluZGluZzo3\n",
                "%%%"
            })
    void thatNobodyGaveOutIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.parse(Listing.FINDINGS, cursor))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("endCursor");
    }
}
