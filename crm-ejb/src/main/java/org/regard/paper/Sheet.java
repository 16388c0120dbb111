package org.regard.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The tree of one document. It is built node by node and never parsed, so words cannot turn into elements. */
final class Sheet {

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
              font-family: Paper; font-size: 8pt; color: #444; } }
            body { font-family: Paper; font-size: 9.5pt; line-height: 1.45; color: #111; margin: 0; }
            h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 2mm 0; }
            h2 { font-size: 12.5pt; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; white-space: pre-line; word-wrap: break-word; }
            ul { margin: 0 0 3mm 0; padding: 0 0 0 5mm; } li { margin: 0 0 1mm 0; word-wrap: break-word; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 1mm 0 4mm 0;
              -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3pt solid #888;
              font-weight: normal; font-size: 8.5pt; word-wrap: break-word; white-space: pre-line; }
            thead th { font-weight: bold; border-bottom: 0.8pt solid #222; }
            table.pairs th { width: 32%; font-weight: bold; }
            """;

    private final Document document;
    private final Element head;
    private final Element body;
    private Element bookmarks;
    private int sections;

    Sheet(Locale locale, String title, String about) {
        document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        document.appendChild(html);
        head = child(html, "head");
        words(child(head, "title"), title);
        meta(head, "subject", about);
        meta(head, "description", about);
        child(head, "style").setTextContent(STYLE);
        body = child(html, "body");
        add("h1", title);
        add("p", about);
    }

    Document document() {
        return document;
    }

    void add(String element, String text) {
        words(child(body, element), text);
    }

    void section(String heading) {
        var id = "s" + ++sections;
        var title = child(body, "h2");
        title.setAttribute("id", id);
        words(title, heading);
        bookmarks = bookmarks == null ? child(head, "bookmarks") : bookmarks;
        var bookmark = child(bookmarks, "bookmark");
        bookmark.setAttribute("name", Plain.text(heading));
        bookmark.setAttribute("href", "#" + id);
    }

    void list(List<String> items) {
        var list = child(body, "ul");
        items.forEach(item -> words(child(list, "li"), item));
    }

    void pairs(Map<String, String> pairs) {
        var table = child(body, "table");
        table.setAttribute("class", "pairs");
        var rows = child(table, "tbody");
        pairs.forEach((name, value) -> {
            var row = child(rows, "tr");
            heading(row, "row", name);
            words(child(row, "td"), value);
        });
    }

    void table(List<String> head, List<List<String>> rows) {
        var table = child(body, "table");
        var titles = child(child(table, "thead"), "tr");
        head.forEach(title -> heading(titles, "col", title));
        var lines = child(table, "tbody");
        for (var cells : rows) {
            if (cells.size() != head.size()) {
                throw new IllegalArgumentException("A row of " + cells.size() + " under a head of " + head.size());
            }
            var line = child(lines, "tr");
            heading(line, "row", cells.get(0));
            cells.stream().skip(1).forEach(cell -> words(child(line, "td"), cell));
        }
    }

    private static void heading(Element row, String scope, String text) {
        var cell = child(row, "th");
        cell.setAttribute("scope", scope);
        words(cell, text);
    }

    private static void meta(Element head, String name, String content) {
        var meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Plain.text(content));
    }

    private static void words(Element element, String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(Plain.text(text)));
    }

    private static Element child(Element parent, String name) {
        var element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
