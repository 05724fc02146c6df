package org.nianbao.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The explorer page. Every address that the page makes for one of its views is answered with the page itself, so that
 * views can be linked and loaded anew; its files are named by their content and kept for good by browsers.
 */
@ApplicationScoped
public class PageRoutes {

    /** As routing.ts of the page has them. */
    private static final String VIEWS = "/(agencies|reports|regions)/[^/]+/?|/(regions|compare|findings|upload)/?";

    private static final String BUNDLE = "/static/bundle/*";
    private static final int BEFORE_FILES = -1;

    /** Nothing but the page's own files runs or styles it, and it talks to nobody but this gateway. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.getWithRegex(VIEWS).order(BEFORE_FILES).handler(http -> http.reroute("/"));
        router.get("/").order(BEFORE_FILES).handler(PageRoutes::page);
        router.get(BUNDLE).order(BEFORE_FILES).handler(PageRoutes::file);
    }

    private static void page(RoutingContext http) {
        MultiMap headers = http.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        // The page names the files of its release: an old copy would ask for files that are gone.
        headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        http.next();
    }

    private static void file(RoutingContext http) {
        http.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .putHeader("X-Content-Type-Options", "nosniff");
        http.next();
    }
}
