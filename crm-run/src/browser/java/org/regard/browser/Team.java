package org.regard.browser;

/** Colleagues whom the administrator brings in on the page for it. */
final class Team {
    /** Of everybody whom a test brings in: the one of the demonstration is nobody else's. */
    static final String PASSWORD = "seven-ovens-and-a-cart";

    private Team() {}

    /** A new team of relationship managers. */
    static void founds(String team, String... signIns) {
        try (var admin = Visitor.as("admin").go("/colleagues.xhtml")) {
            admin.fill("team:team-name", team).press("#team button");
            for (var signIn : signIns) joins(admin, signIn, "Relationship manager", team);
        }
    }

    /** Somebody with this role, and in these teams. */
    static void joins(Visitor admin, String signIn, String role, String... teams) {
        admin.fill("who:sign-in", signIn).fill("who:name", Program.name("Nadja"));
        admin.fill("who:password", PASSWORD);
        admin.page.getByLabel(role).check();
        for (var team : teams) admin.page.getByLabel(team).check();
        admin.press("#who button.do");
        admin.assertKind("a new colleague");
    }
}
