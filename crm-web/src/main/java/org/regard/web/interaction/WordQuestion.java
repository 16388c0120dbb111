package org.regard.web.interaction;

import java.io.Serializable;

/** A question about some words of a text, in the writer's language. */
public record WordQuestion(String words, String question) implements Serializable {}
