package org.regard.web.rest.view;

/** Whether what the customer said is what we keep. */
public record Checked(boolean matches) {}
