package org.dalil.document.read;

import org.dalil.document.ExtractionNote.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Visits the body of a Word document in reading order and writes its words. Elements it does not
/// know are looked into, so that words inside newer constructs are not lost.
final class DocxWalk {
    // Honest documents nest a dozen levels; this bounds the recursion on hostile ones.
    private static final int DEEPEST = 300;

    private final TextSink sink;
    private final Notes notes;
    private final DocxLists lists;
    private final Marks marks;
    private final Reading reading;
    private final List<Element> boxes = new ArrayList<>();
    private int depth;

    /// The two kinds of note the text may refer to.
    record Marks(DocxNotes foot, DocxNotes end) {}

    DocxWalk(TextSink sink, Notes notes, DocxLists lists, Marks marks, Reading reading) {
        this.sink = sink;
        this.notes = notes;
        this.lists = lists;
        this.marks = marks;
        this.reading = reading;
    }

    /// Writes paragraphs and tables, each ending its line.
    void blocks(Element parent) {
        for (Element child : OfficeXml.children(parent)) {
            if (sink.isFull() || reading.isOver() || depth > DEEPEST) {
                return;
            }
            depth++;
            switch (OfficeXml.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "del", "moveFrom" -> notes.add(Kind.TRACKED_DELETIONS, 1);
                case "sectPr", "sdtPr", "tcPr", "tblPr", "trPr" -> {}
                case "AlternateContent" -> alternative(child, this::blocks);
                default -> blocks(child);
            }
            depth--;
        }
    }

    /// Writes the notes referred to after the text.
    void after(DocxNotes gathered, Kind kind) {
        Map<Element, String> list = gathered.inOrder();
        if (list.isEmpty()) {
            return;
        }
        sink.append("\n");
        list.forEach((note, mark) -> {
            sink.append(mark).append(mark.isEmpty() ? "" : " ");
            blocks(note);
        });
        notes.add(kind, list.size());
    }

    private void paragraph(Element paragraph) {
        sink.append(lists.label(paragraph));
        inline(paragraph);
        sink.append("\n");
        List<Element> here = List.copyOf(boxes);
        boxes.clear();
        for (Element box : here) {
            notes.add(Kind.TEXT_BOXES, 1);
            blocks(box);
        }
    }

    private void table(Element table) {
        for (Element row : OfficeXml.children(table)) {
            switch (OfficeXml.name(row)) {
                case "tr" -> row(row);
                case "tblPr", "tblGrid" -> {}
                default -> {
                    depth++;
                    if (depth <= DEEPEST) {
                        table(row);
                    }
                    depth--;
                }
            }
        }
    }

    private void row(Element row) {
        if (OfficeXml.child(row, "trPr", "del").isPresent()) {
            notes.add(Kind.TRACKED_DELETIONS, 1);
            return;
        }
        boolean first = true;
        for (Element cell : cells(row)) {
            sink.append(first ? "" : "\t");
            first = false;
            int start = sink.length();
            depth++;
            if (depth <= DEEPEST) {
                blocks(cell);
            }
            depth--;
            sink.dropLineEnd(start);
        }
        sink.append("\n");
    }

    /// Cells stand in the row or in a content control within it.
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : OfficeXml.children(row)) {
            switch (OfficeXml.name(child)) {
                case "tc" -> cells.add(child);
                case "sdt" ->
                        OfficeXml.child(child, "sdtContent")
                                .ifPresent(content ->
                                        OfficeXml.children(content).stream()
                                                .filter(e -> OfficeXml.name(e).equals("tc"))
                                                .forEach(cells::add));
                default -> {}
            }
        }
        return cells;
    }

    private void inline(Element parent) {
        if (depth > DEEPEST) {
            return;
        }
        depth++;
        for (Element child : OfficeXml.children(parent)) {
            piece(child);
        }
        depth--;
    }

    private void piece(Element e) {
        switch (OfficeXml.name(e)) {
            case "t" -> sink.append(words(e));
            case "tab", "ptab" -> sink.append("\t");
            case "br", "cr" -> sink.append("\n");
            case "noBreakHyphen" -> sink.append("\u2011");
            case "sym" -> sink.unmapped();
            case "footnoteReference" -> sink.append(marks.foot().mark(e));
            case "endnoteReference" -> sink.append(marks.end().mark(e));
            case "commentReference" -> notes.add(Kind.COMMENTS_LEFT_OUT, 1);
            case "del", "moveFrom" -> notes.add(Kind.TRACKED_DELETIONS, 1);
            case "ins", "moveTo" -> {
                notes.add(Kind.TRACKED_INSERTIONS, 1);
                inline(e);
            }
            case "r" -> run(e);
            case "txbxContent" -> boxes.add(e);
            case "AlternateContent" -> alternative(e, this::inline);
            case "pPr", "rPr", "instrText", "delText", "sdtPr", "softHyphen" -> {}
            default -> inline(e);
        }
    }

    private void run(Element run) {
        if (OfficeXml.isOn(run, "rPr", "vanish")) {
            notes.add(Kind.HIDDEN_TEXT, run.getTextContent().isBlank() ? 0 : 1);
        } else {
            inline(run);
        }
    }

    /// The same content for newer and older programs: only one of them is read.
    private void alternative(Element both, Consumer<Element> read) {
        OfficeXml.child(both, "Choice").or(() -> OfficeXml.child(both, "Fallback")).ifPresent(read);
    }

    private static String words(Element element) {
        StringBuilder all = new StringBuilder();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            all.append(n.getNodeType() == Node.TEXT_NODE ? n.getNodeValue() : "");
        }
        return all.toString();
    }
}
