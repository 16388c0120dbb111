package org.regard.exchange.writing;

import org.regard.exchange.reading.Formula;

/** One cell of a list: never a formula, quoted where it has to be (RFC 4180 §2). */
final class PlainCell {

    private PlainCell() {}

    static String of(String value) {
        var plain = Formula.quoted(value);
        var quotes = plain.chars().anyMatch(one -> ",;\t\"\r\n".indexOf(one) >= 0);
        return quotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
