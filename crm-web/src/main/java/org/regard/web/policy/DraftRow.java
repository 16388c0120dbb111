package org.regard.web.policy;

import java.util.List;

/**
 * One category of a draft as a row of its matrix.
 *
 * @param change {@code added}, {@code removed}, {@code changed} or empty
 */
public record DraftRow(String code, String name, String change, List<Cell> cells, String keep) {

    /** How finely it shows for one purpose, and whether that differs from the version in force. */
    public record Cell(String text, boolean changed) {}
}
