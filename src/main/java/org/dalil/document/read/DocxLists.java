package org.dalil.document.read;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The list numbers a Word document prints but does not write down: paragraphs only name their list
/// and level. Counts as Word does for the usual cases; never fails on a broken list definition.
final class DocxLists {
    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 20;

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    private DocxLists() {}

    static DocxLists of(List<Element> numbering, List<Element> styles) {
        DocxLists all = new DocxLists();
        for (Element part : numbering) {
            for (Element e : OfficeXml.children(part)) {
                switch (OfficeXml.name(e)) {
                    case "abstractNum" ->
                            all.definitions.put(OfficeXml.attribute(e, "abstractNumId"), e);
                    case "num" -> all.lists.put(OfficeXml.attribute(e, "numId"), e);
                    default -> {}
                }
            }
        }
        for (Element part : styles) {
            for (Element e : OfficeXml.children(part)) {
                all.styles.put(OfficeXml.attribute(e, "styleId"), e);
            }
        }
        return all;
    }

    /// What is printed before a paragraph, with a space after it; empty for most.
    String label(Element paragraph) {
        Optional<Element> properties = OfficeXml.child(paragraph, "pPr");
        if (properties.isEmpty()) {
            return "";
        }
        String style = value(properties.get(), "pStyle");
        @Nullable Element own = OfficeXml.child(properties.get(), "numPr").orElse(null);
        @Nullable Element inherited = ofStyle(style);
        String list = own == null ? "" : value(own, "numId");
        list = list.isEmpty() && inherited != null ? value(inherited, "numId") : list;
        Element entry = lists.get(list);
        if (entry == null) {
            return "";
        }
        String name = value(entry, "abstractNumId");
        Element definition = definitions.get(name);
        if (definition == null) {
            return "";
        }
        int level = level(own, inherited, definition, style);
        return level >= LEVELS ? "" : count(list, entry, name, level);
    }

    private @Nullable Element ofStyle(String style) {
        String at = style;
        for (int i = 0; i < DEEPEST_STYLE && styles.containsKey(at); i++) {
            Element definition = styles.get(at);
            Optional<Element> found = OfficeXml.child(definition, "pPr", "numPr");
            if (found.isPresent()) {
                return found.get();
            }
            at = value(definition, "basedOn");
        }
        return null;
    }

    private static int level(
            @Nullable Element own, @Nullable Element inherited, Element definition, String style) {
        if (own != null && OfficeXml.child(own, "ilvl").isPresent()) {
            return OfficeXml.number(own, "ilvl", 0);
        }
        if (inherited != null && OfficeXml.child(inherited, "ilvl").isPresent()) {
            return OfficeXml.number(inherited, "ilvl", 0);
        }
        for (Element level : OfficeXml.children(definition)) {
            if (!style.isEmpty() && value(level, "pStyle").equals(style)) {
                return OfficeXml.number(OfficeXml.attribute(level, "ilvl"), 0);
            }
        }
        return 0;
    }

    private String count(String list, Element entry, String name, int level) {
        int[] at = counters.computeIfAbsent(name, _ -> new int[LEVELS]);
        Optional<Element> override = byLevel(entry, "lvlOverride", level);
        boolean restart = override.flatMap(e -> OfficeXml.child(e, "startOverride")).isPresent();
        if (restart && restarted.add(list + "/" + level)) {
            at[level] = OfficeXml.number(override.get(), "startOverride", 1);
        } else {
            at[level] = at[level] == 0 ? start(entry, name, level) : at[level] + 1;
        }
        for (int i = 0; i < level; i++) {
            at[i] = at[i] == 0 ? start(entry, name, i) : at[i];
        }
        for (int i = level + 1; i < LEVELS; i++) {
            at[i] = 0;
        }
        return print(entry, name, level, at);
    }

    private int start(Element entry, String name, int level) {
        return definition(entry, name, level).map(e -> OfficeXml.number(e, "start", 1)).orElse(1);
    }

    private String print(Element entry, String name, int level, int[] at) {
        Optional<Element> definition = definition(entry, name, level);
        if (definition.isEmpty()) {
            return "";
        }
        if (value(definition.get(), "numFmt").equals("bullet")) {
            return "• ";
        }
        String text = value(definition.get(), "lvlText");
        for (int i = 0; i < LEVELS; i++) {
            String style = definition(entry, name, i).map(e -> value(e, "numFmt")).orElse("");
            text = text.replace("%" + (i + 1), Numerals.write(style, at[i]));
        }
        boolean tight = value(definition.get(), "suff").equals("nothing");
        return text.isBlank() || tight ? text : text + " ";
    }

    private Optional<Element> definition(Element entry, String name, int level) {
        Optional<Element> own =
                byLevel(entry, "lvlOverride", level).flatMap(e -> OfficeXml.child(e, "lvl"));
        Element shared = definitions.get(name);
        return own.isPresent() || shared == null ? own : byLevel(shared, "lvl", level);
    }

    private static Optional<Element> byLevel(Element parent, String name, int level) {
        return OfficeXml.children(parent).stream()
                .filter(e -> OfficeXml.name(e).equals(name))
                .filter(e -> OfficeXml.number(OfficeXml.attribute(e, "ilvl"), -1) == level)
                .findFirst();
    }

    private static String value(Element parent, String child) {
        return OfficeXml.child(parent, child).map(e -> OfficeXml.attribute(e, "val")).orElse("");
    }
}
