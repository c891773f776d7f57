package org.dalil.document.spoken.paper;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the main part of a Word document, transitional or strict. Hidden words, deleted
/// ones, notes and comments are left out and counted.
final class WordWalk {
    private static final int MOST_COLUMNS = 1_000;
    private final XMLStreamReader xml;
    private final Looks looks;
    private final Gathered into;
    private boolean run;
    private boolean bold;
    private boolean hidden;

    WordWalk(XMLStreamReader xml, Looks looks, Gathered into) {
        this.xml = xml;
        this.looks = looks;
        this.into = into;
    }

    void all() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            }
        }
    }

    private void begin() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> into.beginParagraph(Paper.Style.BODY);
            case "pPr" -> paragraphLook();
            case "r" -> {
                run = true;
                bold = false;
                hidden = false;
            }
            case "b", "rStyle", "vanish" -> look();
            case "t" -> words();
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("\u2011");
            case "tbl" -> into.beginTable();
            case "tc" -> into.beginCell();
            case "gridSpan", "vMerge", "gridBefore" -> merged();
            case "del", "moveFrom" -> {
                into.leftOut();
                Markup.skip(xml);
            }
            case "footnoteReference", "endnoteReference", "commentReference" -> into.leftOut();
            // The same words again for older programs, what is no words, and what once was.
            case "Fallback",
                    "instrText",
                    "delText",
                    "sectPr",
                    "sdtPr",
                    "tcPrChange",
                    "trPrChange" ->
                    Markup.skip(xml);
            default -> {}
        }
    }

    private void end() {
        switch (xml.getLocalName()) {
            case "p" -> into.endParagraph();
            case "r" -> run = false;
            case "tbl" -> into.endTable();
            case "tc" -> into.endCell(1);
            case "tr" -> into.endRow();
            default -> {}
        }
    }

    // Cells merged upwards say so in every row; those merged sideways are one cell.
    private void merged() {
        String value = Markup.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "gridSpan" -> into.cellSpans(Markup.count(value, MOST_COLUMNS));
            case "gridBefore" -> {
                if (!value.matches("0+")) {
                    into.skipCells(Markup.count(value, MOST_COLUMNS));
                }
            }
            default -> {
                if (!value.equals("restart") && into.hasRows()) {
                    into.cellIs(Gathered.Merged.UPWARDS);
                }
            }
        }
    }

    // The look of the mark at a paragraph's end is not that of its words.
    private void paragraphLook() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getLocalName().equals("pStyle")) {
                    into.style(looks.of(Markup.attribute(xml, "val")));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void look() {
        if (run) {
            switch (xml.getLocalName()) {
                case "b" -> bold = Markup.isOn(xml);
                case "rStyle" -> bold |= looks.isBold(Markup.attribute(xml, "val"));
                default -> hidden = Markup.isOn(xml);
            }
        }
    }

    private void words() throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                all.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        if (hidden) {
            into.leftOut();
        }
        write(all.toString());
    }

    private void write(String words) {
        if (run && !hidden) {
            into.write(words, bold);
        }
    }
}
