package org.nianbao.ingest.documents;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTest {

    @Test
    void theNameStandsPlainForOldClientsAndEncodedForNewOnes() {
        assertThat(Attachment.disposition("年报 2013.html"))
                .isEqualTo("attachment; filename=\"__ 2013.html\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5%202013.html");
    }

    @Test
    void nothingInANameEndsTheHeader() {
        assertThat(Attachment.disposition("a\"\r\nSet-Cookie: x")).doesNotContain("\r", "\n", "a\"");
    }
}
