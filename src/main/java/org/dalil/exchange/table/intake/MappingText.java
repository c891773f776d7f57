package org.dalil.exchange.table.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.DateOrder;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Role;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.dalil.wire.table.Separator;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mapping as canonical JSON and back. What a later version wrote and this one does not know
/// reads as nothing chosen; what is no mapping at all is told, never guessed at.
public final class MappingText {
    private MappingText() {}

    /// The text of a mapping.
    public static String write(Mapping mapping) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        List<@Nullable Object> columns = new ArrayList<>();
        for (ColumnUse use : mapping.columns()) {
            Map<String, @Nullable Object> column = new LinkedHashMap<>();
            column.put("role", use.role().code());
            if (use.term() != null) {
                column.put("term", use.term());
            }
            columns.add(column);
        }
        text.put("columns", columns);
        text.put("separator", mapping.separator().code());
        text.put("heading", mapping.heading());
        text.put("order", mapping.order() == null ? null : mapping.order().code());
        text.put("meanings", mapping.meanings());
        Mapping.Choices choices = mapping.choices();
        text.put("events", choices.events());
        text.put("people", choices.reusePeople());
        text.put("places", choices.reusePlaces());
        text.put("sources", choices.reuseSources());
        return new String(Json.canonical(text), UTF_8);
    }

    /// The mapping; empty when the text is none.
    public static Optional<Mapping> read(String text) {
        try {
            return Json.parse(text.getBytes(UTF_8)) instanceof Map<?, ?> members
                    ? Optional.of(mapping(members))
                    : Optional.empty();
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private static Mapping mapping(Map<?, ?> members) {
        List<ColumnUse> uses = new ArrayList<>();
        if (members.get("columns") instanceof List<?> columns) {
            for (Object one : columns) {
                Map<?, ?> column = one instanceof Map<?, ?> map ? map : Map.of();
                uses.add(
                        new ColumnUse(
                                Role.of(String.valueOf(column.get("role"))),
                                column.get("term") instanceof String term ? term : null));
            }
        }
        return new Mapping(
                uses,
                Separator.of(String.valueOf(members.get("separator"))),
                isYes(members, "heading"),
                DateOrder.of(members.get("order") instanceof String order ? order : null),
                meanings(members.get("meanings")),
                new Mapping.Choices(
                        isYes(members, "events"),
                        isYes(members, "people"),
                        isYes(members, "places"),
                        isYes(members, "sources"),
                        false));
    }

    private static Map<String, Map<String, String>> meanings(@Nullable Object written) {
        Map<String, Map<String, String>> meanings = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> schemes) {
            schemes.forEach((scheme, words) -> {
                Map<String, String> known = new LinkedHashMap<>();
                if (words instanceof Map<?, ?> pairs) {
                    pairs.forEach(
                            (word, code) -> known.put(String.valueOf(word), String.valueOf(code)));
                }
                meanings.put(String.valueOf(scheme), known);
            });
        }
        return meanings;
    }

    private static boolean isYes(Map<?, ?> members, String name) {
        return Boolean.TRUE.equals(members.get(name));
    }
}
