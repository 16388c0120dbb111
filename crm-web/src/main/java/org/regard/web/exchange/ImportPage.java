package org.regard.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.regard.colleague.ColleagueView;
import org.regard.colleague.Colleagues;
import org.regard.exchange.ImportJob;
import org.regard.exchange.Imports;
import org.regard.exchange.ProposedImport;
import org.regard.exchange.mapping.Column;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.reading.FileForm;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Look;
import org.regard.web.frame.RefusalWords;

/** What may come in? The columns of a list, what becomes of each, and the lists of before. */
@Named
@RequestScoped
public class ImportPage {
    /** One thing that a column may become. */
    public record Choice(String code, String label) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Imports imports;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentColleague me;

    @Inject
    private Look look;

    private List<ImportJob> jobs = List.of();
    private List<ColleagueView> managers = List.of();
    private List<ColumnRow> rows = List.of();

    public void load() {
        jobs = imports.jobs(ImportServlet.CARE);
        loadProposal();
    }

    /** For the part that is fetched alone: the columns, without the lists of before. */
    public void loadProposal() {
        var proposed = proposed();
        if (proposed == null) {
            return;
        }
        managers = colleagues.relationshipManagers();
        var words = words();
        rows = proposed.columns().stream()
                .filter(column -> column.example() != null || proposed.form().kind() == FileForm.Kind.CSV)
                .map(column -> row(column, words))
                .toList();
    }

    private static ColumnRow row(Column column, ImportWords words) {
        var why = column.kept()
                ? words.say("clue." + column.clue().code())
                : words.reason(column.reason().code());
        return new ColumnRow(
                column.name(),
                shortened(column.example()),
                column.kept() ? column.target().code() : Mapping.LEAVE,
                why);
    }

    private static String shortened(String example) {
        return example == null || example.length() <= 60 ? example : example.substring(0, 57) + "…";
    }

    private ProposedImport proposed() {
        return (ProposedImport) request.getAttribute(ImportServlet.PROPOSED);
    }

    private ImportWords words() {
        return new ImportWords(proposed().policy(), look.getLocale());
    }

    public boolean isLooked() {
        return proposed() != null;
    }

    /** What we found out about the file, in one line. */
    public String getForm() {
        var form = proposed().form();
        return form.kind() == FileForm.Kind.CSV
                ? words().say("form.csv", words().say("separator." + form.separatorName()), form.charset(), rows.size())
                : words().say("form." + form.kind().code(), form.charset());
    }

    public List<ColumnRow> getRows() {
        return rows;
    }

    public List<Choice> getOfPerson() {
        return choices(Subject.PERSON);
    }

    public List<Choice> getOfOrganisation() {
        return choices(Subject.ORGANISATION);
    }

    private List<Choice> choices(Subject subject) {
        var words = words();
        var targets = new ArrayList<>(proposed().targets());
        // several columns may bring several numbers: what was proposed has to be among the choices
        proposed().columns().stream()
                .flatMap(column -> column.to().stream())
                .filter(target -> !targets.contains(target))
                .forEach(targets::add);
        return targets.stream()
                .filter(target -> target.subject() == subject)
                .map(target -> new Choice(target.code(), words.target(target)))
                .toList();
    }

    public RefusalWords getRefused() {
        var refusal = (Refusal) request.getAttribute(ImportServlet.REFUSED);
        return refusal == null ? null : RefusalWords.of(refusal, look.getLocale());
    }

    public List<ImportJob> getJobs() {
        return jobs;
    }

    public List<ColleagueView> getManagers() {
        return managers;
    }

    /** A lead or a steward says who will look after the people of the list. */
    public boolean isManagerNeeded() {
        return !me.roles().contains(Role.RELATIONSHIP_MANAGER);
    }
}
