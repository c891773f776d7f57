package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes ELAN’s EAF 3.0: tiers with speakers and languages, and tiers that belong to others, such
/// as translations, annotation by annotation. A line without times gets time slots without a value,
/// as the format allows.
public final class ElanWriter {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd";
    private final XMLStreamWriter xml;
    private final List<SpokenTier> tiers;
    private final List<@Nullable Long> slots = new ArrayList<>();

    private ElanWriter(XMLStreamWriter xml, List<SpokenTier> tiers) {
        this.xml = xml;
        this.tiers = tiers;
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
        List<String> ids = new ArrayList<>();
        for (SpokenTier tier : tiers) {
            String name = printable(tier.name());
            ids.add(free(names, name.isBlank() ? "tier" : name));
        }
        int slot = 0;
        for (int i = 0; i < tiers.size(); i++) {
            slot = tier(i, ids, slot);
        }
        type("speech", null, true);
        type("translation", "Symbolic_Association", false);
        type("part", "Included_In", true);
        languages();
        constraint("One annotation for each of the parent tier", "Symbolic_Association");
        constraint("Times lie within those of the parent tier", "Included_In");
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
        for (SpokenTier tier : tiers) {
            for (SpokenLine line : tier.lines()) {
                if (!refers(tier, line)) {
                    slots.add(line.from());
                    slots.add(line.to());
                }
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

    private static boolean refers(SpokenTier tier, SpokenLine line) {
        return tier.of() >= 0 && line.parent() >= 0;
    }

    /// A tier that belongs to another holds only annotations that do.
    private boolean depends(SpokenTier tier) {
        return tier.of() >= 0 && tier.lines().stream().allMatch(line -> line.parent() >= 0);
    }

    private int tier(int number, List<String> ids, int slot) throws XMLStreamException {
        SpokenTier tier = tiers.get(number);
        boolean depends = depends(tier);
        int next = slot;
        xml.writeStartElement("TIER");
        if (tier.language() != null) {
            xml.writeAttribute("LANG_REF", tier.language());
        }
        String own = tier.of() < 0 ? "speech" : "part";
        xml.writeAttribute("LINGUISTIC_TYPE_REF", depends ? "translation" : own);
        if (tier.of() >= 0) {
            xml.writeAttribute("PARENT_REF", ids.get(tier.of()));
        }
        if (tier.speaker() != null) {
            xml.writeAttribute("PARTICIPANT", printable(tier.speaker()));
        }
        xml.writeAttribute("TIER_ID", ids.get(number));
        for (int i = 0; i < tier.lines().size(); i++) {
            next = annotation(number, i, next);
        }
        xml.writeEndElement();
        return next;
    }

    private int annotation(int number, int at, int slot) throws XMLStreamException {
        SpokenTier tier = tiers.get(number);
        SpokenLine line = tier.lines().get(at);
        int next = slot;
        xml.writeStartElement("ANNOTATION");
        if (refers(tier, line)) {
            xml.writeStartElement("REF_ANNOTATION");
            xml.writeAttribute("ANNOTATION_ID", id(number, at));
            xml.writeAttribute("ANNOTATION_REF", id(tier.of(), line.parent()));
        } else {
            xml.writeStartElement("ALIGNABLE_ANNOTATION");
            xml.writeAttribute("ANNOTATION_ID", id(number, at));
            xml.writeAttribute("TIME_SLOT_REF1", "ts" + ++next);
            xml.writeAttribute("TIME_SLOT_REF2", "ts" + ++next);
        }
        xml.writeStartElement("ANNOTATION_VALUE");
        xml.writeCharacters(printable(line.words()));
        for (int i = 0; i < 3; i++) {
            xml.writeEndElement();
        }
        return next;
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

    private void type(String id, @Nullable String constraint, boolean timed)
            throws XMLStreamException {
        xml.writeEmptyElement("LINGUISTIC_TYPE");
        if (constraint != null) {
            xml.writeAttribute("CONSTRAINTS", constraint);
        }
        xml.writeAttribute("GRAPHIC_REFERENCES", "false");
        xml.writeAttribute("LINGUISTIC_TYPE_ID", id);
        xml.writeAttribute("TIME_ALIGNABLE", Boolean.toString(timed));
    }

    private void languages() throws XMLStreamException {
        Set<String> written = new HashSet<>();
        for (SpokenTier tier : tiers) {
            String code = tier.language();
            if (code != null && written.add(code)) {
                xml.writeEmptyElement("LANGUAGE");
                xml.writeAttribute("LANG_ID", code);
            }
        }
    }

    private void constraint(String words, String name) throws XMLStreamException {
        xml.writeEmptyElement("CONSTRAINT");
        xml.writeAttribute("DESCRIPTION", words);
        xml.writeAttribute("STEREOTYPE", name);
    }

    /// XML has no place for most control characters.
    private static String printable(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
