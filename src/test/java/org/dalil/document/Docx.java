package org.dalil.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes Word documents for tests from raw XML, so that also broken and hostile ones can be made.
public final class Docx {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/"
                    + "vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx() {}

    /// A document with this inside its body element.
    public static Docx of(String body) {
        return whole("<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    /// A document whose main part is exactly this.
    public static Docx whole(String xml) {
        Docx docx = new Docx();
        docx.raw("[Content_Types].xml", TYPES.getBytes(UTF_8));
        String main =
                "<Relationship Id=\"r0\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                        .formatted(RELATION);
        docx.raw("_rels/.rels", relationships(main));
        docx.raw("word/document.xml", xml.getBytes(UTF_8));
        return docx;
    }

    /// With another part that the main part refers to: `footnotes`, `numbering`, `styles` …
    public Docx with(String kind, String inside) {
        String xml = "<w:%s %s>%s</w:%s>".formatted(kind, W, inside, kind);
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                        .formatted(kind, RELATION, kind, kind));
        return raw("word/" + kind + ".xml", xml.getBytes(UTF_8));
    }

    /// With an entry of any bytes.
    public Docx raw(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /// The file.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            parts.put("word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A paragraph with one run.
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] relationships(String inside) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\">"
                        + inside
                        + "</Relationships>")
                .getBytes(UTF_8);
    }
}
