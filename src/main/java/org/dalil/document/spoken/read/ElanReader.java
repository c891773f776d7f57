package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads ELAN’s annotation format (EAF 2.7 to 3.0): every tier with its speaker, language, parent
/// and annotations. Without document types or entities; nothing is asked from outside.
final class ElanReader {
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final List<ElanTier> tiers = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final XMLStreamReader xml;
    private long links;

    private ElanReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static boolean begins(String text) {
        return text.substring(0, Math.min(4096, text.length())).contains("<ANNOTATION_DOCUMENT");
    }

    static SpokenText read(String text) {
        Remarks lost = new Remarks();
        try {
            ElanReader reader =
                    new ElanReader(factory().createXMLStreamReader(new StringReader(text)));
            reader.all();
            reader.remarks.counted(Kind.LINKS, reader.links);
            List<SpokenTier> read =
                    new ElanTimes(reader.slots, reader.languages, reader.tiers, reader.remarks)
                            .tiers();
            return new SpokenText(SpokenFormat.ELAN, read, reader.remarks.all());
        } catch (XMLStreamException e) {
            lost.at(Kind.BROKEN_OFF, line(e), "");
            return new SpokenText(SpokenFormat.ELAN, List.of(), lost.all());
        }
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// A file that breaks off is kept as far as it goes.
    private void all() throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element();
                }
            }
        } catch (XMLStreamException e) {
            if (tiers.isEmpty()) {
                throw e;
            }
            remarks.at(Kind.BROKEN_OFF, line(e), "");
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "TIME_SLOT" -> slot();
            case "LANGUAGE" -> {
                String code = given("LANG_ID");
                if (code != null) {
                    languages.put(code, code);
                }
            }
            case "TIER" ->
                    tiers.add(
                            new ElanTier(
                                    or("TIER_ID"),
                                    given("PARTICIPANT"),
                                    given("LANG_REF"),
                                    given("PARENT_REF")));
            case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> annotation();
            case "MEDIA_DESCRIPTOR", "LINKED_FILE_DESCRIPTOR", "EXTERNAL_REF", "CV_ENTRY_ML" ->
                    links++;
            default -> {}
        }
    }

    private void slot() {
        String value = given("TIME_VALUE");
        String id = given("TIME_SLOT_ID");
        if (id != null && value != null) {
            if (value.matches("\\d{1,12}")) {
                slots.put(id, Long.parseLong(value));
            } else {
                remarks.at(Kind.TIME_UNREAD, xml.getLocation().getLineNumber(), value);
            }
        }
    }

    private void annotation() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String id = or("ANNOTATION_ID");
        String from = given("TIME_SLOT_REF1");
        String to = given("TIME_SLOT_REF2");
        String parent = given("ANNOTATION_REF");
        String words = value();
        if (!tiers.isEmpty()) {
            tiers.getLast()
                    .annotations
                    .add(new ElanTier.Annotation(id, from, to, parent, words, line));
        }
    }

    /// The words of the annotation just begun.
    private String value() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("ANNOTATION_VALUE")) {
                return xml.getElementText();
            }
            if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().endsWith("_ANNOTATION")) {
                return "";
            }
        }
        return "";
    }

    private String or(String attribute) {
        String value = given(attribute);
        return value == null ? "" : value;
    }

    private @Nullable String given(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null || value.isBlank() ? null : value;
    }
}
