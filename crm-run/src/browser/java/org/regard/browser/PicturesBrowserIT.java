package org.regard.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
@TestMethodOrder(MethodOrderer.MethodName.class)
class PicturesBrowserIT {

    private static final int MOST = 1100;
    private static final Program RM = new Program("rm", "greeting");
    private static String tilda;
    private static String emil;
    private static String ottilie;
    private static String siobhan;
    private static String mira;
    private static String myra;

    private String language;

    @BeforeAll
    static void aDayAtWork() {
        tilda = id("Tilda Semmelwein");
        emil = id("Emil Pusteblume");
        ottilie = id("Ottilie Eselsohr");
        siobhan = id("Siobhán Fairweather-Fable");
        mira = Program.RM.welcome("Mira Abendrot");
        myra = Program.RM.welcome("Myra Abendroth");
        Program.RM.tell(mira, "language", "de");
        Program.RM.tell(myra, "language", "en");
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
        ofTheAdministrator();
        ofTheDesk();
        ofOtherPlaces();
        ofTheManager();
        ofTheSteward();
    }

    /** Last, because it takes a team that the house of the other pictures does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void of_two_who_are_apart(String spoken) {
        language = spoken;
        var river = "river." + spoken;
        Team.founds("Riverside " + spoken, river, river + ".two");
        var lotte = spoken.equals("de") ? "Lotte Müllermeister" : "Lotte Millmaster";
        var ferdinand = spoken.equals("de") ? "Ferdinand Halm" : "Ferdinand Stalk";
        Program.RM.welcome(lotte);
        new Program(river, Team.PASSWORD, "directory-care").welcome(ferdinand);
        try (var steward = signedIn("steward")) {
            part(steward, lotte, ferdinand, "They bid for the same shop");
            take(steward.go("/privacy/walls.xhtml"), "walls-stand");
        }
    }

    /** Last of all, because the house is a bank from then on. */
    @Test
    void of_who_comes_to_the_bank() {
        language = "en";
        try (var steward = signedIn("steward").go("/policy/files.xhtml");
                var rm = signedIn("rm");
                var desk = signedIn("desk")) {
            steward.page.check("input[name=which][value=bank]");
            steward.press("#start button");
            steward.go("/policy/draft.xhtml?version=" + steward.page.url().replaceAll(".*draft=(\\d+).*", "$1"));
            steward.press("#publish button.do");
            var sonntag = Program.RM.welcome("Mira Sonntag");
            new Program("rm", "loan-advice").tell(sonntag, "loan-purpose", "A second-hand estate car");
            new Program("rm", "loan-advice").tell(sonntag, "loan-circumstances", "The son goes off to college in autumn");
            new Program("desk", "greeting").tell(sonntag, "greeting-wish", "With a handshake, and by her first name");
            take(rm.go("/customer/known.xhtml?id=" + sonntag + "&for=loan-advice"), "banks-story-loan");
            take(desk.go("/customer/card.xhtml?id=" + sonntag), "banks-story-branch");
        }
    }

    private void ofTheDesk() {
        try (var desk = signedIn("desk")) {
            desk.types("sem");
            take(desk, "find");
            take(desk.go("/customer/card.xhtml?id=" + siobhan), "hello-card");
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
            take(rm.go("/customer/relationship.xhtml?id=" + tilda + "&for=conversation"), "where-we-stand");
            rm.go("/customer/write.xhtml?id=" + tilda + "&for=small-talk&what=likes");
            take(rm.choose("write:state", "declined"), "declined");
            rm.go("/customer/relationship.xhtml?id=" + emil + "&for=conversation");
            rm.fill("write:need", "Kasimir Komma wants the same lid").press("#write button.do");
            take(rm, "words-asked");
            ofAValueThatAsks(rm);
            take(rm.go("/customer/erase.xhtml?id=" + emil), "erase");
            take(rm.go("/privacy/letting-go.xhtml"), "fading");
            take(rm, "unread-notes", "section:has(#unread-title)");
            rm.go("/import.xhtml").page.setInputFiles("#list", Path.of("src/browser/resources/lists/northwind-customers.csv"));
            rm.page.waitForSelector("table.becomes");
            take(rm, "import");
            take(rm.go("/privacy/emergencies.xhtml"), "emergencies");
            take(rm.go("/duplicates.xhtml"), "duplicates");
            take(rm.go("/customer/merge.xhtml?stays=" + mira + "&goes=" + myra), "merge");
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
            take(steward.go("/kept-words.xhtml"), "kept-words");
            take(steward.go("/privacy/looks.xhtml"), "looks");
            part(steward, "Tilda Semmelwein", "Emil Pusteblume", "Both want the same house; their lawyers write to each other");
            take(steward, "walls");
            ofSomebodyWhoIsErased(steward);
            ofADraft(steward);
        }
    }

    /** Asked about, and kept with a reason that the steward sees. */
    private void ofAValueThatAsks(Visitor rm) {
        var ida = Program.RM.welcome(language.equals("de") ? "Ida Wandervogel" : "Ida Wanderfalk");
        rm.go("/customer/write.xhtml?id=" + ida + "&for=directory-care&what=how-we-met");
        rm.fill("write:value", "Through Leopold Absatz, who is pregnant; pays from DE89 3704 0044 0532 0130 00");
        rm.press("#write button.do");
        take(rm, "words-fact-asked");
        rm.fill("write:reason", "She asked us to write it down in these words").press("#write button.do");
    }

    private static void part(Visitor steward, String one, String other, String why) {
        steward.go("/privacy/walls.xhtml").fill("new:one", one).fill("new:other", other).fill("new:reason", why);
        steward.fill("new:review", LocalDate.now().plusMonths(3).toString()).press("#new button.do");
    }

    private void ofSomebodyWhoIsErased(Visitor steward) {
        var jonas = Program.RM.welcome(language.equals("de") ? "Jonas Heuschrecke" : "Jonas Grasshopper");
        Program.RM.tell(jonas, "phone", "+49 30 23125011");
        take(steward.erases(jonas), "erasures");
        steward.press("a[href*='certificate.xhtml']");
        take(steward, "certificate");
    }

    private void ofTheAdministrator() {
        try (var admin = signedIn("admin")) {
            take(admin.go("/colleagues.xhtml"), "colleagues");
        }
    }

    /** By night, and on a telephone. */
    private void ofOtherPlaces() {
        try (var rm = Visitor.with("dark", language, 1280).signIn("rm").speak(language);
                var desk = Visitor.with("light", language, 360).signIn("desk").speak(language)) {
            take(rm.go("/customer/known.xhtml?id=" + tilda + "&for=conversation"), "what-we-know-dark");
            take(desk.go("/customer/card.xhtml?id=" + siobhan), "hello-card-phone");
        }
    }

    private void ofADraft(Visitor steward) {
        steward.go("/policy/drafts.xhtml").press("#begin button.do");
        var draft = steward.page.url().replaceAll(".*version=(\\d+).*", "$1");
        steward.go("/policy/category.xhtml?version=" + draft + "&code=birthday");
        steward.fill("category:keep", "12").fill("category:fading", "6").press("#category button.do");
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
                .setClip(0, top, visitor.page.viewportSize().width, Math.min(whole - top, MOST)));
    }
}
