package org.regard.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What the file says about itself: title, language, the standard it follows, where its sections begin. */
record Imprint(Locale locale, String title, String about, Instant at) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Dublin Core, and the mark of PDF/UA (ISO 14289-1, 5). */
    private static final String METADATA =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate><pdf:Producer>Regard</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    /** Where a section begins. */
    record Bookmark(String title, int page, double y) {}

    byte[] end(PdfFile file, int pages, int structure, List<Bookmark> bookmarks) {
        int metadata = file.plainStream(
                "/Type/Metadata/Subtype/XML",
                METADATA.formatted(escaped(title), escaped(about), locale.toLanguageTag(), at)
                        .getBytes(StandardCharsets.UTF_8));
        var outlines =
                bookmarks.isEmpty() ? "" : "/Outlines " + outlines(file, bookmarks) + " 0 R/PageMode/UseOutlines";
        int catalog = file.object("<</Type/Catalog/Pages " + pages + " 0 R/StructTreeRoot " + structure
                + " 0 R/MarkInfo<</Marked true>>/Lang" + Syntax.words(locale.toLanguageTag())
                + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + metadata + " 0 R" + outlines + ">>");
        int information = file.object("<</Title" + Syntax.words(title) + "/Subject" + Syntax.words(about)
                + "/Producer(Regard)/CreationDate(" + DAY.format(at) + ")>>");
        // The same words at the same instant make the same file, its number included.
        return file.end(
                catalog,
                information,
                HexFormat.of().toHexDigits(at.toEpochMilli()).repeat(2));
    }

    private static int outlines(PdfFile file, List<Bookmark> bookmarks) {
        int root = file.reserve();
        var numbers = bookmarks.stream().map(one -> file.reserve()).toList();
        for (int i = 0; i < bookmarks.size(); i++) {
            var one = bookmarks.get(i);
            var before = i == 0 ? "" : "/Prev " + numbers.get(i - 1) + " 0 R";
            var after = i == bookmarks.size() - 1 ? "" : "/Next " + numbers.get(i + 1) + " 0 R";
            file.object(
                    numbers.get(i),
                    "<</Title" + Syntax.words(one.title()) + "/Parent " + root + " 0 R" + before + after + "/Dest["
                            + one.page() + " 0 R/XYZ null " + Syntax.number(one.y()) + " null]>>");
        }
        file.object(
                root,
                "<</Type/Outlines/First " + numbers.get(0) + " 0 R/Last " + numbers.get(numbers.size() - 1)
                        + " 0 R/Count " + bookmarks.size() + ">>");
        return root;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
