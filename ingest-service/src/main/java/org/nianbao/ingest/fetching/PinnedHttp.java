package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import org.jboss.logging.Logger;

/** Asks over the network, at an address that was settled before: the name serves the Host header and TLS only. */
final class PinnedHttp implements Http {

    private static final Logger LOG = Logger.getLogger(PinnedHttp.class);
    private static final int CONNECT_MILLIS = 5_000;

    private final HttpClient client;
    private final long largest;
    private final String userAgent;

    PinnedHttp(Vertx vertx, long largest, String userAgent) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false));
        this.largest = largest;
        this.userAgent = userAgent;
    }

    @Override
    public Answer get(URI url, InetAddress address, Map<String, String> headers, Duration time)
            throws FetchFailed, InterruptedException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        client.request(options(url, address, time))
                .compose(request -> {
                    headers.forEach(request::putHeader);
                    return request.send();
                })
                .onSuccess(response -> collect(response, answer))
                .onFailure(answer::completeExceptionally);
        try {
            return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw FetchFailed.forNow("FETCH_TIMEOUT", "The document did not come in time.", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FetchFailed known) {
                throw known;
            }
            throw FetchFailed.forNow("URL_UNREACHABLE", "The site cannot be reached.", failed.getCause());
        }
    }

    private RequestOptions options(URI url, InetAddress address, Duration time) {
        boolean tls = url.getScheme().equals("https");
        int standard = tls ? 443 : 80;
        int port = url.getPort() == -1 ? standard : url.getPort();
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setSsl(tls)
                .setHost(url.getHost())
                .setPort(port)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(time.toMillis())
                .putHeader(HttpHeaders.USER_AGENT, userAgent)
                .putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    }

    private void collect(HttpClientResponse response, CompletableFuture<Answer> answer) {
        if (response.statusCode() != 200) {
            answer.complete(answer(response, new byte[0]));
            drop(response);
            return;
        }
        Buffer body = Buffer.buffer();
        response.handler(piece -> {
            body.appendBuffer(piece);
            if (body.length() > largest) {
                answer.completeExceptionally(FetchFailed.forGood(
                        "DOCUMENT_TOO_LARGE", "The document is larger than the " + largest + " bytes that are taken."));
                drop(response);
            }
        });
        response.exceptionHandler(answer::completeExceptionally);
        response.endHandler(end -> answer.complete(answer(response, body.getBytes())));
    }

    private static void drop(HttpClientResponse response) {
        response.exceptionHandler(reset -> LOG.debug("An answer was dropped", reset));
        response.request().reset();
    }

    private static Answer answer(HttpClientResponse response, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return new Answer(response.statusCode(), headers, body);
    }
}
