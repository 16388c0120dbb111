package org.regard.rights;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import org.regard.policy.Text;

/**
 * The words in which somebody is asked for permission; {@code {0}} stands for what is kept, {@code {1}} for what it is for.
 *
 * @param usedAt when somebody was first asked with it; null: it may still be changed
 */
public record Wording(String code, int version, Text text, Instant madeAt, Instant usedAt) {

    /** As it is read out. */
    public String said(String categories, String purposes, Locale locale) {
        var pattern = text.in(locale).replace("'", "''");
        return new MessageFormat(pattern, locale).format(new Object[] {categories, purposes});
    }

    public boolean isUsed() {
        return usedAt != null;
    }
}
