package org.dalil.document.read;

import org.apache.poi.Version;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
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
import org.dalil.wire.table.TableLine;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
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

    /// Writes the rows of one sheet as they stream by. Rows and cells that the file leaves out are
    /// written empty, so that a line’s number is the row’s number. Formulas are passed over.
    private static final class SheetRows extends DefaultHandler {
        private static final int MOST_ROWS = 1_048_576;
        private static final int MOST_COLUMNS = 16_384;

        private final TextSink sink;
        private final CellStyles styles;
        private final SharedStrings shared;
        private final Reading reading;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String type = "";
        private int style;
        private int column;
        private int row;
        private boolean reads;

        SheetRows(TextSink sink, CellStyles styles, SharedStrings shared, Reading reading) {
            this.sink = sink;
            this.styles = styles;
            this.shared = shared;
            this.reading = reading;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws SAXException {
            switch (local) {
                case "row" -> beginRow(attributes.getValue("r"));
                case "c" -> beginCell(attributes);
                case "v", "t" -> reads = true;
                case "rPh" -> type = "phonetic"; // how to pronounce it, not what it says
                default -> {}
            }
        }

        private void beginRow(String said) throws SAXException {
            int number = said == null ? row + 1 : OfficeXml.number(said, -1);
            if (number <= row || number > MOST_ROWS || reading.isOver()) {
                throw new SAXException("rows out of order, too many, or no time left");
            }
            sink.append("\n".repeat(number - row - 1));
            row = number;
            column = 0;
            cells.clear();
        }

        private void beginCell(Attributes attributes) throws SAXException {
            String at = attributes.getValue("r");
            int next = at == null ? column + 1 : column(at);
            if (next <= column || next > MOST_COLUMNS) {
                throw new SAXException("cells out of order or too many");
            }
            while (++column < next) {
                cells.add("");
            }
            String kind = attributes.getValue("t");
            String look = attributes.getValue("s");
            type = kind == null ? "n" : kind;
            style = look == null ? 0 : OfficeXml.number(look, -1);
            words.setLength(0);
        }

        private static int column(String reference) {
            int column = 0;
            for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
                char c = reference.charAt(i);
                if (c < 'A' || c > 'Z') {
                    break;
                }
                column = column * 26 + (c - 'A' + 1);
            }
            return column;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (reads && !type.equals("phonetic")) {
                words.append(text, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (local) {
                case "v", "t" -> reads = false;
                case "rPh" -> type = "inlineStr";
                case "c" -> cells.add(value());
                case "row" -> sink.append(TableLine.of(cells, '\t')).append("\n");
                default -> {}
            }
        }

        private String value() {
            String raw = words.toString();
            return switch (type) {
                case "s" -> shared.getItemAt(OfficeXml.number(raw.strip(), -1)).getString();
                case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
                case "n" -> raw.isBlank() ? "" : number(raw.strip());
                default -> raw;
            };
        }

        private String number(String raw) {
            double number;
            try {
                number = Double.parseDouble(raw);
            } catch (NumberFormatException e) {
                return raw;
            }
            String date = styles.isDate(style) ? styles.date(number) : "";
            return date.isEmpty() ? NumberToTextConverter.toText(number) : date;
        }
    }

    /// Which cells of a workbook hold dates: a spreadsheet keeps a date as a number and tells it
    /// only by the cell’s format. Knows nothing else of how cells look.
    private static final class CellStyles extends DefaultHandler {
        private static final int MOST = 100_000;

        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Integer> styles = new ArrayList<>();
        private boolean insideCells;
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "numFmt" -> {
                    int id = OfficeXml.number(value(attributes, "numFmtId"), -1);
                    if (formats.size() < MOST) {
                        formats.put(id, value(attributes, "formatCode"));
                    }
                }
                case "cellXfs" -> insideCells = true;
                case "xf" -> {
                    if (insideCells && styles.size() < MOST) {
                        styles.add(OfficeXml.number(value(attributes, "numFmtId"), 0));
                    }
                }
                case "workbookPr" -> {
                    String counted = value(attributes, "date1904");
                    from1904 = counted.equals("1") || counted.equals("true");
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (local.equals("cellXfs")) {
                insideCells = false;
            }
        }

        /// Whether a number in a cell of this style is a date.
        boolean isDate(int style) {
            if (style < 0 || style >= styles.size()) {
                return false;
            }
            int format = styles.get(style);
            String code = formats.get(format);
            return DateUtil.isADateFormat(
                    format, code == null ? BuiltinFormats.getBuiltinFormat(format) : code);
        }

        /// The date that a number stands for: `2012-03-04`, with the time where there is one; empty
        /// when it is none, as the 0 of an empty cell.
        String date(double number) {
            if (number < 1 || !DateUtil.isValidExcelDate(number)) {
                return "";
            }
            LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }

        private static String value(Attributes attributes, String name) {
            String value = attributes.getValue(name);
            return value == null ? "" : value;
        }
    }
}
