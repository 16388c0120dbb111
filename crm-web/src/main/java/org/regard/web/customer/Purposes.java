package org.regard.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.regard.disclosure.Look;
import org.regard.policy.Policies;
import org.regard.policy.Purpose;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Words;

/** The purposes for which the colleague may look, as the policy names them, and the one a page begins with. */
@Named
@RequestScoped
public class Purposes {
    @Inject
    private Policies policies;

    @Inject
    private CurrentColleague me;

    private List<Purpose> open;

    public List<Purpose> getOpen() {
        if (open == null) open = policies.current().openTo(me.roles());
        return open;
    }

    /** The purpose asked for; else the first of the usual ones that is open to the colleague; else any that is. */
    public String begin(String asked, String... usual) {
        if (asked != null && !asked.isBlank()) return asked;
        return Stream.concat(
                        Stream.of(usual).filter(this::isOpen),
                        getOpen().stream().map(Purpose::code))
                .findFirst()
                .orElse("");
    }

    /** Finding somebody in the directory: to greet them, or to keep the directory right. */
    public Look toFind() {
        return Look.of(begin(null, "greeting", "directory-care"));
    }

    /** The purpose's name in the reader's language; the code when the policy does not know it. */
    public String name(String code) {
        var locale = Words.readersLocale();
        return policies.current()
                .purpose(code)
                .map(purpose -> purpose.name().in(locale))
                .orElse(code);
    }

    /** Whether the colleague greets customers or cares for the directory at all; an administrator does not. */
    public boolean isGreeting() {
        return isOpen("greeting") || isOpen("directory-care");
    }

    private boolean isOpen(String code) {
        return getOpen().stream().anyMatch(purpose -> purpose.code().equals(code));
    }
}
