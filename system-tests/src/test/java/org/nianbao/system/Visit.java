package org.nianbao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** One person looking at the page: what they see, press and type, and what their browser complains of. */
final class Visit implements AutoCloseable {

    /** How somebody looks at the page. */
    record Setting(String language, int width, ColorScheme colours) {
        @Override
        public String toString() {
            return language + "-" + width;
        }
    }

    private static final Map<String, List<String>> TEXTS = texts();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Setting setting;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> brokenOff = new ArrayList<>();
    private int questions;

    private Visit(BrowserContext context, Setting setting) {
        this.context = context;
        this.setting = setting;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> brokenOff.add(String.valueOf(request.postData())));
        page.onRequest(request -> {
            if (request.url().endsWith("/graphql")) {
                questions++;
            }
        });
    }

    static Visit begin(Browser browser, Setting setting) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningHouse.get().gateway().toString())
                .setViewportSize(setting.width(), 900)
                .setColorScheme(setting.colours())
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setLocale(setting.language().equals("zh") ? "zh-CN" : "en-GB"));
        context.setDefaultTimeout(10_000);
        return new Visit(context, setting);
    }

    Page page() {
        return page;
    }

    /** What the page says for a key, in the visitor's language. */
    String text(String key, Object... values) {
        String said = TEXTS.get(key).get(setting.language().equals("zh") ? 0 : 1);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)));
    }

    /** How many questions went to the gateway since the visit began. */
    int questions() {
        return questions;
    }

    /** From now on, a question with these words in it gets this answer instead of the gateway's. */
    void answer(String words, String json) {
        page.route("**/graphql", route -> {
            if (route.request().postData().contains(words)) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json));
            } else {
                route.resume();
            }
        });
    }

    /** A question whose answer is kept back. */
    interface Held {
        /** Lets the answer through. */
        void release();
    }

    /** From now on, a question with these words in it waits. */
    Held hold(String words) {
        List<Route> held = new ArrayList<>();
        page.route("**/graphql", route -> {
            if (String.valueOf(route.request().postData()).contains(words)) {
                held.add(route);
            } else {
                route.fallback();
            }
        });
        return () -> held.forEach(Route::resume);
    }

    /** The next question with these words in it is answered by the gateway, but for some words of its answer. */
    void rewriteOnce(String words, String from, String to) {
        AtomicBoolean done = new AtomicBoolean();
        page.route("**/graphql", route -> {
            if (String.valueOf(route.request().postData()).contains(words) && !done.getAndSet(true)) {
                APIResponse answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text().replace(from, to)));
            } else {
                route.fallback();
            }
        });
    }

    /** The questions that the page no longer wanted an answer to. */
    List<String> brokenOff() {
        return brokenOff;
    }

    void signIn(String token) {
        button("sign.in").first().click();
        page.getByLabel(text("sign.token")).fill(token);
        page.getByRole(AriaRole.DIALOG)
                .getByText(text("sign.in"), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** The cells of a downloaded file, which must be RFC 4180 without line breaks in its cells. */
    static List<List<String>> cells(Download download) {
        try {
            return Files.readString(download.path())
                    .replace("\ufeff", "")
                    .lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps the page as it would be printed. */
    void print(String name) {
        page.pdf(new Page.PdfOptions().setPath(SCREENSHOTS.resolve(name + "-" + setting + ".pdf")));
    }

    /** Keeps a picture, and holds the page to WCAG 2.2 AA as far as axe can tell. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + setting + ".png")));
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("the page is no wider than the window")
                .isTrue();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, List<String>> texts() {
        try {
            return new ObjectMapper()
                    .readValue(
                            Modules.ROOT
                                    .resolve("gateway/src/main/resources/web/app/texts.json")
                                    .toFile(),
                            new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
