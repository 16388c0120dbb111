package org.regard.bench.gdpr;

/** Where an operation is asked: by plain statements, of the services, over the wire. */
enum Level {
    FLOOR("floor"),
    SERVICE("services"),
    HTTP("HTTP");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
