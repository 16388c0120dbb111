package org.regard.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Rows with named columns, one after the other; whatever the file was. */
public interface ContactFile extends Closeable {

    FileForm form();

    /** The columns in their order. All are known before the first row. */
    List<String> columns();

    /** The next row, or null at the end. */
    Row next() throws IOException;
}
