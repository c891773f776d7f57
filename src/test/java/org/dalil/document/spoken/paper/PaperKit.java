package org.dalil.document.spoken.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents for tests, honest and hostile.
public final class PaperKit {
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>%s</w:body></w:document>";
    private static final String OPEN =
            "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">"
                    + "<o:automatic-styles><style:style style:name=\"B\"><style:text-properties"
                    + " fo:font-weight=\"bold\"/></style:style></o:automatic-styles>"
                    + "<o:body><o:text>%s</o:text></o:body></o:document-content>";

    private PaperKit() {}

    /// A Word document with this in its body.
    public static byte[] word(String body) {
        return zip("word/document.xml", WORD.formatted(body));
    }

    /// A paragraph of Word: words between `*` are bold.
    public static String p(String words) {
        StringBuilder made = new StringBuilder("<w:p>");
        String[] runs = words.split("\\*", -1);
        for (int i = 0; i < runs.length; i++) {
            made.append("<w:r>").append(i % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "");
            made.append("<w:t xml:space=\"preserve\">").append(runs[i]).append("</w:t></w:r>");
        }
        return made.append("</w:p>").toString();
    }

    /// A row of a table of Word.
    public static String row(String... cells) {
        StringBuilder made = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            made.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return made.append("</w:tr>").toString();
    }

    /// An OpenDocument text with this in it; the style `B` is bold.
    public static byte[] open(String body) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                OPEN.formatted(body));
    }

    /// A ZIP file of names and contents.
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
