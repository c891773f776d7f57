package org.dalil.document.read;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which cells of a workbook hold dates: a spreadsheet keeps a date as a number and tells it only
/// by the cell’s format. Knows nothing else of how cells look.
final class CellStyles extends DefaultHandler {
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
