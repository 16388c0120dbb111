package org.regard.exchange;

import java.util.List;
import org.regard.exchange.mapping.Column;
import org.regard.exchange.mapping.Target;
import org.regard.exchange.reading.FileForm;
import org.regard.policy.Policy;

/**
 * What we make of a file, before anything of it is stored.
 *
 * @param columns with an example each, for the person who brings the file
 * @param targets what may be chosen instead
 * @param rows looked at
 */
public record ProposedImport(FileForm form, List<Column> columns, List<Target> targets, Policy policy, int rows) {}
