package org.regard.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.policy.Policies;
import org.regard.policy.Role;
import org.regard.retention.FadingFact;
import org.regard.retention.Fadings;
import org.regard.retention.Renewal;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Told;

/** What fades of the customers I look after: renew it with a reason, or let it go. */
@Named
@ViewScoped
public class FadingPart implements Serializable {
    private static final String PAGE = "/privacy/letting-go";

    @Inject
    private Fadings fadings;

    @Inject
    private Policies policies;

    @Inject
    private CurrentColleague me;

    @Inject
    private org.regard.web.frame.Look look;

    private List<Row> rows = List.of();

    /** One fact and what becomes of it. */
    public static class Row implements Serializable {
        private final UUID customer;
        private final UUID fact;
        private final String called;
        private final String category;
        private final LocalDate lastUsed;
        private final LocalDate goesOn;
        private LocalDate confirmedOn;

        Row(FadingFact fading, String category) {
            customer = fading.customer();
            fact = fading.fact();
            called = fading.called();
            lastUsed = fading.lastUsed();
            goesOn = fading.goesOn();
            this.category = category;
        }

        public UUID getCustomer() {
            return customer;
        }

        public String getCalled() {
            return called;
        }

        public String getCategory() {
            return category;
        }

        public LocalDate getLastUsed() {
            return lastUsed;
        }

        public LocalDate getGoesOn() {
            return goesOn;
        }

        public LocalDate getConfirmedOn() {
            return confirmedOn;
        }

        public void setConfirmedOn(LocalDate confirmedOn) {
            this.confirmedOn = confirmedOn;
        }
    }

    public void load() {
        if (!isManaging()) return;
        var names = policies.current().categories().stream()
                .collect(Collectors.toMap(one -> one.code(), one -> one.name().in(look.getLocale())));
        rows = fadings.mine(LettingGoPage.CARE).stream()
                .map(one -> new Row(one, names.getOrDefault(one.category(), one.category())))
                .toList();
    }

    public String confirm(Row row) {
        fadings.renew(row.customer, row.fact, new Renewal(Renewal.Why.CONFIRMED, row.confirmedOn), LettingGoPage.CARE);
        return Told.then("fading.renewed", row.category, PAGE);
    }

    public String need(Row row) {
        fadings.renew(row.customer, row.fact, new Renewal(Renewal.Why.NEEDED, null), LettingGoPage.CARE);
        return Told.then("fading.renewed", row.category, PAGE);
    }

    public String letGo(Row row) {
        fadings.letGo(row.customer, row.fact, LettingGoPage.CARE);
        return Told.then("fading.gone", row.category, PAGE);
    }

    /** Whether customers may be the colleague's own; whose, the service decides. */
    public boolean isManaging() {
        return Stream.of(Role.RELATIONSHIP_MANAGER, Role.TEAM_LEAD).anyMatch(me.roles()::contains);
    }

    public List<Row> getRows() {
        return rows;
    }
}
