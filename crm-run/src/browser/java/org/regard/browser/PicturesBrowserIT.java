package org.regard.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the guides, taken from the running demonstration. {@code mvn verify -Pbrowser -Dit.test=PicturesBrowserIT
 * -Dregard.pictures=docs/images} takes them again; the German ones end in {@code -de}.
 */
@ExtendWith(Product.class)
@EnabledIfSystemProperty(named = "regard.pictures", matches = ".+")
class PicturesBrowserIT {

    private static final int MOST = 1100;
    private static final Program RM = new Program("rm", "greeting");
    private static String tilda;
    private static String emil;
    private static String ottilie;

    private String language;

    @BeforeAll
    static void aDayAtWork() {
        tilda = id("Tilda Semmelwein");
        emil = id("Emil Pusteblume");
        ottilie = id("Ottilie Eselsohr");
        new Program("desk", "greeting").get("/customers/" + tilda + "/card");
        new Program("mika", "conversation").get("/customers/" + tilda + "/notes");
        Program.RM.post("/customers/" + tilda + "/boundaries", "{\"kind\":\"contact\",\"channel\":\"phone\",\"from\":\"00:00\",\"to\":\"10:00\"}");
        Program.RM.post("/customers/" + tilda + "/boundaries", "{\"kind\":\"record\",\"topic\":\"my divorce\"}");
        Program.RM.post("/customers/" + emil + "/objections", "{\"purpose\":\"small-talk\",\"channel\":\"phone\"}");
        Program.RM.post("/customers/" + emil + "/requests", "{\"kind\":\"access\",\"channel\":\"letter\"}");
        new Program("desk", "emergency").get("/customers/" + ottilie + "/card", "Regard-Reason", "Fell at the counter");
        new Program("steward", "directory-care")
                .post(
                        "/holds",
                        "{\"reason\":\"Claim 17 about the delivery in May\",\"customer\":\"" + ottilie + "\",\"reviewOn\":\""
                                + LocalDate.now().plusMonths(3) + "\",\"endsOn\":\""
                                + LocalDate.now().plusMonths(12) + "\"}");
    }

    private static String id(String name) {
        return RM.get("/customers?q=" + name.replace(' ', '+'))
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void of_every_row(String spoken) {
        language = spoken;
        ofTheDesk();
        ofTheManager();
        ofTheSteward();
    }

    private void ofTheDesk() {
        try (var desk = signedIn("desk")) {
            take(desk.go("/customer/card.xhtml?id=" + tilda), "hello-card-wish");
            take(desk.go("/customer/wishes.xhtml?id=" + tilda + "&for=greeting"), "wishes");
            desk.go("/customer/known.xhtml?id=" + tilda + "&for=identity-check");
            desk.page.locator("details.deeds:has(input[id$='check:said']) > summary").first().click();
            desk.page.locator("input[id$='check:said']").first().fill("8.12.1961");
            Visitor.leads(desk.page, () -> desk.page.keyboard().press("Enter"));
            take(desk, "check");
            take(desk.go("/customer/known.xhtml?id=" + ottilie + "&for=emergency"), "emergency");
        }
    }

    private void ofTheManager() {
        try (var rm = signedIn("rm")) {
            take(rm.go("/customer/known.xhtml?id=" + tilda + "&for=conversation"), "what-we-know");
            rm.go("/customer/write.xhtml?id=" + tilda + "&for=small-talk&what=likes");
            take(rm.choose("write:state", "declined"), "declined");
            rm.go("/customer/relationship.xhtml?id=" + emil + "&for=conversation");
            rm.fill("write:need", "Kasimir Komma wants the same lid").press("#write button.do");
            take(rm, "words-asked");
            take(rm.go("/customer/erase.xhtml?id=" + emil), "erase");
            take(rm.go("/privacy/letting-go.xhtml"), "unread-notes");
            rm.go("/import.xhtml").page.setInputFiles("#list", Path.of("src/browser/resources/lists/northwind-customers.csv"));
            rm.page.waitForSelector("table.becomes");
            take(rm, "import");
            take(rm.go("/privacy/emergencies.xhtml"), "emergencies");
            take(rm.go("/duplicates.xhtml"), "duplicates");
        }
    }

    private void ofTheSteward() {
        try (var steward = signedIn("steward")) {
            take(steward.go("/privacy.xhtml"), "privacy");
            take(steward.go("/policy.xhtml"), "policy");
            take(steward.go("/customer/mirror.xhtml?id=" + tilda + "&lang=" + language), "mirror");
            take(steward.go("/customer/wishes.xhtml?id=" + emil + "&for=access-request"), "rights", "#rights");
            take(steward.go("/privacy/requests.xhtml"), "requests");
            steward.go("/journal.xhtml").press("#seal button:not(.do)");
            take(steward.go("/journal.xhtml"), "journal");
            take(steward.go("/privacy/letting-go.xhtml"), "letting-go");
            take(steward.go("/privacy/holds.xhtml"), "holds");
            take(steward.go("/policy/record.xhtml"), "record-of-processing");
            take(steward.go("/policy/files.xhtml"), "policy-files");
            take(steward.go("/wording.xhtml"), "wording-lists");
            take(steward.go("/topics.xhtml"), "topics");
            ofADraft(steward);
        }
    }

    private void ofADraft(Visitor steward) {
        steward.go("/policy/drafts.xhtml").press("#begin button.do");
        var draft = steward.page.url().replaceAll(".*version=(\\d+).*", "$1");
        steward.go("/policy/category.xhtml?version=" + draft + "&code=birthday");
        steward.fill("category:keep", "6").press("#category button.do");
        take(steward, "policy-draft");
        take(steward.go("/policy/compare.xhtml?from=1&to=" + draft), "policy-compare");
        steward.go("/policy/simulation.xhtml?version=" + draft).press("#simulate button.do");
        take(steward, "policy-simulation");
        steward.go("/policy/draft.xhtml?version=" + draft).press("#discard button");
    }

    private Visitor signedIn(String name) {
        return Visitor.with("light", language, 1280).signIn(name).speak(language);
    }

    private void take(Visitor visitor, String name) {
        take(visitor, name, "body");
    }

    /** From the top of what is named, as far as a reader of the guide looks. */
    private void take(Visitor visitor, String name, String from) {
        var file = name + (language.equals("de") ? "-de" : "") + ".png";
        var top = (int) visitor.page.locator(from).boundingBox().y;
        var whole = ((Number) visitor.page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        visitor.page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("regard.pictures"), file))
                .setFullPage(true)
                .setClip(0, top, 1280, Math.min(whole - top, MOST)));
    }
}
