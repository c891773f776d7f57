package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a transcript as a Word document (ECMA-376, transitional) with styles of its own for
/// times, speakers and lines, so that a person can change how all of them look at once.
public final class WordWriter {
    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>
            """;
    private static final String DOCUMENT_RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            </Relationships>
            """;
    private static final String STYLES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Segment"/><w:qFormat/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Segment"><w:name w:val="Segment"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Segment in a table"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>\
            <w:style w:type="character" w:customStyle="1" w:styleId="Time"><w:name w:val="Time"/><w:qFormat/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
            <w:style w:type="character" w:customStyle="1" w:styleId="Speaker"><w:name w:val="Speaker"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
            <w:style w:type="table" w:customStyle="1" w:styleId="Transcript"><w:name w:val="Transcript"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="B8C0CA"/><w:bottom w:val="single" w:sz="4" w:color="B8C0CA"/><w:insideH w:val="single" w:sz="4" w:color="B8C0CA"/></w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            </w:styles>
            """;

    private WordWriter() {}

    /// The file.
    ///
    /// @param tiers speech first, then what belongs to it line by line
    public static byte[] of(List<SpokenTier> tiers, PaperForm form) {
        return new OfficeFile(form.written())
                .fixed("[Content_Types].xml", TYPES)
                .fixed("_rels/.rels", RELATIONS)
                .fixed("word/_rels/document.xml.rels", DOCUMENT_RELATIONS)
                .fixed("word/styles.xml", STYLES)
                .part("word/document.xml", xml -> document(xml, tiers, form))
                .bytes();
    }

    private static void document(XMLStreamWriter xml, List<SpokenTier> tiers, PaperForm form)
            throws XMLStreamException {
        xml.setPrefix("w", MAIN);
        xml.writeStartElement(MAIN, "document");
        xml.writeNamespace("w", MAIN);
        xml.writeStartElement(MAIN, "body");
        boolean wide = tiers.size() > 1;
        new PaperBody(tiers, form).write(new WordMarkup(new Elements(xml), wide));
        Elements at = new Elements(xml);
        at.begin("sectPr");
        at.empty(
                "pgSz",
                "w",
                wide ? "16838" : "11906",
                "h",
                wide ? "11906" : "16838",
                "orient",
                wide ? "landscape" : "portrait");
        at.empty("pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134");
        at.end();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// Elements of the one namespace.
    private record Elements(XMLStreamWriter xml) {
        void begin(String name) throws XMLStreamException {
            xml.writeStartElement(MAIN, name);
        }

        void end() throws XMLStreamException {
            xml.writeEndElement();
        }

        void empty(String name, String... attributes) throws XMLStreamException {
            xml.writeEmptyElement(MAIN, name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute("w", MAIN, attributes[i], attributes[i + 1]);
            }
        }

        void paragraph(String style) throws XMLStreamException {
            begin("p");
            begin("pPr");
            empty("pStyle", "val", style);
            end();
        }

        void run(String words, @Nullable String style, boolean bold) throws XMLStreamException {
            begin("r");
            if (style != null || bold) {
                begin("rPr");
                if (style != null) {
                    empty("rStyle", "val", style);
                }
                if (bold) {
                    empty("b");
                }
                end();
            }
            String[] lines = OfficeFile.legal(words).split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    empty("br");
                }
                begin("t");
                xml.writeAttribute("xml:space", "preserve");
                xml.writeCharacters(lines[i]);
                end();
            }
            end();
        }
    }

    /// Pieces of a transcript as Word has them.
    private static final class WordMarkup implements PaperMarkup {
        private static final int ACROSS = 14_570;
        private final Elements at;
        private final boolean wide;
        private int[] widths = {};

        WordMarkup(Elements at, boolean wide) {
            this.at = at;
            this.wide = wide;
        }

        @Override
        public void title(String words) throws XMLStreamException {
            at.paragraph("Title");
            at.run(words, null, false);
            at.end();
        }

        @Override
        public void beginLine() throws XMLStreamException {
            at.paragraph(wide ? "Cell" : "Segment");
        }

        @Override
        public void words(String words, Look look) throws XMLStreamException {
            switch (look) {
                case TIME -> at.run(words, "Time", false);
                case SPEAKER -> at.run(words, "Speaker", false);
                case HEADING -> at.run(words, null, true);
                case PLAIN -> at.run(words, null, false);
            }
        }

        @Override
        public void endLine() throws XMLStreamException {
            at.end();
        }

        @Override
        public void beginTable(int[] parts) throws XMLStreamException {
            widths = parts.clone();
            at.begin("tbl");
            at.begin("tblPr");
            at.empty("tblStyle", "val", "Transcript");
            at.empty("tblW", "w", "5000", "type", "pct");
            at.empty("tblLayout", "type", "fixed");
            at.end();
            at.begin("tblGrid");
            for (int part : widths) {
                at.empty("gridCol", "w", Integer.toString(part * ACROSS / 100));
            }
            at.end();
        }

        @Override
        public void beginRow(boolean heading) throws XMLStreamException {
            at.begin("tr");
            at.begin("trPr");
            at.empty("cantSplit");
            if (heading) {
                at.empty("tblHeader");
            }
            at.end();
        }

        @Override
        public void cell(int column, String words, Look look) throws XMLStreamException {
            at.begin("tc");
            at.begin("tcPr");
            at.empty("tcW", "w", Integer.toString(widths[column] * ACROSS / 100), "type", "dxa");
            at.end();
            beginLine();
            if (!words.isEmpty()) {
                words(words, look);
            }
            endLine();
            at.end();
        }

        @Override
        public void endRow(boolean heading) throws XMLStreamException {
            at.end();
        }

        @Override
        public void endTable() throws XMLStreamException {
            at.end();
            // Word wants a paragraph behind a table.
            at.paragraph("Segment");
            at.end();
        }
    }
}
