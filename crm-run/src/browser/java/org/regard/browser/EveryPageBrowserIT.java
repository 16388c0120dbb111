package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as every role: nothing in anybody's way, nothing beside the screen, no dead end, no code and no English on a German
 * page; whatever can be pressed or filled takes the focus. {@code -Dregard.walk=all} walks in every language, light and width; it
 * takes minutes.
 */
@ExtendWith(Product.class)
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
        try (var steward = Visitor.as("steward").erases(Program.RM.welcome(Program.name("Jonas")))) {
            var proof = steward.page.getAttribute("a[href*='certificate.xhtml']", "href");
            addresses.put("/privacy/certificate.xhtml", proof.substring(proof.indexOf('?')));
        }
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

    /** Each role once, by turns of light, language and width. */
    @ParameterizedTest
    @CsvSource({"desk,de,dark,360", "rm,en,light,360", "lead,de,light,1280", "steward,en,dark,1280", "admin,de,light,360"})
    void every_page_is_kind_to(String role, String language, String theme, int width) {
        walk(role, language, List.of(new Look(theme, width)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    @EnabledIfSystemProperty(named = "regard.walk", matches = "all")
    void every_page_by_day_and_night_on_a_desk_and_a_telephone(String role, String language) {
        walk(
                role,
                language,
                List.of(new Look("light", 1280), new Look("dark", 1280), new Look("dark", 360), new Look("light", 360)));
    }

    static Stream<Arguments> everybody() {
        return Stream.of("desk", "rm", "lead", "steward", "admin")
                .flatMap(role -> Stream.of("en", "de").map(language -> Arguments.of(role, language)));
    }

    /** By which light and how wide, in pixels. */
    private record Look(String theme, int width) {}

    private static void walk(String role, String language, List<Look> looks) {
        var trouble = new ArrayList<String>();
        try (var visitor = Visitor.with("light", language, 1280).signIn(role).speak(language)) {
            boolean refused = false;
            for (var page : Pages.all(addresses)) {
                var place = role + " " + language + " " + page;
                int status = visitor.page.navigate(page).status();
                if (status >= 500) trouble.add(place + ": " + status);
                // What is refused is one page for all of them, and what to do instead stands on it.
                if (status >= 400 && !visitor.page.isVisible("main a.btn")) trouble.add(place + ": a dead end");
                if (status < 400 || !refused) {
                    looks.forEach(look -> trouble.addAll(visitor.trouble(look.theme, look.width, place)));
                    if (!visitor.takesTheFocus()) trouble.add(place + ": something never takes the focus");
                }
                refused |= status >= 400;
                trouble.addAll(words(visitor, place, language.equals("de")));
            }
        }
        assertEquals(List.of(), trouble);
    }

    private static List<String> words(Visitor visitor, String place, boolean german) {
        var read = visitor.read();
        var found = new ArrayList<>(Texts.unfinishedIn(read));
        found.addAll(Texts.codesIn(read));
        found.addAll(TEXTS.keysIn(read));
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
}
