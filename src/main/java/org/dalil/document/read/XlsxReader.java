package org.dalil.document.read;

import org.apache.poi.Version;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.dalil.document.Description;
import org.dalil.document.DocumentProblems;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.PageStart;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

/// Reads an Excel workbook as rows: each sheet is a page whose first line is the sheet’s name, each
/// row a line of its own number with tabs between the cells. Streams; computes nothing: of a
/// formula it takes the value that was kept beside it.
final class XlsxReader implements Reading.Reader {
    XlsxReader() {
        OfficeXml.limit();
    }

    @Override
    public ExtractionOutcome read(Reading reading) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(reading.source());
        try (OPCPackage file = OPCPackage.open(bytes)) {
            return reading.source().isOverLimit()
                    ? new Unreadable(DocumentProblems.empty())
                    : rows(file, reading);
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static ExtractionOutcome rows(OPCPackage file, Reading reading)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader workbook = new XSSFReader(file);
        CellStyles styles = styles(workbook);
        ReadOnlySharedStringsTable shared = new ReadOnlySharedStringsTable(file, false);
        TextSink sink = new TextSink(reading.limits().characters());
        List<PageStart> sheets = new ArrayList<>();
        boolean written = false;
        XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (all.hasNext() && sheets.size() < reading.limits().pages() && !sink.isFull()) {
            try (InputStream sheet = all.next()) {
                sheets.add(new PageStart(sheets.size() + 1, sink.length()));
                sink.append(all.getSheetName().replaceAll("[\\t\\n\\r]", " ")).append("\n");
                int before = sink.length();
                parse(sheet, new SheetRows(sink, styles, shared, reading));
                written |= sink.hasWordsSince(before);
            }
        }
        if (!written) {
            return new NoText(Reason.NO_WORDS);
        }
        Notes notes = new Notes();
        if (all.hasNext()) {
            notes.add(Kind.PAGES_CUT, sheets.size());
        }
        String text = sink.finish(notes);
        String title = Titles.value(file.getPackageProperties().getTitleProperty().orElse(null));
        return new Extracted(
                new Extraction(
                        "poi " + Version.getVersion() + "/rows",
                        text,
                        sheets,
                        new Description(title, null, null, Map.of()),
                        notes.list()));
    }

    private static CellStyles styles(XSSFReader workbook)
            throws IOException, InvalidFormatException, SAXException {
        CellStyles styles = new CellStyles();
        try (InputStream xml = workbook.getStylesData()) {
            if (xml != null) {
                parse(xml, styles);
            }
        }
        try (InputStream xml = workbook.getWorkbookData()) {
            parse(xml, styles);
        }
        return styles;
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
