package org.regard.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.regard.customer.Header.Person;
import org.regard.customer.looks.LookEntry;
import org.regard.customer.looks.Looks;
import org.regard.customer.looks.LooksAsked;
import org.regard.customer.looks.LooksPage;
import org.regard.disclosure.Act;
import org.regard.disclosure.Look;
import org.regard.policy.Policies;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.web.frame.RefusalWords;
import org.regard.web.frame.Words;

/** Who looked, over all customers, narrowed by a form that is sent by GET. */
@Named
@RequestScoped
public class LooksList {
    private static final Look OVERSIGHT = Look.of("oversight");
    private static final int ROWS = 50;

    @Inject
    private Looks looks;

    @Inject
    private Policies policies;

    @Inject
    private LooksForm form;

    private LooksPage page;
    private List<Person> colleagues = List.of();
    private Policy policy;

    public void load() {
        policy = policies.current();
        colleagues = looks.colleagues(OVERSIGHT);
        page = looks.looks(form.asked(), form.getAfter(), ROWS, OVERSIGHT);
        form.settle(page.asked());
    }

    public List<LookEntry> getRows() {
        return page == null ? List.of() : page.items();
    }

    /** The list was read and has nothing; after a refusal nothing is said about who looked. */
    public boolean isNobody() {
        return page != null && page.items().isEmpty();
    }

    /** The address of the page after this one; empty on the last. */
    public String getEarlier() {
        return page == null || page.after() == null ? "" : address(page.asked()) + "&after=" + page.after();
    }

    private static String address(LooksAsked asked) {
        return "?colleague=" + text(asked.colleague()) + "&purpose=" + text(asked.purpose()) + "&act="
                + text(asked.act()) + "&from=" + asked.from() + "&to=" + asked.to();
    }

    private static String text(Object part) {
        return part == null ? "" : URLEncoder.encode(part.toString(), StandardCharsets.UTF_8);
    }

    /** What was shown, and about how many, in words. */
    public String saw(LookEntry entry) {
        var named = entry.categories().stream().map(this::category).collect(Collectors.joining(", "));
        var about = entry.calledName() == null
                ? Words.say(Words.readersLocale(), "looks.customers", entry.customers())
                : "";
        var refused = entry.rule().equals("policy")
                ? ""
                : Words.say(
                        Words.readersLocale(),
                        "looks.told",
                        RefusalWords.sentence(entry.rule(), Words.readersLocale()));
        return List.of(about, named, refused).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String category(String code) {
        return policy.category(code)
                .map(one -> one.name().in(Words.readersLocale()))
                .orElse(code);
    }

    public String purpose(String code) {
        return policy.purpose(code)
                .map(one -> one.name().in(Words.readersLocale()))
                .orElse(code);
    }

    public List<Person> getColleagues() {
        return colleagues;
    }

    public List<String> getPurposes() {
        return policy == null
                ? List.of()
                : policy.purposes().stream().map(Purpose::code).toList();
    }

    public List<String> getActs() {
        return Arrays.stream(Act.values()).map(Act::code).toList();
    }
}
