package org.dalil.document.coded.read;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks the elements of a project. A file with a document type is refused: none needs one, and
/// entities could ask for what is outside. Elements that lie too deep are refused too.
final class Elements {
    private static final String DEEPEST = "10000";
    private static final List<String> GROWING =
            List.of(
                    "jdk.xml.entityExpansionLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.entityReplacementLimit");
    private static final Pattern GUID =
            Pattern.compile("\\{?([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})}?");
    private final XMLStreamReader xml;
    private int nameless;

    Elements(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        // Signs such as &amp; count as entities, and a long interview has more than the limits for
        // declared ones allow. None can be declared here.
        for (String limit : GROWING) {
            factory.setProperty(limit, "0");
        }
        xml = factory.createXMLStreamReader(new StringReader(text));
    }

    /// Reads one element, from its start to its end.
    @FunctionalInterface
    interface Reading {
        void read(String name) throws XMLStreamException;
    }

    /// The name of the outermost element.
    String root() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        throw new XMLStreamException("nothing in it");
    }

    /// Hands over each element right below the one just begun.
    void below(Reading reading) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reading.read(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    /// Hands over the starts and ends of all elements below the one just begun, at any depth.
    ///
    /// @param start may read the element to its end
    void deep(Reading start, Reading end) throws XMLStreamException {
        int depth = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                start.read(xml.getLocalName());
                depth -= xml.isEndElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0) {
                    return;
                }
                depth--;
                end.read(xml.getLocalName());
            }
        }
    }

    /// Passes over the element just begun with all in it.
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /// The words of the element just begun, with plain line ends; null when there are none.
    @Nullable String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                words.append(xml.getText());
            }
        }
        return words.isEmpty() ? null : plain(words.toString());
    }

    static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n');
    }

    String or(String attribute) {
        String value = given(attribute);
        return value == null ? "" : value;
    }

    @Nullable String given(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// A whole number; -1 for none or what is no number.
    long number(String attribute) {
        String value = or(attribute);
        return value.matches("\\d{1,12}") ? Long.parseLong(value) : -1;
    }

    /// The identity that an attribute gives; one of its own for an element without.
    UUID id(String attribute) {
        UUID named = ref(attribute);
        return named == null ? derived("nameless " + nameless++) : named;
    }

    /// What an attribute refers to, or null.
    @Nullable UUID ref(String attribute) {
        String value = given(attribute);
        if (value == null) {
            return null;
        }
        var match = GUID.matcher(value);
        return match.matches()
                ? UUID.fromString(match.group(1).toLowerCase(Locale.ROOT))
                : derived(value);
    }

    private static UUID derived(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
