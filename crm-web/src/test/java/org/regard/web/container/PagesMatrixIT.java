package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.web.matrix.WayIn;

/**
 * The way in by pages: every page and file by every role and by nobody, and about whom a role does not see the same page, byte for
 * byte but for what belongs to the moment, as about somebody who was never there.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagesMatrixIT {

    private static final String NOBODY = UUID.randomUUID().toString();
    private static final Map<String, Browser> SIGNED_IN = new HashMap<>();

    @Test
    void every_page_has_a_rule() throws IOException {
        var root = Path.of("src/main/webapp");
        try (var files = Files.walk(root)) {
            var pages = files.map(file -> "/" + root.relativize(file))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("/WEB-INF")
                            && !file.startsWith("/error")
                            && !file.startsWith("/resources"))
                    .collect(Collectors.toCollection(TreeSet::new));
            WayIn.pages().forEach(page -> pages.remove(page.path()));
            assertEquals(new TreeSet<String>(), pages);
        }
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door() {
        var wrong = new TreeMap<String, String>();
        for (var page : WayIn.pages()) {
            var answer = open(new Browser(), page, NOBODY);
            var to = answer.headers().firstValue("Location").orElse("");
            var fine = page.isOpen()
                    ? !to.contains("customer")
                    : answer.statusCode() == 302 && to.endsWith("/signin.xhtml");
            if (!fine) wrong.put(page.path(), answer.statusCode() + " " + to);
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void a_role_that_the_rules_do_not_name_is_refused() {
        var wrong = new TreeMap<String, Integer>();
        for (var page : WayIn.pages()) {
            for (var role : WayIn.ROLES.values()) {
                var status = open(browser(role), page, HiddenGuests.come().open).statusCode();
                if (page.isFor(role) ? status == 403 || status >= 500 : status != 403)
                    wrong.put(page.path() + " by " + role, status);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void the_page_about_somebody_unseen_is_the_page_about_nobody() {
        var guests = HiddenGuests.come();
        var wrong = new TreeMap<String, String>();
        int turn = 0;
        for (var page : WayIn.pages()) {
            if (!page.body().contains("{id}")) continue;
            for (var role : page.codes()) {
                var hidden = List.copyOf(guests.from(role).entrySet())
                        .get(turn++ % guests.from(role).size());
                var absent = Reply.of(open(browser(role), page, NOBODY)).without(NOBODY);
                var reply =
                        Reply.of(open(browser(role), page, hidden.getValue())).without(hidden.getValue());
                if (!reply.equals(absent))
                    wrong.put(page.path() + " by " + role + ", " + hidden.getKey(), differing(reply, absent));
            }
        }
        assertTrue(turn > 50, "asked only " + turn);
        assertEquals(Map.of(), wrong);
    }

    @Test
    void an_address_that_says_nothing_or_nonsense_leads_to_a_page_of_ours_and_never_to_a_fault() {
        var wrong = new TreeMap<String, String>();
        int asked = 0;
        for (var page : WayIn.pages()) {
            for (var words : Astray.addresses(page)) {
                for (var role : page.codes()) {
                    asked++;
                    var fault = Astray.fault(browser(role).get(page.path() + words));
                    if (!fault.isEmpty()) wrong.put(page.path() + words + " by " + role, fault);
                }
                var answer = new Browser().get(page.path() + words);
                if (!page.isOpen() && answer.statusCode() != 302) wrong.put(page.path() + words, "to nobody");
            }
        }
        assertTrue(asked > 500, "asked only " + asked);
        assertEquals(Map.of(), wrong);
    }

    /** Where two answers begin to differ. */
    private static String differing(Reply one, Reply other) {
        var here = one.toString();
        var there = other.toString();
        int at = 0;
        while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) at++;
        return here.substring(Math.max(0, at - 80), Math.min(here.length(), at + 80)) + " / "
                + there.substring(Math.max(0, at - 20), Math.min(there.length(), at + 80));
    }

    private static HttpResponse<String> open(Browser browser, WayIn page, String id) {
        var words =
                page.body().replace("{id}", id).replace("{none}", NOBODY).replace("{open}", HiddenGuests.come().open);
        return page.method().equals("POST")
                ? browser.post(page.path(), Map.of("id", id))
                : browser.get(page.path() + words);
    }

    private static Browser browser(String role) {
        return SIGNED_IN.computeIfAbsent(role, one -> {
            var browser = new Browser();
            browser.signIn(Reply.SIGN_INS.get(one), "regard-demo");
            return browser;
        });
    }
}
