package org.regard.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The door to the policy: every colleague may read what this company may know. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
public class Policies {

    private PolicyStore store;

    protected Policies() {}

    @Inject
    public Policies(PolicyStore store) {
        this.store = store;
    }

    /** The policy in force. */
    public Policy current() {
        return store.current();
    }

    /** What a version says about conversation notes. */
    public NoteTerms noteTerms(int version) {
        return store.noteTerms(version);
    }

    /** Numbers of the versions that are or were in force, oldest first. */
    public List<Integer> versions() {
        return store.versions();
    }

    public Policy version(int version) {
        return store.version(version);
    }

    /** The versions that are or were in force, newest first. */
    public List<PublishedVersion> history() {
        return store.history();
    }
}
