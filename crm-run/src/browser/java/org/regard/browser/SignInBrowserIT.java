package org.regard.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class SignInBrowserIT {

    @Test
    void a_wrong_password_is_told_kindly_and_the_right_one_lets_in() {
        try (var visitor = Visitor.atTheDesk().signIn("desk", "not the password")) {
            assertFalse(visitor.text("#notices").isEmpty());
            assertTrue(visitor.page.url().contains("/signin"));
            visitor.assertKind("refused sign-in");
            visitor.signIn("desk");
            assertFalse(visitor.page.url().contains("/signin"));
        }
    }

    @Test
    void the_page_that_was_wanted_comes_after_sign_in() {
        try (var visitor = Visitor.atTheDesk()) {
            visitor.page.navigate("/policy.xhtml");
            visitor.page.fill("[id='signin:name']", "desk");
            visitor.page.fill("[id='signin:password']", "regard-demo");
            visitor.press("#signin button[type=submit]");
            assertTrue(visitor.page.url().endsWith("/policy.xhtml"), visitor.page.url());
        }
    }

    @Test
    void after_signing_out_the_way_back_shows_nothing() {
        try (var visitor = Visitor.atTheDesk().signIn("desk")) {
            visitor.types("pus");
            visitor.page.click("details.menu summary");
            visitor.press("form[action$='/signout'] button");
            visitor.page.goBack();
            visitor.page.waitForURL("**/signin.xhtml**");
            assertEquals(0, visitor.page.locator("#found a[data-hit]").count());
        }
    }

    @Test
    void the_front_desk_sees_no_doors_that_are_closed_to_it() {
        try (var visitor = Visitor.atTheDesk().signIn("desk")) {
            assertEquals(0, visitor.page.locator("nav a[href$='/colleagues.xhtml']").count());
            visitor.page.navigate("/colleagues.xhtml");
            assertFalse(visitor.text("main").contains("steward"), "no colleague is listed");
        }
    }
}
