package org.regard.mirror;

/**
 * Every table that holds customer data, its place in the mirror and its place in erasure. A test walks the database's
 * catalogue and fails on the first table that is missing here.
 */
public enum CustomerData {
    CUSTOMER("customer", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    CUSTOMER_KEY("customer_key", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    CUSTOMER_NAME("customer_name", Section.SEARCH, Erasure.WITH_THE_CUSTOMER),
    NAME_WORD("name_word", Section.SEARCH, Erasure.WHEN_NOBODY_BEARS_IT),
    NAME_PART("name_part", Section.SEARCH, Erasure.WHEN_NOBODY_BEARS_IT),
    CUSTOMER_LOOKUP("customer_lookup", Section.SEARCH, Erasure.WITH_THE_CUSTOMER),
    CUSTOMER_MATCH("customer_match", Section.SEARCH, Erasure.WITH_THE_CUSTOMER),
    DUPLICATE("duplicate", Section.SEARCH, Erasure.WITH_THE_CUSTOMER),
    MERGE("merge", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    MERGE_ADDED("merge_added", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    MERGE_REMOVED("merge_removed", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    FORMER_ID("former_id", Section.READERS, Erasure.WITH_THE_CUSTOMER),
    AFFILIATION("affiliation", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    FACT("fact", Section.FACTS, Erasure.WITH_THE_CUSTOMER),
    PERMISSION("permission", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    OBJECTION("objection", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    RESTRICTION("restriction", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    RIGHTS_REQUEST("rights_request", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    PASSED_ON("passed_on", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    RECIPIENT_NOTICE("recipient_notice", Section.RIGHTS, Erasure.WITH_THE_CUSTOMER),
    CHECK_ATTEMPT("check_attempt", Section.CHECKS, Erasure.WITH_THE_CUSTOMER),
    DISCLOSURE("disclosure", Section.READERS, Erasure.IDS_STAY),
    DISCLOSURE_SUBJECT("disclosure_subject", Section.READERS, Erasure.IDS_STAY),
    DISCLOSURE_UNSEALED("disclosure_unsealed", Section.READERS, Erasure.IDS_STAY),
    JOURNAL_SEAL("journal_seal", Section.READERS, Erasure.IDS_STAY),
    EMERGENCY_ALERT("emergency_alert", Section.READERS, Erasure.WITH_THE_CUSTOMER),
    LAST_READ("last_read", Section.USE, Erasure.WITH_THE_CUSTOMER),
    FADING("fading", Section.USE, Erasure.WITH_THE_CUSTOMER),
    WALL("wall", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    WALL_SIDE("wall_side", Section.DIRECTORY, Erasure.WITH_THE_CUSTOMER),
    HOLD("hold", Section.HOLDS, Erasure.WITH_THE_CUSTOMER),
    RETENTION_DUE("retention_due", Section.FACTS, Erasure.WITH_THE_RUN),
    NOTE("note", Section.NOTES, Erasure.WITH_THE_CUSTOMER),
    NOTE_SHOWN("note_shown", Section.READERS, Erasure.WITH_THE_CUSTOMER),
    NOTE_READ("note_read", Section.NOTES, Erasure.WITH_THE_CUSTOMER),
    NOTE_UNREAD("note_unread", Section.NOTES, Erasure.WITH_THE_CUSTOMER),
    BRING_IN("bring_in", Section.BRING_INS, Erasure.WITH_THE_CUSTOMER),
    BOUNDARY("boundary", Section.BOUNDARIES, Erasure.WITH_THE_CUSTOMER),
    BOUNDARY_WORDS("boundary_words", Section.BOUNDARIES, Erasure.WITH_THE_CUSTOMER),
    WORDING_OVERRIDE("wording_override", Section.OVERRIDES, Erasure.WITH_THE_CUSTOMER),
    IMPORT_BATCH("import_batch", Section.IMPORT, Erasure.WITH_THE_IMPORT),
    IMPORT_REPLACED("import_replaced", Section.IMPORT, Erasure.WITH_THE_CUSTOMER),
    ERASURE_SUBJECT("erasure_subject", Section.ERASURE, Erasure.IDS_STAY),
    GONE_SINCE("gone_since", Section.ERASURE, Erasure.WITHIN_SECONDS),
    NOT_AGAIN("not_again", Section.ERASURE, Erasure.KEEPS_THEM_AWAY);

    /** Where the mirror shows it. */
    public enum Section {
        DIRECTORY,
        FACTS,
        RIGHTS,
        NOTES,
        SEARCH,
        CHECKS,
        BRING_INS,
        BOUNDARIES,
        HOLDS,
        OVERRIDES,
        USE,
        READERS,
        IMPORT,
        /** That they were erased, and that only what the law asks for is left. */
        ERASURE
    }

    /** How erasing a customer reaches it. */
    public enum Erasure {
        /** A foreign key takes it along. */
        WITH_THE_CUSTOMER,
        /** Words of names go when no customer bears them any more. */
        WHEN_NOBODY_BEARS_IT,
        /** Ids and keyed hashes only, until the journal's own retention; sealed reasons lose their key. */
        IDS_STAY,
        /** Identifiers that a run of the sweep has collected; they go when the run is over. */
        WITH_THE_RUN,
        /** Identifiers on their way to the list beside the database. */
        WITHIN_SECONDS,
        /** Keyed hashes without an id, so that nobody brings them back; until an end date of their own. */
        KEEPS_THEM_AWAY,
        /** Sealed under the key of the import job, which goes with the job. */
        WITH_THE_IMPORT
    }

    private final String table;
    private final Section section;
    private final Erasure erasure;

    CustomerData(String table, Section section, Erasure erasure) {
        this.table = table;
        this.section = section;
        this.erasure = erasure;
    }

    public String table() {
        return table;
    }

    public Section section() {
        return section;
    }

    public Erasure erasure() {
        return erasure;
    }
}
