package org.regard.policy.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.PolicyStore;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Finding;

/** The door for policies as files: any version goes out as one, and one that comes in is a draft until stewards publish it. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
public class PolicyFiles {

    private Database database;
    private PolicyStore store;
    private Drafts drafts;
    private NotesWriting notes;

    protected PolicyFiles() {}

    @Inject
    public PolicyFiles(Database database, PolicyStore store, Drafts drafts, NotesWriting notes) {
        this.database = database;
        this.store = store;
        this.drafts = drafts;
        this.notes = notes;
    }

    /** The file of a version that is or was in force: every colleague may read what the house may know. */
    public byte[] file(int version) {
        var note = database.one(
                        "select note from policy where version = ? and status <> 'draft'",
                        row -> row.getString(1),
                        version)
                .orElseThrow(() -> Refusal.absent("policy.no-such-version").asException());
        return PolicyFile.write(store.version(version), store.noteTerms(version), note);
    }

    /** The file of a draft, to be reviewed outside. */
    @RolesAllowed(Role.STEWARD)
    public byte[] draft(int version) {
        var draft = drafts.draft(version);
        return PolicyFile.write(draft.policy(), store.noteTermsAsTheyStand(version), draft.note());
    }

    /**
     * Brings a file in as a draft and answers its number. Nothing is published; nothing is half read: what does not fit is
     * refused with its line, and then no draft is there.
     */
    @RolesAllowed(Role.STEWARD)
    public int bring(byte[] bytes) {
        var file = read(bytes);
        int version = drafts.begin(store.current().version());
        write(version, drafts.draft(version).revision(), file);
        return version;
    }

    /**
     * Writes a draft whole, as a file says it; answers its next revision.
     *
     * @param seen the revision that the writer saw
     */
    @RolesAllowed(Role.STEWARD)
    public long replace(int version, long seen, byte[] bytes) {
        return write(version, seen, read(bytes));
    }

    /**
     * Adds one category to a draft or replaces the one of its code, as it stands in a file; answers the draft's next revision.
     *
     * @param seen the revision that the writer saw
     */
    @RolesAllowed(Role.STEWARD)
    public long keep(int version, long seen, String code, byte[] bytes) {
        var purposes = drafts.draft(version).policy().purposes().stream()
                .map(Purpose::code)
                .collect(Collectors.toSet());
        var category = PolicyFile.category(bytes, purposes);
        if (!category.code().equals(code)) {
            throw Refusal.malformed("body.wrong-member", "code").asException();
        }
        return drafts.keep(version, seen, category);
    }

    private long write(int version, long seen, PolicyFile file) {
        long revision = drafts.replace(version, seen, file.policy(), file.note());
        notes.notes(version, file.notes());
        return revision;
    }

    private PolicyFile read(byte[] bytes) {
        var file = PolicyFile.read(bytes);
        drafts.check(file.policy()).stream().filter(Finding::stops).findFirst().ifPresent(finding -> {
            throw against(finding, file).asException();
        });
        return file;
    }

    private static Refusal against(Finding finding, PolicyFile file) {
        var line = file.lines().getOrDefault(finding.about().code() + " " + finding.code(), 1L);
        var details = new ArrayList<String>();
        details.add(String.valueOf(line));
        details.add(finding.code());
        details.add(finding.refusal().rule());
        details.addAll(finding.refusal().details());
        return Refusal.unfit("policy-file.against-a-rule", details.toArray(String[]::new));
    }
}
