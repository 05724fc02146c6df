package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageFetcherTest {

    private final Map<String, Http.Answer> site = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final PageFetcher fetcher = new PageFetcher(
            this::get, new AddressGuard(PageFetcherTest::resolve, Set.of("mirror.lan")), 3, Duration.ofSeconds(5));

    @BeforeEach
    void site() {
        site.put("http://gov.cn/a.html", page());
        site.put("http://mirror.lan/a.html", page());
        site.put("http://gov.cn/moved", redirect("/a.html"));
        site.put("http://gov.cn/inside", redirect("http://intranet.gov.cn/secret"));
        site.put("http://gov.cn/metadata", redirect("http://169.254.169.254/latest"));
        site.put("http://gov.cn/file", redirect("file:///etc/passwd"));
        site.put("http://gov.cn/loop", redirect("/loop"));
    }

    @Test
    void aDocumentIsFetchedWhereTheRedirectLeads() throws Exception {
        assertThat(fetch("http://gov.cn/moved"))
                .isInstanceOfSatisfying(
                        Fetched.Page.class,
                        page -> assertThat(page.url()).isEqualTo(URI.create("http://gov.cn/a.html")));
    }

    @Test
    void aNameThatIsNotLookedUpInTimeIsGivenUp() {
        AddressGuard hanging = new AddressGuard(
                host -> {
                    LockSupport.parkNanos(Duration.ofSeconds(30).toNanos());
                    throw new UnknownHostException(host);
                },
                Set.of());
        PageFetcher impatient = new PageFetcher(this::get, hanging, 3, Duration.ofMillis(50));
        assertThatThrownBy(() -> impatient.fetch("http://gov.cn/a.html", Map.of()))
                .isInstanceOfSatisfying(
                        FetchFailed.class, failed -> assertThat(failed.code()).isEqualTo("FETCH_TIMEOUT"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet.gov.cn/secret",
                "http://127.0.0.1/",
                "http://[::1]:8080/",
                "http://half.gov.cn/",
                "http://gov.cn/file",
                "ftp://gov.cn/a",
                "http://user@gov.cn/a.html",
                "gopher://gov.cn",
                "http:///a",
                "not an address"
            })
    void nothingInsideANetworkIsAskedHoweverOneGetsThere(String address) {
        assertRefused(address, "URL_NOT_ALLOWED", false);
        assertThat(asked).noneMatch(url -> url.contains("intranet") || url.contains("169.254") || url.contains("half"));
    }

    @Test
    void aTrustedHostMayBeInside() throws Exception {
        assertThat(fetch("http://mirror.lan/a.html")).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void redirectsWithoutEndAreGivenUp() {
        assertRefused("http://gov.cn/loop", "TOO_MANY_REDIRECTS", false);
        assertThat(asked).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"404, false", "410, false", "403, false", "429, true", "500, true", "503, true"})
    void whatMayPassIsToldFromWhatStays(int status, boolean passing) {
        site.put("http://gov.cn/x", new Http.Answer(status, Map.of(), new byte[0]));
        assertRefused("http://gov.cn/x", "URL_STATUS", passing);
    }

    @Test
    void anUnknownHostMayBeKnownLater() {
        assertRefused("http://nowhere.gov.cn/", "URL_UNREACHABLE", true);
    }

    @ParameterizedTest
    @CsvSource({
        "http://gov.cn/inside, http://intranet.gov.cn/secret",
        "http://gov.cn/metadata, http://169.254.169.254/latest"
    })
    void anotherHostIsNotAskedOnTheWayAndGuardedLikeTheFirst(String address, String other) throws Exception {
        assertThat(fetch(address)).isEqualTo(new Fetched.Elsewhere(URI.create(other)));
        assertThat(asked).containsExactly(address);
        assertRefused(other, "URL_NOT_ALLOWED", false);
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        assertThat(fetcher.fetch("http://gov.cn/a.html", Map.of("If-None-Match", "\"1\"")))
                .isEqualTo(new Fetched.NotModified());
    }

    private Fetched fetch(String address) throws FetchFailed, InterruptedException {
        return fetcher.fetch(address, Map.of());
    }

    private void assertRefused(String address, String code, boolean passing) {
        assertThatThrownBy(() -> fetch(address)).isInstanceOfSatisfying(FetchFailed.class, failed -> {
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.passing()).isEqualTo(passing);
        });
    }

    private Http.Answer get(URI url, InetAddress address, Map<String, String> conditions, Duration time) {
        asked.add(url.toString());
        if (conditions.containsKey("If-None-Match")) {
            return new Http.Answer(304, Map.of(), new byte[0]);
        }
        return site.get(url.toString());
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "gov.cn" -> addresses("119.36.1.1");
            case "intranet.gov.cn", "mirror.lan" -> addresses("10.0.0.5");
            case "half.gov.cn" -> addresses("119.36.1.1", "127.0.0.1");
            case "nowhere.gov.cn" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static InetAddress[] addresses(String... all) throws UnknownHostException {
        InetAddress[] found = new InetAddress[all.length];
        for (int i = 0; i < all.length; i++) {
            found[i] = InetAddress.getByName(all[i]);
        }
        return found;
    }

    private static Http.Answer page() {
        return new Http.Answer(200, Map.of("content-type", "text/html"), new byte[] {'x'});
    }

    private static Http.Answer redirect(String to) {
        return new Http.Answer(302, Map.of("location", to), new byte[0]);
    }
}
