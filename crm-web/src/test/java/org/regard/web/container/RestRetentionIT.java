package org.regard.web.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.web.container.Rest.DESK;
import static org.regard.web.container.Rest.MANAGER;
import static org.regard.web.container.Rest.STEWARD;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.items;
import static org.regard.web.container.Rest.refused;
import static org.regard.web.container.Rest.welcomed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letting go, holding and erasing over HTTP (M6, M7). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RestRetentionIT {

    private static final Program KEEPING = new Program("steward", "directory-care");

    @Test
    void a_hold_says_why_what_and_until_when_and_is_the_stewards() {
        var customer = welcomed();
        var hold = "{\"reason\":\"%s\",\"customer\":\"" + customer + "\",\"reviewOn\":\"" + day(30) + "\",\"endsOn\":\""
                + day(60) + "\"}";
        refused(
                403,
                "request.forbidden",
                new Program("lead", "directory-care").post("/holds", hold.formatted("Claim 17")));
        refused(422, "hold.needs-a-reason", KEEPING.post("/holds", hold.formatted("no")));
        refused(
                422,
                "hold.covers-nothing",
                KEEPING.post(
                        "/holds",
                        "{\"reason\":\"Claim 17\",\"reviewOn\":\"" + day(30) + "\",\"endsOn\":\"" + day(60) + "\"}"));
        var id = done(201, KEEPING.post("/holds", hold.formatted("Claim 17"))).getString("id");
        assertTrue(items(KEEPING.get("/holds")).toString().contains(id));
        assertEquals(204, KEEPING.send("DELETE", "/holds/" + id, null).status());
        refused(404, "hold.absent", KEEPING.send("DELETE", "/holds/" + UUID.randomUUID(), null));
    }

    @Test
    void what_goes_is_shown_before_and_a_run_is_the_stewards_to_start() {
        assertEquals(200, KEEPING.get("/retention/preview").status());
        assertEquals(200, KEEPING.get("/retention/runs").status());
        refused(403, "request.forbidden", MANAGER.get("/retention/preview"));
        refused(403, "request.forbidden", new Program("lead", "directory-care").post("/retention/runs", null));
        refused(404, "retention.absent", KEEPING.get("/retention/runs/" + UUID.randomUUID()));
        refused(404, "certificate.absent", KEEPING.get("/certificates/" + UUID.randomUUID()));
    }

    @Test
    void what_fades_is_asked_of_who_looks_after_them() {
        assertTrue(items(MANAGER.get("/fading")) != null);
        refused(403, "request.forbidden", DESK.get("/fading"));
        var nothing = "/fading/" + welcomed() + "/" + UUID.randomUUID();
        refused(404, "fading.absent", MANAGER.send("PUT", nothing, "{\"why\":\"needed\"}"));
        refused(404, "fading.absent", MANAGER.send("DELETE", nothing, null));
    }

    @Test
    void article_17_an_erasure_follows_its_plan_and_its_customer_is_gone_at_once() {
        var customer = "/customers/" + welcomed();
        var answering = new Program("rm", "access-request");
        var plan = done(200, answering.get(customer + "/erasure"));
        var word = "{\"reason\":\"customer-asked\",\"way\":\"letter\"%s}";
        refused(400, "erasure.which-version", answering.post(customer + "/erasure", word.formatted("")));
        refused(409, "version.newer", answering.post(customer + "/erasure", word.formatted(",\"version\":99")));
        var version = ",\"version\":" + plan.getInt("version");
        refused(
                403,
                "erasure.needs-their-word",
                answering.post(customer + "/erasure", "{\"reason\":\"unlawful\"" + version + "}"));
        refused(403, "request.forbidden", DESK.get(customer + "/erasure"));
        var run = done(202, answering.post(customer + "/erasure", word.formatted(version)))
                .getString("id");
        refused(404, "customer.absent", DESK.get(customer + "/card"));
        assertEquals(run, done(200, answering.get("/erasures/" + run)).getString("id"));
        refused(404, "erasure.absent", STEWARD.get("/erasures/" + UUID.randomUUID()));
    }

    private static LocalDate day(int ahead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(ahead);
    }
}
