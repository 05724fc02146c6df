package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.testing.Tokens;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class LargeDocumentTest {

    private static final long SIZE = 200_000_000;

    @TestHTTPResource("/documents")
    URI documents;

    @Test
    void anUploadOf200MegabytesGetsItsAnswerAndLeavesNothing() throws Exception {
        HttpResponse<String> answer =
                post(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Zeros::new), SIZE));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"DOCUMENT_TOO_LARGE\"").contains("requestId");
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void soDoesOneThatDoesNotSayHowLongItIs() throws Exception {
        assertThat(post(BodyPublishers.ofInputStream(Zeros::new)).statusCode()).isEqualTo(413);
        assertThat(temporaryFiles()).isEmpty();
    }

    @Test
    void whoMayNotSubmitHearsSoAtOnce() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofInputStream(Zeros::new), "Bearer nonsense");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"UNAUTHORIZED\"");
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        return post(body, "Bearer " + Tokens.with("contributor"));
    }

    private HttpResponse<String> post(BodyPublisher body, String authorization)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(documents)
                .header("Authorization", authorization)
                .POST(body)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Stream<Path> temporaryFiles() {
        try {
            return Files.list(Path.of("target/uploads"))
                    .filter(file -> file.getFileName().toString().endsWith(".upload"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As many zeros as an upload takes. */
    private static final class Zeros extends InputStream {

        private long left = SIZE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
