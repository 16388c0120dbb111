package org.regard.exchange.staging;

import java.util.HashMap;
import java.util.Map;
import org.regard.exchange.mapping.Column;
import org.regard.knowledge.Reading;
import org.regard.knowledge.ValueReader;
import org.regard.policy.Category;
import org.regard.policy.ValueType;

/** Reads one cell the way a typed value is read; the few words of a choice or language column are remembered. */
final class CellReader {
    private static final int MOST_REMEMBERED = 2_000;

    private final Map<String, Reading> remembered = new HashMap<>();

    Reading read(Column column, Category category, String text, String country) {
        if (category.type() == ValueType.BIRTHDAY || category.type() == ValueType.DATE)
            return ValueReader.read(category, column.dates().read(text).orElse(text), country);
        if (category.type() != ValueType.LANGUAGE && category.type() != ValueType.CHOICE)
            return ValueReader.read(category, oneLine(category, text), country);
        if (remembered.size() > MOST_REMEMBERED) remembered.clear();
        return remembered.computeIfAbsent(
                category.code() + ' ' + text, first -> ValueReader.read(category, text, country));
    }

    private static String oneLine(Category category, String text) {
        return category.type() == ValueType.TEXT ? text : text.replace('\n', ' ');
    }
}
