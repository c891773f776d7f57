package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenTier;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a transcript as an OpenDocument text (ODF 1.3) with styles of its own for times, speakers
/// and lines, so that a person can change how all of them look at once.
public final class OpenWriter {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>
            """;
    private static final String STYLES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">\
            <office:styles>\
            <style:default-style style:family="paragraph"><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt"/></style:default-style>\
            <style:style style:name="Standard" style:family="paragraph"/>\
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.42cm"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="Segment" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="115%"/></style:style>\
            <style:style style:name="Segment_20_in_20_a_20_table" style:display-name="Segment in a table" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.07cm" fo:margin-bottom="0.07cm"/><style:text-properties fo:font-size="10pt"/></style:style>\
            <style:style style:name="Time" style:family="text"><style:text-properties fo:font-size="9pt"/></style:style>\
            <style:style style:name="Speaker" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>\
            </office:styles>\
            <office:automatic-styles>\
            <style:page-layout style:name="upright"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin="2cm"/></style:page-layout>\
            <style:page-layout style:name="across"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="2cm"/></style:page-layout>\
            </office:automatic-styles>\
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="%s"/></office:master-styles>\
            </office:document-styles>
            """;

    private OpenWriter() {}

    /// The file.
    ///
    /// @param tiers speech first, then what belongs to it line by line
    public static byte[] of(List<SpokenTier> tiers, PaperForm form) {
        return new OfficeFile(form.written())
                .stored("mimetype", TYPE)
                .fixed("META-INF/manifest.xml", MANIFEST)
                .fixed(
                        "styles.xml",
                        STYLES.replace("%s\"", (tiers.size() > 1 ? "across" : "upright") + "\""))
                .part("content.xml", xml -> content(xml, tiers, form))
                .bytes();
    }

    private static void content(XMLStreamWriter xml, List<SpokenTier> tiers, PaperForm form)
            throws XMLStreamException {
        xml.writeStartElement("office", "document-content", OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("text", TEXT);
        xml.writeNamespace("table", TABLE);
        xml.writeNamespace("style", STYLE);
        xml.writeAttribute("office", OFFICE, "version", "1.3");
        PaperBody body = new PaperBody(tiers, form);
        if (tiers.size() > 1) {
            columns(xml, body.widths());
        }
        xml.writeStartElement("office", "body", OFFICE);
        xml.writeStartElement("office", "text", OFFICE);
        body.write(new OpenMarkup(xml, tiers.size() > 1));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void columns(XMLStreamWriter xml, int[] widths) throws XMLStreamException {
        xml.writeStartElement("office", "automatic-styles", OFFICE);
        for (int i = 0; i < widths.length; i++) {
            xml.writeStartElement("style", "style", STYLE);
            xml.writeAttribute("style", STYLE, "name", "column" + i);
            xml.writeAttribute("style", STYLE, "family", "table-column");
            xml.writeEmptyElement("style", "table-column-properties", STYLE);
            xml.writeAttribute("style", STYLE, "rel-column-width", widths[i] + "*");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// Pieces of a transcript as OpenDocument has them.
    private record OpenMarkup(XMLStreamWriter xml, boolean wide) implements PaperMarkup {
        @Override
        public void title(String words) throws XMLStreamException {
            paragraph("Title");
            text(words);
            xml.writeEndElement();
        }

        @Override
        public void beginLine() throws XMLStreamException {
            paragraph(wide ? "Segment_20_in_20_a_20_table" : "Segment");
        }

        private void paragraph(String style) throws XMLStreamException {
            xml.writeStartElement("text", "p", TEXT);
            xml.writeAttribute("text", TEXT, "style-name", style);
        }

        @Override
        public void words(String words, Look look) throws XMLStreamException {
            if (look == Look.PLAIN) {
                text(words);
                return;
            }
            xml.writeStartElement("text", "span", TEXT);
            xml.writeAttribute("text", TEXT, "style-name", look == Look.TIME ? "Time" : "Speaker");
            text(words);
            xml.writeEndElement();
        }

        // Blanks in a row, tabs and line breaks are elements; each is otherwise one blank. A blank
        // at either end may stand beside another, so it is an element too.
        private void text(String words) throws XMLStreamException {
            String legal = OfficeFile.legal(words).replaceAll("\\R", "\n");
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < legal.length(); i++) {
                char c = legal.charAt(i);
                boolean inside = i > 0 && i + 1 < legal.length() && legal.charAt(i - 1) != ' ';
                if (c == '\n' || c == '\t' || c == ' ' && !inside) {
                    xml.writeCharacters(plain.toString());
                    plain.setLength(0);
                    xml.writeEmptyElement(
                            "text", c == '\n' ? "line-break" : c == '\t' ? "tab" : "s", TEXT);
                } else {
                    plain.append(c);
                }
            }
            xml.writeCharacters(plain.toString());
        }

        @Override
        public void endLine() throws XMLStreamException {
            xml.writeEndElement();
        }

        @Override
        public void beginTable(int[] widths) throws XMLStreamException {
            xml.writeStartElement("table", "table", TABLE);
            xml.writeAttribute("table", TABLE, "name", "Transcript");
            for (int i = 0; i < widths.length; i++) {
                xml.writeEmptyElement("table", "table-column", TABLE);
                xml.writeAttribute("table", TABLE, "style-name", "column" + i);
            }
        }

        @Override
        public void beginRow(boolean heading) throws XMLStreamException {
            if (heading) {
                xml.writeStartElement("table", "table-header-rows", TABLE);
            }
            xml.writeStartElement("table", "table-row", TABLE);
        }

        @Override
        public void cell(int column, String words, Look look) throws XMLStreamException {
            xml.writeStartElement("table", "table-cell", TABLE);
            xml.writeAttribute("office", OFFICE, "value-type", "string");
            beginLine();
            if (!words.isEmpty()) {
                words(words, look);
            }
            endLine();
            xml.writeEndElement();
        }

        @Override
        public void endRow(boolean heading) throws XMLStreamException {
            xml.writeEndElement();
            if (heading) {
                xml.writeEndElement();
            }
        }

        @Override
        public void endTable() throws XMLStreamException {
            xml.writeEndElement();
        }
    }
}
