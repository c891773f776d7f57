package org.dalil.document.coded.write;

import org.dalil.document.coded.CodedCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the tree of codes. Changes nothing in it but signs that XML has no place for, and colours
/// that are none.
final class CodeBookWriter {
    private static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private final XMLStreamWriter xml;

    CodeBookWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// A codebook by itself.
    void alone(List<CodedCode> codes, String origin) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("CodeBook");
        xml.writeDefaultNamespace(CODEBOOK);
        xml.writeAttribute("origin", origin);
        codes(codes);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /// The codebook of a project; nothing without codes, as the schema wants.
    void inProject(List<CodedCode> codes) throws XMLStreamException {
        if (!codes.isEmpty()) {
            xml.writeStartElement("CodeBook");
            codes(codes);
            xml.writeEndElement();
        }
    }

    private void codes(List<CodedCode> codes) throws XMLStreamException {
        Map<@Nullable UUID, List<CodedCode>> below = new HashMap<>();
        Set<@Nullable UUID> before = new HashSet<>();
        for (CodedCode one : codes) {
            // One whose broader one is not there would not be written at all.
            UUID above = before.contains(one.parent()) ? one.parent() : null;
            below.computeIfAbsent(above, id -> new ArrayList<>()).add(one);
            before.add(one.id());
        }
        xml.writeStartElement("Codes");
        Deque<Deque<CodedCode>> open = new ArrayDeque<>();
        open.push(new ArrayDeque<>(below.getOrDefault(null, List.of())));
        while (!open.isEmpty()) {
            CodedCode next = open.peek().poll();
            if (next == null) {
                open.pop();
                xml.writeEndElement();
            } else {
                begin(next);
                open.push(new ArrayDeque<>(below.getOrDefault(next.id(), List.of())));
            }
        }
    }

    private void begin(CodedCode code) throws XMLStreamException {
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", code.id().toString());
        xml.writeAttribute("name", printable(code.name()));
        xml.writeAttribute("isCodable", Boolean.toString(code.codable()));
        String colour = code.colour();
        if (colour != null && COLOUR.matcher(colour).matches()) {
            xml.writeAttribute("color", colour);
        }
        String memo = code.memo();
        if (memo != null) {
            element("Description", memo);
        }
    }

    /// An element that holds words alone.
    void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    /// XML has no place for most control signs and for halves of pairs.
    static String printable(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .map(c -> c == '\t' || c == '\n' || fits(c) ? c : 0xFFFD)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean fits(int c) {
        return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
