package org.dalil.document.read;

import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.SharedStrings;
import org.dalil.wire.table.TableLine;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;

/// Writes the rows of one sheet as they stream by. Rows and cells that the file leaves out are
/// written empty, so that a line’s number is the row’s number. Formulas are passed over.
final class SheetRows extends DefaultHandler {
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
