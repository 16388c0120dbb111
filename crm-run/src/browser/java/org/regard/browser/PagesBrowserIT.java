package org.regard.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page by day and by night, in both languages, on a desk and on a telephone: nothing in anybody's way. */
@ExtendWith(Product.class)
class PagesBrowserIT {

    private static final List<String> OF_ALL = List.of("/", "/policy.xhtml", "/account.xhtml", "/help.xhtml", "/nowhere.xhtml");

    static Stream<Arguments> looks() {
        var looks = new ArrayList<Arguments>();
        for (var theme : List.of("light", "dark")) {
            for (var language : List.of("en", "de")) {
                for (int width : List.of(1280, 360)) {
                    looks.add(Arguments.of(theme, language, width));
                }
            }
        }
        return looks.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void before_sign_in(String theme, String language, int width) {
        try (var visitor = Visitor.with(theme, language, width)) {
            visitor.page.navigate("/signin.xhtml");
            visitor.assertKind("sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void of_the_administrator(String theme, String language, int width) {
        try (var admin = Visitor.with(theme, language, width).signIn("admin").speak(language)) {
            look(admin, OF_ALL);
            look(admin, List.of("/colleagues.xhtml", "/customer/welcome.xhtml"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void of_who_looks_after_customers(String theme, String language, int width) {
        try (var rm = Visitor.with(theme, language, width).signIn("rm").speak(language)) {
            look(rm, OF_ALL);
            look(rm, List.of("/customer/welcome.xhtml", "/import.xhtml", "/colleagues.xhtml"));
            rm.types("pus");
            rm.assertKind("found");
            var id = rm.page.getAttribute("#found a[data-hit]", "href").replaceAll(".*id=([0-9a-f-]+).*", "$1");
            look(rm, List.of(
                    "/customer/card.xhtml?id=" + id,
                    "/customer/known.xhtml?id=" + id,
                    "/customer/write.xhtml?id=" + id + "&for=greeting&what=phone"));
            look(rm, List.of("/customer/mirror.xhtml?id=" + id + "&lang=" + language));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void of_the_steward(String theme, String language, int width) {
        try (var steward = Visitor.with(theme, language, width).signIn("steward").speak(language)) {
            look(steward, List.of("/journal.xhtml", "/policy.xhtml"));
        }
    }

    private static void look(Visitor visitor, List<String> pages) {
        for (var path : pages) {
            visitor.page.navigate(path);
            visitor.assertKind(path);
        }
    }
}
