package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.done;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regard.web.matrix.WayIn;

/** What the OWASP ASVS 5.0 asks of a server and its pages, by the number of the requirement (docs/privacy/asvs.md). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AsvsIT {

    private static final String PASSWORD = "regard-demo";
    private static final String NOBODY = UUID.randomUUID().toString();
    private static final List<String> ELSEWHERE = List.of(
            "/jakarta.faces.resource/frame.css.xhtml?ln=regard&v=1_0",
            "/jakarta.faces.resource/nothing.css.xhtml?ln=regard",
            "/api/v1/health",
            "/api/v1/openapi.json",
            "/api/v1/me",
            "/nowhere.xhtml",
            "/nowhere",
            "/customer/card.xhtml?id=nonsense");

    @Test
    void asvs_3_4_every_answer_tells_the_browser_what_it_may_do_and_holds_nothing_of_the_inside() {
        var wrong = new TreeMap<String, String>();
        for (var browser : List.of(new Browser(), signedIn("rm"), signedIn("admin"))) {
            for (var page : WayIn.pages()) {
                var path = page.path() + page.body().replaceAll("\\{\\w+}", NOBODY);
                if (page.method().equals("GET")) look(path, browser.get(path), wrong);
            }
            ELSEWHERE.forEach(path -> look(path, browser.get(path), wrong));
            for (var verb : List.of("PUT", "DELETE", "PATCH", "OPTIONS"))
                look(verb, browser.send(verb, "/account.xhtml"), wrong);
        }
        for (var path : List.of("/me", "/policy", "/customers?q=mo", "/customers", "/customers/" + NOBODY + "/card"))
            look(path, new Browser().get("/api/v1" + path, "rm", PASSWORD), wrong);
        assertEquals(Map.of(), wrong);
    }

    /** 3.3.2, 3.3.4, 3.3.5, 3.4.2 to 3.4.6, 3.4.8, 3.5.8, 4.1.1, 13.4.6, 14.3.2, 16.5.1. */
    private static void look(String path, HttpResponse<String> answer, Map<String, String> wrong) {
        var headers = answer.headers();
        var policy = String.join("; ", headers.allValues("Content-Security-Policy"));
        var type = headers.firstValue("Content-Type").orElse("");
        var fine = policy.contains("object-src 'none'")
                && policy.contains("base-uri 'none'")
                && policy.contains("frame-ancestors 'none'")
                && !policy.contains("unsafe-eval")
                && !policy.matches(".*script-src[^;]*unsafe-inline.*")
                && says(answer, "X-Content-Type-Options", "nosniff")
                && says(answer, "Referrer-Policy", "same-origin")
                && says(answer, "Cross-Origin-Opener-Policy", "same-origin")
                && says(answer, "Cross-Origin-Resource-Policy", "same-origin")
                && (path.contains("resource") || says(answer, "Cache-Control", "no-store"))
                && headers.firstValue("Access-Control-Allow-Origin").isEmpty()
                && headers.firstValue("Server").isEmpty()
                && headers.firstValue("X-Powered-By").isEmpty()
                && (answer.body().isEmpty() || !type.isEmpty())
                && (!type.startsWith("text/html") || type.contains("charset"))
                && headers.allValues("Set-Cookie").stream().allMatch(AsvsIT::isKept)
                && !answer.body().matches("(?s).*(\\tat |(?<!ViewExpired)Exception|xmlns:h=|org\\.postgresql).*");
        if (!fine) wrong.put(path, answer.statusCode() + " " + headers.map());
    }

    private static boolean isKept(String cookie) {
        // The frame's own cookie for a message to the next page says no site; a browser takes it as Lax.
        return cookie.contains("HttpOnly")
                && cookie.length() < 4096
                && (cookie.startsWith("csfcfc=") || cookie.matches("(?i).*samesite=lax.*"));
    }

    private static boolean says(HttpResponse<String> answer, String header, String value) {
        return answer.headers().firstValue(header).orElse("").equals(value);
    }

    @Test
    void asvs_3_5_1_what_a_page_of_somebody_else_sends_changes_nothing() {
        var rm = signedIn("rm");
        for (var path : List.of("/signout", "/look", "/import/bring", "/policy/policy.json", "/account.xhtml")) {
            assertEquals(403, rm.post(path, "Sec-Fetch-Site", "cross-site").statusCode(), path);
            assertEquals(403, rm.post(path, "Sec-Fetch-Site", "same-site").statusCode(), path);
            assertEquals(
                    403, rm.post(path, "Origin", "https://elsewhere.example").statusCode(), path);
        }
        for (var state : List.of("", "1:1", "-4242424242:4242424242")) {
            var sent = rm.post("/account.xhtml", Map.of("jakarta.faces.ViewState", state, "account", "account"));
            assertTrue(sent.statusCode() < 400, "a form without its state leads back to its page: " + state);
        }
        assertEquals(200, rm.get("/index.xhtml").statusCode());
    }

    @Test
    void asvs_3_5_3_reading_changes_nothing() {
        var rm = signedIn("rm");
        for (var path : List.of("/signout", "/look?language=de", "/import/bring", "/import/look"))
            assertEquals(405, rm.get(path).statusCode(), path);
        assertEquals(200, rm.get("/index.xhtml").statusCode());
    }

    @Test
    void asvs_7_2_4_and_7_4_1_a_session_ends_with_the_next_sign_in_and_with_signing_out() {
        var browser = new Browser();
        var door = browser.door("rm", PASSWORD);
        var stranger = browser.session();
        var again = browser.door("desk", PASSWORD);
        browser.post("/signin.xhtml", door);
        var manager = browser.session();
        assertNotEquals(stranger, manager);
        assertEquals(302, Browser.with(stranger, "/index.xhtml").statusCode());
        assertEquals(200, Browser.with(manager, "/index.xhtml").statusCode());
        browser.post("/signin.xhtml", again);
        var desk = browser.session();
        assertNotEquals(manager, desk);
        assertEquals(302, Browser.with(manager, "/index.xhtml").statusCode(), "of who was here before");
        assertEquals(200, browser.get("/index.xhtml").statusCode());
        browser.post("/signout", Map.of());
        assertEquals(302, Browser.with(desk, "/index.xhtml").statusCode());
    }

    @Test
    void asvs_7_4_2_7_4_3_and_8_3_2_who_loses_a_role_a_password_or_the_place_loses_it_with_the_next_call() {
        var name = "leaves-" + UUID.randomUUID().toString().substring(0, 8);
        Rest.joins(name, "Old Town");
        var browser = signedIn(name);
        assertEquals(200, browser.get("/import.xhtml").statusCode());
        owner(
                "update colleague_role set role = 'front-desk' where colleague_id = (select id from colleague where sign_in = ?)",
                name);
        assertEquals(403, browser.get("/import.xhtml").statusCode());
        assertEquals(200, browser.get("/index.xhtml").statusCode());
        owner("update colleague set password_hash = password_hash || ' ' where sign_in = ?", name);
        assertEquals(302, browser.get("/index.xhtml").statusCode());
        owner("update colleague set password_hash = rtrim(password_hash) where sign_in = ?", name);
        var back = signedIn(name);
        owner("update colleague set active = false where sign_in = ?", name);
        assertEquals(302, back.get("/index.xhtml").statusCode());
        assertEquals(401, new Browser().get("/api/v1/me", name, PASSWORD).statusCode());
    }

    @Test
    void asvs_13_4_neither_source_nor_list_nor_trace_is_handed_out() {
        var rm = signedIn("rm");
        for (var path : List.of(
                "/.git/config",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/",
                "/customer/",
                "/jakarta.faces.resource/",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=regard&con=../../WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml",
                "/api/v1/application.wadl",
                "/index.xhtml~",
                "/index.jsp")) {
            var answer = rm.get(path);
            assertTrue(answer.statusCode() >= 300 && answer.statusCode() < 500, path + " " + answer.statusCode());
            assertFalse(answer.body().contains("<web-app") || answer.body().contains("Index of"), path);
        }
        assertEquals(405, rm.send("TRACE", "/signin.xhtml").statusCode());
        var odd = rm.send("INVENTED", "/signin.xhtml");
        assertTrue(odd.statusCode() >= 400 && !odd.body().contains("xmlns:h="), odd.statusCode() + odd.body());
    }

    @Test
    void asvs_1_2_1_and_1_2_4_what_is_typed_is_text_to_the_page_and_to_the_database() {
        var rm = signedIn("rm");
        var hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27+or+1%3D1+--";
        for (var path : List.of("/find.xhtml?q=", "/customer/twins.xhtml?name=", "/index.xhtml?q=")) {
            var page = rm.get(path + hostile);
            assertEquals(200, page.statusCode(), path);
            assertFalse(page.body().contains("<script>alert"), path);
            assertFalse(page.body().contains("/customer/card.xhtml"), path);
        }
        var body = "{\"kind\":\"person\",\"calledName\":\"" + Rest.named("Guest")
                + "\",\"facts\":[{\"category\":\"said-how\",\"value\":\"<img src=x onerror=alert(1)>\"}]}";
        var id = done(201, MANAGER.post("/customers", body)).getString("id");
        var known = rm.get("/customer/known.xhtml?id=" + id + "&for=greeting").body();
        assertTrue(known.contains("&lt;img src=x") && !known.contains("<img src=x"), known);
    }

    @Test
    void asvs_5_2_1_a_form_is_refused_before_it_fills_the_memory_and_nonsense_in_it_is_no_fault() {
        var field = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        var much = field.formatted("column:a", "x".repeat(209_000)).repeat(5) + field.formatted("b", "x".repeat(9_000));
        var deep = field.formatted("mapping", "{\"a\":" + "[".repeat(2_000));
        var file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nname\r\n--x--\r\n";
        for (var sent : Map.of(much, "import.upload.field-too-long", deep, "import.mapping.unreadable")
                .entrySet()) {
            var answer = MANAGER.send(
                    "POST", "/imports", sent.getKey() + file, "Content-Type", "multipart/form-data; boundary=x");
            assertEquals(sent.getValue(), answer.rule());
            assertEquals(400, answer.status());
        }
    }

    @Test
    void asvs_11_4_2_a_password_is_kept_by_a_slow_hash_with_salt_of_its_own() throws SQLException {
        try (var connection = ContainerDatabase.home().owner().getConnection();
                var kept = connection
                        .createStatement()
                        .executeQuery("select count(*), count(distinct password_hash), bool_and(password_hash ~"
                                + " '^PBKDF2WithHmacSHA512:210000:[^:]{40,}:[^:]{40,}$') from colleague where password_hash is not null"
                                + " and sign_in in ('desk', 'rm', 'lead', 'steward', 'admin')")) {
            assertTrue(kept.next() && kept.getBoolean(3));
            assertEquals(5, kept.getInt(1));
        }
    }

    private static void owner(String sql, String name) {
        try (var connection = ContainerDatabase.home().owner().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            assertEquals(1, statement.executeUpdate());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Browser signedIn(String name) {
        var browser = new Browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }
}
