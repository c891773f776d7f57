package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes ELAN’s EAF 3.0: tiers with speakers and languages, and tiers that belong to others, such
/// as translations, annotation by annotation. A line without times gets time slots without a value,
/// as the format allows. Lines of a tier that are of two kinds become two tiers.
public final class ElanWriter {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd";
    private final XMLStreamWriter xml;
    private final List<SpokenTier> tiers;
    private final List<ElanPart> parts;
    private final ElanLanguages languages;
    private final List<@Nullable Long> slots = new ArrayList<>();

    private ElanWriter(XMLStreamWriter xml, List<SpokenTier> tiers) {
        this.xml = xml;
        this.tiers = tiers;
        parts = ElanParts.of(tiers);
        languages = new ElanLanguages(tiers);
    }

    /// The file.
    ///
    /// @param date when it is written, as `2026-01-31T12:00:00Z`
    public static Written of(List<SpokenTier> tiers, String date) {
        StringWriter file = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
            new ElanWriter(xml, tiers).document(date);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing can fail in memory
        }
        return new Written(file.toString(), 0);
    }

    private void document(String date) throws XMLStreamException {
        head(date);
        times();
        Set<String> names = new HashSet<>();
        Map<ElanPart, String> ids = new HashMap<>();
        for (ElanPart part : parts) {
            String name = name(tiers.get(part.tier).name());
            ids.put(part, free(names, name.isBlank() ? "tier" : name));
        }
        int slot = 0;
        for (ElanPart part : parts) {
            slot = tier(part, ids, slot);
        }
        for (ElanPart.Bond bond : ElanPart.Bond.values()) {
            type(bond);
        }
        languages.write(xml);
        for (ElanPart.Bond bond : ElanPart.Bond.values()) {
            constraint(bond);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void head(String date) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("ANNOTATION_DOCUMENT");
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("xsi", XSI, "noNamespaceSchemaLocation", SCHEMA);
        xml.writeAttribute("AUTHOR", "");
        xml.writeAttribute("DATE", date);
        xml.writeAttribute("FORMAT", "3.0");
        xml.writeAttribute("VERSION", "3.0");
        xml.writeStartElement("HEADER");
        xml.writeAttribute("MEDIA_FILE", "");
        xml.writeAttribute("TIME_UNITS", "milliseconds");
        xml.writeEndElement();
    }

    private void times() throws XMLStreamException {
        for (ElanPart part : parts) {
            for (int line : part.refers ? List.<Integer>of() : part.lines) {
                slots.add(tiers.get(part.tier).lines().get(line).from());
                slots.add(tiers.get(part.tier).lines().get(line).to());
            }
        }
        xml.writeStartElement("TIME_ORDER");
        for (int i = 0; i < slots.size(); i++) {
            xml.writeEmptyElement("TIME_SLOT");
            xml.writeAttribute("TIME_SLOT_ID", "ts" + (i + 1));
            Long ms = slots.get(i);
            if (ms != null) {
                xml.writeAttribute("TIME_VALUE", Long.toString(Math.max(0, ms)));
            }
        }
        xml.writeEndElement();
    }

    private int tier(ElanPart part, Map<ElanPart, String> ids, int slot) throws XMLStreamException {
        SpokenTier tier = tiers.get(part.tier);
        int next = slot;
        xml.writeStartElement("TIER");
        String language = languages.of(tier.language());
        if (language != null) {
            xml.writeAttribute("LANG_REF", language);
        }
        xml.writeAttribute("LINGUISTIC_TYPE_REF", part.bond().code());
        String above = part.above == null ? null : ids.get(part.above);
        if (above != null) {
            xml.writeAttribute("PARENT_REF", above);
        }
        if (tier.speaker() != null) {
            xml.writeAttribute("PARTICIPANT", name(tier.speaker()));
        }
        xml.writeAttribute("TIER_ID", ids.getOrDefault(part, ""));
        Map<Integer, String> before = new HashMap<>();
        for (int line : part.lines) {
            xml.writeStartElement("ANNOTATION");
            if (part.refers) {
                belonging(part, line, before);
            } else {
                xml.writeStartElement("ALIGNABLE_ANNOTATION");
                xml.writeAttribute("ANNOTATION_ID", id(part.tier, line));
                xml.writeAttribute("TIME_SLOT_REF1", "ts" + ++next);
                xml.writeAttribute("TIME_SLOT_REF2", "ts" + ++next);
            }
            xml.writeStartElement("ANNOTATION_VALUE");
            xml.writeCharacters(printable(tier.lines().get(line).words()));
            for (int i = 0; i < 3; i++) {
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        return next;
    }

    /// @param before the last annotation of each parent
    private void belonging(ElanPart part, int line, Map<Integer, String> before)
            throws XMLStreamException {
        int parent = tiers.get(part.tier).lines().get(line).parent();
        xml.writeStartElement("REF_ANNOTATION");
        xml.writeAttribute("ANNOTATION_ID", id(part.tier, line));
        xml.writeAttribute("ANNOTATION_REF", id(tiers.get(part.tier).of(), parent));
        String previous = before.put(parent, id(part.tier, line));
        if (previous != null) {
            xml.writeAttribute("PREVIOUS_ANNOTATION", previous);
        }
    }

    private static String id(int tier, int line) {
        return "a" + (tier + 1) + "_" + (line + 1);
    }

    private static String free(Set<String> taken, String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private void type(ElanPart.Bond bond) throws XMLStreamException {
        xml.writeEmptyElement("LINGUISTIC_TYPE");
        if (bond.stereotype != null) {
            xml.writeAttribute("CONSTRAINTS", bond.stereotype);
        }
        xml.writeAttribute("GRAPHIC_REFERENCES", "false");
        xml.writeAttribute("LINGUISTIC_TYPE_ID", bond.code());
        xml.writeAttribute("TIME_ALIGNABLE", Boolean.toString(bond.timed()));
    }

    private void constraint(ElanPart.Bond bond) throws XMLStreamException {
        if (bond.stereotype != null) {
            xml.writeEmptyElement("CONSTRAINT");
            xml.writeAttribute("DESCRIPTION", bond.words);
            xml.writeAttribute("STEREOTYPE", bond.stereotype);
        }
    }

    /// Names stand in attributes, where a line break is read as a blank.
    private static String name(String words) {
        return printable(words).replaceAll("[\\t\\r\\n]", " ");
    }

    /// XML has no place for most control characters, nor for halves of a character, and reads every
    /// line break as one sign.
    static String printable(String words) {
        return words.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "\uFFFD");
    }
}
