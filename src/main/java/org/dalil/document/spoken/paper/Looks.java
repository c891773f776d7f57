package org.dalil.document.spoken.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the named styles of a document say: which are bold, which are headings, which is the title.
/// A style that follows another is what that one is.
final class Looks {
    private static final int DEEPEST = 20;
    private final Set<String> bold = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, Paper.Style> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /// Reads the styles of a Word document.
    void word(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> id = Markup.attribute(xml, "styleId");
                    case "name" -> named(id, Markup.attribute(xml, "val"));
                    case "basedOn" -> parents.put(id, Markup.attribute(xml, "val"));
                    case "b" -> (Markup.isOn(xml) ? bold : light).add(id);
                    default -> {}
                }
            }
        }
    }

    /// Takes one element of an OpenDocument file that may be about a style.
    ///
    /// @param style the style that is being told of
    /// @return the style that is being told of from now on
    String open(XMLStreamReader xml, String style) {
        if (xml.getLocalName().equals("style")) {
            String name = Markup.attribute(xml, "name");
            named(name, Markup.attribute(xml, "display-name"));
            named(name, name);
            parents.put(name, Markup.attribute(xml, "parent-style-name"));
            return name;
        }
        String weight = Markup.given(xml, "font-weight");
        if (xml.getLocalName().equals("text-properties") && weight != null) {
            boolean heavy = weight.equals("bold") || weight.matches("[6-9]00");
            (heavy ? bold : light).add(style);
        }
        return style;
    }

    private void named(String id, String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_20_", " ");
        if (plain.equals("title")) {
            styles.put(id, Paper.Style.TITLE);
        } else if (plain.matches("heading( \\d+)?") || plain.equals("subtitle")) {
            styles.put(id, Paper.Style.HEADING);
        }
    }

    boolean isBold(String style) {
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            if (bold.contains(at) || light.contains(at)) {
                return bold.contains(at);
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }

    Paper.Style of(String style) {
        String at = style;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Paper.Style found = styles.get(at);
            if (found != null) {
                return found;
            }
            at = parents.getOrDefault(at, "");
        }
        return Paper.Style.BODY;
    }
}
