package org.dalil.document.spoken.paper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML of office documents, read as it streams: no document type, no entities, nothing from
/// outside, and no recursion that a deep file could exhaust. Elements are told apart by local name.
final class Markup {
    private static final int LONGEST = 9;

    private Markup() {}

    /// A reader of a part.
    static XMLStreamReader of(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /// A reader of a small part.
    static XMLStreamReader of(byte[] part) throws XMLStreamException {
        return of(new ByteArrayInputStream(part));
    }

    /// Passes over the element just begun with all that is in it.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /// An attribute by local name; null when absent.
    static @Nullable String given(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// An attribute by local name; empty when absent.
    static String attribute(XMLStreamReader xml, String name) {
        String value = given(xml, name);
        return value == null ? "" : value;
    }

    /// A switch that is on unless it says otherwise.
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// A whole number from 1 up to a limit; 1 for anything else.
    static int count(String value, int most) {
        if (!value.matches("[0-9]+")) {
            return 1;
        }
        String bare = value.replaceFirst("^0+", "");
        return bare.length() > LONGEST
                ? most
                : Math.clamp(bare.isEmpty() ? 0 : Integer.parseInt(bare), 1, most);
    }
}
