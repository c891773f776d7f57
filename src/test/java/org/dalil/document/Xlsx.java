package org.dalil.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes Excel workbooks for tests from raw XML, so that also broken and hostile ones can be made.
public final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "%s</Relationships>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String date1904 = "";
    private int count;

    /// With a sheet whose rows are this XML.
    public Xlsx sheet(String name, String rows) {
        count++;
        sheets.append("<sheet name='%s' sheetId='%d' r:id='s%d'/>".formatted(name, count, count));
        String xml =
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
        return part("s" + count, "worksheets/sheet" + count, "worksheet", xml);
    }

    /// With texts that cells refer to by number.
    public Xlsx texts(String... words) {
        StringBuilder xml = new StringBuilder("<sst xmlns='%s'>".formatted(MAIN));
        for (String one : words) {
            xml.append("<si>").append(one).append("</si>");
        }
        return part("texts", "sharedStrings", "sharedStrings", xml + "</sst>");
    }

    /// With cell styles: 0 plain, 1 a day, 2 a day by a format of its own.
    public Xlsx styles() {
        String xml =
                "<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='200'"
                        + " formatCode='dd\\.mm\\.yyyy'/></numFmts><cellStyleXfs><xf"
                        + " numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf"
                        + " numFmtId='14'/><xf numFmtId='200'/></cellXfs></styleSheet>";
        return part("styles", "styles", "styles", xml.formatted(MAIN));
    }

    /// Counting days from 1904, as workbooks of old Macs do.
    public Xlsx from1904() {
        date1904 = "<workbookPr date1904='1'/>";
        return this;
    }

    private Xlsx part(String id, String file, String kind, String xml) {
        relations.append(
                "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>"
                        .formatted(id, RELATION, kind, file));
        types.append(
                "<Override PartName='/xl/%s.xml' ContentType='%s%s+xml'/>"
                        .formatted(file, KIND, kind));
        return raw("xl/" + file + ".xml", xml.getBytes(UTF_8));
    }

    /// With an entry of any bytes.
    public Xlsx raw(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /// The file.
    public byte[] bytes() {
        raw(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATION, date1904, sheets)
                        .getBytes(UTF_8));
        raw("xl/_rels/workbook.xml.rels", RELATIONS.formatted(relations).getBytes(UTF_8));
        raw(
                "_rels/.rels",
                RELATIONS
                        .formatted(
                                "<Relationship Id='w' Type='%s/officeDocument'".formatted(RELATION)
                                        + " Target='xl/workbook.xml'/>")
                        .getBytes(UTF_8));
        raw(
                "[Content_Types].xml",
                ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/"
                                + "vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='application/xml'/>"
                                + "<Default Extension='bin' ContentType='application/x-bin'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='"
                                + KIND
                                + "sheet.main+xml'/>"
                                + types
                                + "</Types>")
                        .getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
