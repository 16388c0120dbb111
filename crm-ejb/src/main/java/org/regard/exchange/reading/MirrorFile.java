package org.regard.exchange.reading;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.util.List;

/**
 * The mirror of one customer, as this house or another hands it out (JSON, RFC 8259): one row of what they told about
 * themselves (GDPR Art. 20). Whatever else is in the file is passed by and never held.
 */
final class MirrorFile implements ContactFile {
    private final FileForm form;
    private final List<String> columns;
    private Row row;

    /** @param beginning whether the file may be cut: then what can be read of it counts */
    MirrorFile(TextStream text, boolean beginning) throws IOException {
        form = new FileForm(FileForm.Kind.JSON, text.charset(), '\0', '\0', false);
        var told = new MirrorReader();
        try (JsonParser parser = Json.createParser(text.reader())) {
            told.read(parser);
        } catch (RuntimeException broken) { // a parser says in many ways what it cannot read, or will not
            if (broken.getCause() instanceof IOException failed) throw failed;
            if (!beginning || !told.isSomebody()) throw new Unreadable("import.file.no-mirror");
        }
        if (!told.isSomebody()) throw new Unreadable("import.file.no-mirror");
        var cells = told.cells();
        columns = List.copyOf(cells.keySet());
        row = new Row(1, cells.values().toArray(new String[0]), false);
    }

    @Override
    public FileForm form() {
        return form;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Row next() {
        var only = row;
        row = null;
        return only;
    }

    @Override
    public void close() {
        row = null;
    }
}
