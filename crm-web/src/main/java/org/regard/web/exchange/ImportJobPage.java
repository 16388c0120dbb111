package org.regard.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.exchange.ImportJob;
import org.regard.exchange.Imports;
import org.regard.platform.Refusal;
import org.regard.policy.Policies;
import org.regard.web.frame.Look;

/** How far is it, and what came of it? One list, from its first row to its undoing. */
@Named
@ViewScoped
public class ImportJobPage implements Serializable {
    private static final int SHOWN = 50;

    /** A column and what became of it, in words. */
    public record Fate(String column, String what) implements Serializable {}

    /** A row or value that stayed outside, in words. */
    public record Outside(long row, String column, String why) implements Serializable {}

    @Inject
    private Imports imports;

    @Inject
    private Policies policies;

    @Inject
    private Look look;

    private String asked;
    private UUID id;
    private transient ImportJob job;
    private String stayed;
    private List<Fate> kept;
    private List<Fate> left;
    private List<Outside> outside;

    public void load() {
        id = read(asked);
        job = imports.job(id, ImportServlet.CARE);
        var words = new ImportWords(policies.version(job.policy()), look.getLocale());
        stayed = words.say("job.stayed", job.counts().stayed());
        kept = job.kept().stream()
                .map(column -> new Fate(column.name(), words.target(column.target())))
                .toList();
        left = job.leftBehind().stream()
                .map(column -> new Fate(column.name(), words.reason(column.reason())))
                .toList();
        outside = imports.refusals(id, 0, SHOWN, ImportServlet.CARE).stream()
                .map(no -> new Outside(no.row(), no.column(), words.refusal(no.rule())))
                .toList();
    }

    public String cancel() {
        imports.cancel(id, ImportServlet.CARE);
        return again();
    }

    public String undo() {
        imports.undo(id, ImportServlet.CARE);
        return again();
    }

    private String again() {
        return "/import/job?faces-redirect=true&id=" + id;
    }

    /** Whether there is anything to wait for. */
    public boolean isMoving() {
        return !job.over();
    }

    /** An address that names no job is answered as one that names a job of somebody else. */
    private static UUID read(String asked) {
        try {
            return UUID.fromString(String.valueOf(asked));
        } catch (IllegalArgumentException none) {
            throw Refusal.absent("import.job.absent").asException();
        }
    }

    public String getId() {
        return asked;
    }

    public void setId(String id) {
        asked = id;
    }

    public ImportJob getJob() {
        return job;
    }

    /** How many entries undo left, in a sentence. */
    public String getStayed() {
        return stayed;
    }

    public List<Fate> getKept() {
        return kept;
    }

    public List<Fate> getLeft() {
        return left;
    }

    public List<Outside> getOutside() {
        return outside;
    }
}
