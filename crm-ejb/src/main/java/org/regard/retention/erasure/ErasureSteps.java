package org.regard.retention.erasure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Each step of a run in a transaction of its own. */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock and its start call it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ErasureSteps {

    private RunSteps steps;

    protected ErasureSteps() {}

    @Inject
    public ErasureSteps(RunSteps steps) {
        this.steps = steps;
    }

    public Optional<ErasureRun> waiting() {
        return steps.waiting();
    }

    public void log(ErasureRun run) {
        steps.log(run);
    }

    /** Runs whose tables are to be written anew. */
    public List<ErasureRun> logged() {
        return steps.logged();
    }

    public void rewritten(List<ErasureRun> runs, List<String> notAllowed) {
        steps.rewritten(runs, notAllowed);
    }

    /** Issues the certificate and closes the run, both or neither. */
    public UUID prove(ErasureRun run) {
        return steps.prove(run);
    }

    /** What was looked for is not remembered any longer than the proof takes. */
    public void forgetTraces(ErasureRun run) {
        steps.forgetTraces(run);
    }

    /** Notes why a step came to nothing; the run goes back to the rewrite. */
    public void stumble(ErasureRun run, String problem) {
        steps.stumble(run, problem);
    }

    /** Repeats an erasure that this database does not know. */
    public void replay(LogEntry entry) {
        steps.replay(entry);
    }

    /** Tells the list outside the database what it does not know. */
    public void catchUp() {
        steps.catchUp();
    }

    /** Erases those wholly of whom nothing has to stay any more; answers whether there were any. */
    public boolean termsOver() {
        return steps.termsOver();
    }

    public void tidy() {
        steps.tidy();
    }
}
