package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as every role, by day on a desk and by night on a telephone, in both languages: nothing in anybody's way,
 * nothing beside the screen, no code and no English on a German page.  {@code -Dregard.walk=all} walks; it takes minutes.
 */
@ExtendWith(Product.class)
@EnabledIfSystemProperty(named = "regard.walk", matches = "all")
class EveryPageBrowserIT {

    private static final Texts TEXTS = new Texts();
    private static Map<String, String> addresses;

    @BeforeAll
    static void somebodyToLookAt() {
        var found = first(new Program("rm", "greeting").get("/customers?q=Tilda+Semmelwein"), "items");
        var other = first(new Program("rm", "greeting").get("/customers?q=Emil+Pusteblume"), "items");
        var id = "?id=" + found.get("id").getAsString();
        addresses = new HashMap<>(Map.of(
                "/customer/card.xhtml", id,
                "/customer/known.xhtml", id + "&for=conversation",
                "/customer/write.xhtml", id + "&for=conversation&what=phone",
                "/customer/wishes.xhtml", id + "&for=greeting",
                "/customer/relationship.xhtml", id + "&for=conversation",
                "/customer/care.xhtml", id,
                "/customer/mirror.xhtml", id,
                "/customer/erase.xhtml", id,
                "/customer/merge.xhtml",
                        "?stays=" + found.get("id").getAsString() + "&goes=" + other.get("id").getAsString()));
        draft();
    }

    /** A draft with something to compare; the pages about drafts show it. */
    private static void draft() {
        var steward = new Program("steward", null);
        var version = "?version=" + steward.post("/policies", "{}").get("version").getAsInt();
        addresses.put("/policy/draft.xhtml", version);
        addresses.put("/policy/simulation.xhtml", version);
        addresses.put("/policy/compare.xhtml", "?from=1&to=" + version.substring("?version=".length()));
        addresses.put("/policy/category.xhtml", version + "&code=birthday");
        addresses.put("/policy/purpose.xhtml", version + "&code=greeting");
    }

    private static JsonObject first(JsonObject list, String member) {
        return list.getAsJsonArray(member).get(0).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource({"steward,en", "steward,de", "rm,en", "rm,de", "desk,de", "lead,en", "admin,de"})
    void every_page_is_kind_to(String role, String language) {
        var german = language.equals("de");
        var trouble = new ArrayList<String>();
        try (var visitor = Visitor.with("light", language, 1280).signIn(role).speak(language)) {
            for (var page : Pages.all(addresses)) {
                var place = role + " " + language + " " + page;
                var open = visitor.page.navigate(page).status() < 400;
                trouble.addAll(visitor.trouble(german ? "dark" : "light", 1280, place));
                // What is refused is one page for all of them.
                if (open) trouble.addAll(visitor.trouble(german ? "light" : "dark", 360, place));
                trouble.addAll(words(visitor, place, german));
            }
        }
        assertEquals(List.of(), trouble);
    }

    private static List<String> words(Visitor visitor, String place, boolean german) {
        var read = visitor.read();
        var found = new ArrayList<>(Texts.unfinishedIn(read));
        found.addAll(Texts.codesIn(read));
        if (german) found.addAll(TEXTS.englishIn(read));
        return found.stream().map(one -> place + ": " + one).toList();
    }

    @ParameterizedTest
    @CsvSource({"light,en,1280", "dark,de,360"})
    void before_sign_in(String theme, String language, int width) {
        try (var visitor = Visitor.with(theme, language, width)) {
            visitor.go("/signin.xhtml").assertKind("sign-in");
            visitor.go("/nowhere.xhtml").assertKind("a page that is not there");
        }
    }

    @Test
    void every_stop_of_every_page_takes_the_focus_in_its_turn() {
        try (var steward = Visitor.as("steward")) {
            for (var page : Pages.all(addresses)) {
                steward.go(page);
                assertTrue(steward.takesTheFocus(), page);
            }
        }
    }
}
