package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody in front of a screen. */
final class Visitor implements AutoCloseable {

    private static final int MOST_STOPS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BrowserContext context;
    private final List<String> trouble = new ArrayList<>();
    final Page page;

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = tab();
    }

    static Visitor atTheDesk() {
        return with("light", "en", 1280);
    }

    /** @param language {@code en} or {@code de}, as the browser asks for it */
    static Visitor with(String theme, String language, int width) {
        return new Visitor(Product.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Product.HOME)
                        .setColorScheme("dark".equals(theme) ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(language.equals("de") ? "de-DE" : "en-GB")
                        .setViewportSize(width, width < 500 ? 740 : 900)));
    }

    /** Another tab of the same browser. */
    Page tab() {
        var tab = context.newPage();
        tab.setDefaultTimeout(15_000);
        tab.onPageError(trouble::add);
        tab.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                trouble.add(message.text());
            }
        });
        return tab;
    }

    Visitor signIn(String name) {
        return signIn(name, "regard-demo");
    }

    Visitor signIn(String name, String password) {
        page.navigate("/signin.xhtml");
        page.fill("[id='signin:name']", name);
        page.fill("[id='signin:password']", password);
        press("#signin button[type=submit]");
        return this;
    }

    /** Speaks this language from now on, whatever the colleague had chosen before. */
    Visitor speak(String language) {
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.click("details.menu summary");
            press(".menu button[value=" + language + "]");
        }
        return this;
    }

    /** At the desk, in English, signed in. */
    static Visitor as(String name) {
        return atTheDesk().signIn(name).speak("en");
    }

    Visitor go(String path) {
        page.navigate(path);
        return this;
    }

    /** Types into the field of this id, whatever stood there. */
    Visitor fill(String id, String text) {
        found("[id='" + id + "']").fill(text);
        return this;
    }

    Visitor choose(String id, String value) {
        found("[id='" + id + "']").selectOption(value);
        return this;
    }

    /** What is there; when it does not come, the failure says what was there instead. */
    private Locator found(String what) {
        var found = page.locator(what).first();
        try {
            found.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        } catch (TimeoutError missing) {
            throw new AssertionError(what + " is not on " + page.url() + ": " + page.textContent("main"), missing);
        }
        return found;
    }

    /** Erases this customer, who wrote, and waits for the proof; the list of erasures is open then. */
    Visitor erases(String customer) {
        go("/customer/erase.xhtml?id=" + customer).choose("erase:way", "letter").page.check("[id='erase:sure']");
        press("#erase button.part");
        lookAgainUntil("a[href*='certificate.xhtml']");
        return this;
    }

    String value(String id) {
        return page.inputValue("[id='" + id + "']");
    }

    /** What the page says about what was just done, before anything else. */
    String told() {
        return text("#notices");
    }

    /** Opens what is folded under a word, wherever on the page it stands first. */
    Visitor unfold(String what) {
        page.locator("summary", new Page.LocatorOptions().setHasText(what)).first().click();
        return this;
    }

    /** Walks with the tab key until what is wanted has the focus; a trap or a missing stop fails. */
    void tabTo(String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) return;
        }
        throw new AssertionError("The tab key never comes to " + selector);
    }

    /** Loads the page again until something is there: what goes on in the background takes its time. */
    void lookAgainUntil(String selector) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (page.locator(selector).count() == 0) {
            if (System.nanoTime() > end) throw new AssertionError(selector + " never came: " + text("main"));
            page.waitForTimeout(300);
            page.reload();
        }
    }

    /** Presses what leads to another page. */
    void press(String what) {
        var button = found(what);
        leads(page, button::click);
    }

    /** Does what leads to another page and waits until that is there. */
    static void leads(Page page, Runnable deed) {
        var arrived = new AtomicBoolean();
        Consumer<Page> bell = there -> arrived.set(true);
        page.onLoad(bell);
        deed.run();
        page.waitForCondition(arrived::get);
        page.offLoad(bell);
    }

    /** Types on the start page, where the cursor stands in the search by itself, and waits for somebody to show. */
    void types(String text) {
        types(page, text);
        page.waitForSelector("#found a[data-hit]");
    }

    static void types(Page page, String text) {
        page.navigate("/");
        page.waitForCondition(() -> "who".equals(page.evaluate("() => document.activeElement.id")));
        page.keyboard().type(text);
    }

    String text(String where) {
        return found(where).textContent().strip().replaceAll("\\s+", " ");
    }

    /** Nothing stands in anybody's way here: axe finds nothing, nothing runs out of the screen, no script stumbled. */
    void assertKind(String where) {
        assertEquals(List.of(), troubleHere(where));
    }

    /** What stands in the way by this light and in this width. */
    List<String> trouble(String theme, int width, String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT))));
        page.setViewportSize(width, width < 500 ? 740 : 900);
        return troubleHere(where + " " + theme + " " + width);
    }

    private List<String> troubleHere(String where) {
        var found = new ArrayList<String>();
        // No page of ours has frames; without them axe needs no page of its own to gather in.
        new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(one -> found.add(
                where + ": " + one.getId() + " " + one.getNodes().get(0).getHtml()));
        var over = ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (over > 0) found.add(where + ": runs " + over + " pixels out of the screen");
        trouble.forEach(one -> found.add(where + ": " + one));
        trouble.clear();
        return found;
    }

    /** What somebody reads on this page, and what is read to them; without what is marked as another language. */
    String read() {
        return (String) page.evaluate(
                """
                () => {
                  const main = document.body.cloneNode(true);
                  const here = document.documentElement.lang;
                  main.querySelectorAll('script, style, textarea, svg, [data-as-written]').forEach(e => e.remove());
                  main.querySelectorAll('[lang]').forEach(e => { if (e.lang !== here) e.remove(); });
                  const said = [...main.querySelectorAll('[aria-label], [title], [placeholder]')]
                    .flatMap(e => ['aria-label', 'title', 'placeholder'].map(a => e.getAttribute(a)).filter(Boolean));
                  return main.textContent.replace(/\\s+/g, ' ') + ' \\n ' + said.join(' \\n ');
                }""");
    }

    /** Whether everything that can be pressed or filled takes the focus, in the order in which it stands there. */
    boolean takesTheFocus() {
        return (boolean) page.evaluate(
                """
                () => {
                  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility());
                  return stops.every(e => { e.focus(); return document.activeElement === e; })
                    && stops.every(e => e.tabIndex === 0);
                }""");
    }

    @Override
    public void close() {
        context.close();
    }
}
