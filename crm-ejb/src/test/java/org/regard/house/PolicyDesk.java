package org.regard.house;

import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.file.Beginning;
import org.regard.policy.file.NotesWriting;
import org.regard.policy.file.PolicyFiles;
import org.regard.policy.file.Start;
import org.regard.policy.processing.RecordsOfProcessing;

/** The steward's desk in a house for tests: policies as files, and the record of processing. */
public record PolicyDesk(House house) {

    public PolicyFiles files() {
        return new PolicyFiles(house.database(), house.policies(), house.drafts(), new NotesWriting(house.database()));
    }

    public Beginning beginning() {
        var queries = new DraftQueries(house.database(), house.policies());
        return new Beginning(
                house.database(),
                house.policies(),
                queries,
                new DraftWriting(house.database()),
                new NotesWriting(house.database()),
                house.clock());
    }

    public RecordsOfProcessing records() {
        return new RecordsOfProcessing(house.database(), house.policies(), house.clock());
    }

    /** The steward brings a starting policy in and answers the number of the draft. */
    public int bring(Start start) {
        return house.as("steward", () -> files().bring(start.bytes()));
    }

    /** The steward publishes a draft over the version in force. */
    public void publish(int draft) {
        house.does("steward", () -> house.publications()
                .publish(
                        draft,
                        house.drafts().draft(draft).revision(),
                        house.policies().current().version()));
    }
}
