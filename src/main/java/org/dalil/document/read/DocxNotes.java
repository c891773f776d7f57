package org.dalil.document.read;

import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The footnotes or the endnotes of a Word document, numbered in the order the text refers to them.
/// Numbering that starts anew on every page cannot be known here and runs on.
final class DocxNotes {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> referred = new LinkedHashMap<>();
    private final String style;
    private int next;

    private DocxNotes(String style, int start) {
        this.style = style;
        this.next = start;
    }

    static DocxNotes foot(List<Element> parts, List<Element> settings) {
        return of(parts, settings, "footnotePr", "decimal");
    }

    static DocxNotes end(List<Element> parts, List<Element> settings) {
        return of(parts, settings, "endnotePr", "lowerRoman");
    }

    private static DocxNotes of(
            List<Element> parts, List<Element> settings, String rules, String usual) {
        String style = usual;
        int start = 1;
        for (Element setting : settings) {
            style =
                    OfficeXml.child(setting, rules, "numFmt")
                            .map(e -> OfficeXml.attribute(e, "val"))
                            .orElse(style);
            start =
                    OfficeXml.child(setting, rules)
                            .map(e -> OfficeXml.number(e, "numStart", 1))
                            .orElse(start);
        }
        DocxNotes notes = new DocxNotes(style, start);
        for (Element part : parts) {
            for (Element note : OfficeXml.children(part)) {
                notes.byId.put(OfficeXml.attribute(note, "id"), note);
            }
        }
        return notes;
    }

    /// What stands in the text where it refers to a note: `[3]`, so that the number cannot run into
    /// a year before it. Empty when the note is missing, or when the author's own mark follows.
    String mark(Element reference) {
        String id = OfficeXml.attribute(reference, "id");
        String own = OfficeXml.attribute(reference, "customMarkFollows");
        if (!byId.containsKey(id)) {
            return "";
        }
        if (own.equals("1") || own.equals("true") || own.equals("on")) {
            referred.putIfAbsent(id, "");
            return "";
        }
        return referred.computeIfAbsent(id, _ -> "[" + Numerals.write(style, next++) + "]");
    }

    /// The notes referred to, each with its mark, in order.
    Map<Element, String> inOrder() {
        Map<Element, String> list = new LinkedHashMap<>();
        referred.forEach((id, mark) -> {
            Element note = byId.get(id);
            if (note != null) {
                list.put(note, mark);
            }
        });
        return list;
    }
}
