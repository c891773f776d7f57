package org.dalil.document.spoken.paper;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the content of an OpenDocument text. White space is brought together as the format
/// says (ODF 1.3, part 3, 6.1.2); notes, comments and tracked deletions are left out and counted.
final class OpenWalk {
    private static final int MOST_BLANKS = 100;
    private static final int MOST_COLUMNS = 1_000;
    private final XMLStreamReader xml;
    private final Looks looks;
    private final Gathered into;
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private final Deque<Integer> repeated = new ArrayDeque<>();
    private String style = "";
    private boolean blank;

    OpenWalk(XMLStreamReader xml, Looks looks, Gathered into) {
        this.xml = xml;
        this.looks = looks;
        this.into = into;
    }

    void all() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words(xml.getText());
                default -> {}
            }
        }
    }

    private void begin() throws XMLStreamException {
        style = looks.open(xml, style);
        switch (xml.getLocalName()) {
            case "p", "h" -> paragraph();
            case "span" -> bold.push(isBold() || looks.isBold(Markup.attribute(xml, "style-name")));
            case "s" -> mark(" ".repeat(Markup.count(Markup.attribute(xml, "c"), MOST_BLANKS)));
            case "tab" -> mark("\t");
            case "line-break" -> mark("\n");
            case "table" -> into.beginTable();
            case "table-cell" -> {
                cell();
                into.cellSpans(columns("number-columns-spanned"));
            }
            case "covered-table-cell" -> {
                cell();
                into.cellIs(Gathered.Merged.SOMEHOW);
            }
            case "note", "annotation", "deletion" -> {
                into.leftOut();
                Markup.skip(xml);
            }
            default -> {}
        }
    }

    private void cell() {
        repeated.push(columns("number-columns-repeated"));
        into.beginCell();
    }

    private int columns(String attribute) {
        return Markup.count(Markup.attribute(xml, attribute), MOST_COLUMNS);
    }

    private void paragraph() {
        String name = Markup.attribute(xml, "style-name");
        Paper.Style known = looks.of(name);
        boolean heading = xml.getLocalName().equals("h") && known == Paper.Style.BODY;
        into.beginParagraph(heading ? Paper.Style.HEADING : known);
        bold.push(looks.isBold(name));
        blank = true;
    }

    private void end() {
        switch (xml.getLocalName()) {
            case "p", "h" -> {
                into.endParagraph();
                bold.poll();
            }
            case "span" -> bold.poll();
            case "table" -> into.endTable();
            case "table-row" -> into.endRow();
            case "table-cell", "covered-table-cell" ->
                    into.endCell(repeated.isEmpty() ? 1 : repeated.pop());
            default -> {}
        }
    }

    private boolean isBold() {
        return !bold.isEmpty() && bold.peek();
    }

    private void mark(String words) {
        into.write(words, isBold());
        blank = false;
    }

    private void words(String text) {
        if (!into.inParagraph()) {
            return;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !blank) {
                plain.append(space ? ' ' : c);
            }
            blank = space;
        }
        into.write(plain.toString(), isBold());
    }
}
