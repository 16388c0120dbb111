package org.regard.run;

/** Something a person has to put right first. It carries the key of one sentence and never a secret. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Object[] details;

    CannotStart(String key, Object... details) {
        super(key);
        this.details = details;
    }

    String sentence(Sentences sentences) {
        return sentences.say(getMessage(), details);
    }
}
