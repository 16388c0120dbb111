package org.regard.web.boundary;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regard.boundary.Boundaries;
import org.regard.boundary.BoundaryKind;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;

/** What do they not wish? Set and lifted here; what a new wish would erase is said before, once. */
@Named
@ViewScoped
public class WishesPage implements Serializable {
    private static final String HERE = "/customer/wishes";

    @Inject
    private Boundaries boundaries;

    @Inject
    private Policies policies;

    @Inject
    private Asking asking;

    private transient Boundaries.View view;
    private BoundaryKind proposed;
    private int erases;

    public void load() {
        view = boundaries.wishes(asking.getId(), asking.look());
    }

    /** What was read does not travel to another node: there it is read again. An address without a customer has none. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (view == null && faces.isPostback()) load();
        if (view == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Sets it when it erases nothing; else says what it would erase and waits for a word. */
    public String ask(String kind, BoundaryForm form) {
        var asked = form.asRequest(BoundaryKind.of(kind).orElseThrow());
        erases = boundaries.preview(asking.getId(), asked, asking.look()).erases();
        proposed = asked.kind();
        return erases == 0 ? agree(form) : null;
    }

    public String agree(BoundaryForm form) {
        boundaries.set(asking.getId(), form.asRequest(proposed), erases, asking.look());
        return Told.then(erases == 0 ? "boundary.set" : "boundary.set.erased", erases, asking.to(HERE));
    }

    public void leave() {
        proposed = null;
    }

    public String lift(UUID boundary) {
        boundaries.lift(asking.getId(), boundary, asking.look());
        return Told.then("boundary.lifted", "", asking.to(HERE));
    }

    public Boundaries.View getView() {
        return view;
    }

    public List<BoundaryRow> getRows() {
        return words().rows(view.wishes().all());
    }

    /** The ways that are open now. */
    public String getOpen() {
        return words().ways(view.wishes().open());
    }

    /** The days of the week by name. */
    public List<Day> getWeek() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(day.name(), day.getDisplayName(TextStyle.FULL, Words.readersLocale())))
                .toList();
    }

    /** A day of the week to choose. */
    public record Day(String code, String name) {}

    public int getErases() {
        return erases;
    }

    /** Whether a wish waits for the word that it may erase something. */
    public boolean isProposed() {
        return proposed != null && erases > 0;
    }

    private BoundaryWords words() {
        var locale = Words.readersLocale();
        var names = policies.current().categories().stream()
                .collect(Collectors.toMap(Category::code, one -> one.name().in(locale)));
        return new BoundaryWords(locale, names, view.customer().manager().name());
    }
}
