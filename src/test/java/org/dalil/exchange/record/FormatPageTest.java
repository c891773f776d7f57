package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldType;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The page on the record format names every field of every kind, with its type, and no other.
class FormatPageTest {
    private static final Pattern SECTION =
            Pattern.compile("^## ([a-z-]+)\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("^\\| (`[a-z0-9_`, ]+`) \\| ([^|]+) \\|", Pattern.MULTILINE);

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        Matcher matcher = SECTION.matcher(Files.readString(Path.of("src/site/format.md")));
        while (matcher.find()) {
            sections.put(matcher.group(1), matcher.group(2));
        }
        return sections;
    }

    private static Map<String, String> types(String section) {
        Map<String, String> types = new TreeMap<>();
        Matcher row = ROW.matcher(section);
        while (row.find()) {
            for (String name : row.group(1).split(", ")) {
                types.put(name.replace("`", ""), row.group(2).strip());
            }
        }
        return types;
    }

    private static String said(FieldType type) {
        return switch (type) {
            case TEXT -> "text";
            case WHOLE -> "whole";
            case FLAG -> "flag";
            case REF -> "ref";
            case MOMENT -> "moment";
        };
    }

    @Test
    void everyKindHasItsSection() throws IOException {
        Set<String> kinds = new TreeSet<>();
        BareCasefile.SHAPES.all().forEach(shape -> kinds.add(shape.kind().code()));
        assertEquals(kinds, sections().keySet());
    }

    @Test
    void everyFieldThatTravelsHasItsTypeAndNoOtherIsNamed() throws IOException {
        Map<String, String> sections = sections();
        for (RecordShape<?> shape : BareCasefile.SHAPES.all()) {
            String kind = shape.kind().code();
            Map<String, String> page = types(sections.getOrDefault(kind, ""));
            Set<String> fields =
                    shape.fields().stream()
                            .filter(field -> RecordLines.travels(shape.kind(), field))
                            .map(Field::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(fields, page.keySet(), kind);
            for (Field field : shape.fields()) {
                String type = page.getOrDefault(field.name(), said(field.type()));
                assertTrue(type.startsWith(said(field.type())), kind + " " + field.name());
            }
        }
    }

    @Test
    void referencesSayWhatTheyMayNameAndWhetherTheyAreRequired() throws IOException {
        Map<String, String> sections = sections();
        for (RecordKind kind : RecordKind.values()) {
            Map<String, String> page = types(sections.getOrDefault(kind.code(), ""));
            for (Reference reference : References.of(kind)) {
                String type = page.getOrDefault(reference.field(), "");
                String where = kind.code() + " " + reference.field();
                assertEquals(reference.required(), type.endsWith("required"), where);
                if (reference.targets().size() == 1) {
                    String target = reference.targets().iterator().next().code();
                    assertTrue(type.startsWith("ref to " + target), where);
                }
            }
        }
    }
}
