package org.regard.web.rest.view;

import java.util.List;

/** Runs of the sweep, newest first. */
public record RetentionRunList(List<RetentionRunView> items) {}
