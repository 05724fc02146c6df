package org.nianbao.ingest.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A column page (栏目页) of a site: a list of links to annual reports.
 *
 * @param links to pages of the same site, in their order, each once; those that name a report or, when none does, those
 *     that lie below the page's own folder
 * @param named true when the links name reports
 */
record ColumnPage(List<URI> links, boolean named) {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** 年报, 年度报告, 2023年…工作报告, 信息公开…报告. */
    private static final Pattern REPORT =
            Pattern.compile("年报|年度报告|(?:20\\d\\d年|信息公开).{0,30}报告", Pattern.UNICODE_CHARACTER_CLASS);

    /** Other pages of the list itself, such as index_2.html. */
    private static final Pattern INDEX = Pattern.compile("(?:index|list|default)(?:[_-]?\\d+)?\\.\\w{2,6}");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @param contentType as the site sent it; null when it sent none */
    static ColumnPage read(byte[] html, String contentType, URI url) {
        List<Link> links = links(html, contentType, url);
        List<URI> named = addresses(links, link -> REPORT.matcher(link.words).find());
        if (!named.isEmpty()) {
            return new ColumnPage(named, true);
        }
        String folder = folder(url);
        return new ColumnPage(addresses(links, link -> isBelow(link.address, folder)), false);
    }

    private static List<Link> links(byte[] html, String contentType, URI url) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), charset(contentType), url.toString())
                    .select("a[href]")
                    .stream()
                    .map(Link::of)
                    .filter(link -> link.address != null && isSameSite(link.address, url))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be read", impossible);
        }
    }

    private static List<URI> addresses(List<Link> links, Predicate<Link> chosen) {
        Set<URI> addresses = new LinkedHashSet<>();
        links.stream().filter(chosen).forEach(link -> addresses.add(link.address));
        return List.copyOf(addresses);
    }

    private static String charset(String contentType) {
        Matcher found = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return found.find() && Charset.isSupported(found.group(1)) ? found.group(1) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static boolean isSameSite(URI address, URI page) {
        return plainHost(address).equals(plainHost(page)) && !address.equals(withoutFragment(page));
    }

    private static String plainHost(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isBelow(URI address, String folder) {
        String path = address.getPath();
        if (folder.equals("/") || path == null || !path.startsWith(folder)) {
            return false;
        }
        String rest = path.substring(folder.length());
        return !rest.isEmpty() && !INDEX.matcher(rest).matches();
    }

    private static String folder(URI url) {
        String path = url.getPath() == null ? "/" : url.getPath();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*$", ""));
    }

    /**
     * A link of the page.
     *
     * @param address without its fragment; null when it is no address of the web
     * @param words what it shows, and its title
     */
    private record Link(URI address, String words) {

        static Link of(Element anchor) {
            String words = anchor.text() + " " + anchor.attr("title");
            try {
                URI address = withoutFragment(WebAddress.read(anchor.absUrl("href")));
                boolean web = address.getHost() != null
                        && address.getUserInfo() == null
                        && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
                return new Link(web ? address : null, words);
            } catch (URISyntaxException malformed) {
                return new Link(null, words);
            }
        }
    }
}
