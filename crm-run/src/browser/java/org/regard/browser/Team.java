package org.regard.browser;

/** A team that the administrator founds on the page for it: two relationship managers of their own. */
final class Team {
    private static final String PASSWORD = "regard-demo";

    private Team() {}

    /** Both sign in with the password of everybody in the demonstration. */
    static void founds(String team, String... signIns) {
        try (var admin = Visitor.as("admin").go("/colleagues.xhtml")) {
            admin.fill("team:team-name", team).press("#team button");
            for (var signIn : signIns) {
                admin.fill("who:sign-in", signIn).fill("who:name", Program.name("Nadja"));
                admin.fill("who:password", PASSWORD);
                admin.page.getByLabel("Relationship manager").check();
                admin.page.getByLabel(team).check();
                admin.press("#who button.do");
            }
        }
    }
}
