package org.dalil.history;

import org.dalil.kernel.Problem;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Changesets as canonical JSON: the form they have in the journal.
final class ChangesetText {
    private ChangesetText() {}

    static byte[] write(Changeset set) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "act");
        json.put("id", set.id().toString());
        json.put("name", set.name().key());
        json.put("args", new LinkedHashMap<>(set.name().args()));
        json.put("at", set.at().toString());
        json.put("by", set.by());
        json.put("stamp", set.stamp().toString());
        json.put("role", set.role().name());
        json.put("target", set.target() == null ? null : set.target().toString());
        json.put("made", set.creations().stream().map(ChangesetText::creation).toList());
        json.put("edits", set.edits().stream().map(ChangesetText::edit).toList());
        return Json.canonical(json);
    }

    private static Map<String, @Nullable Object> creation(Creation creation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ref", creation.ref().toString());
        json.put("fields", creation.values());
        Origin origin = creation.origin();
        if (origin != null) {
            json.put("at", origin.at().toString());
            json.put("by", origin.by());
            json.put("stamp", origin.stamp().toString());
        }
        return json;
    }

    private static Map<String, @Nullable Object> edit(Edit edit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ref", edit.ref().toString());
        json.put("field", edit.field());
        json.put("before", edit.before());
        json.put("after", edit.after());
        return json;
    }

    /// The entry that says that a sealed act was not committed after all.
    static byte[] voided(UUID act) {
        return Json.canonical(Map.of("type", "void", "id", act.toString()));
    }

    /// The entry that stands for one that the journal has lost.
    static byte[] lost() {
        return Json.canonical(Map.of("type", "lost"));
    }

    /// The act that this entry voids, if it is such an entry.
    ///
    /// @throws WireException when it says it voids an act and names none
    static Optional<UUID> readVoided(byte[] entry) throws WireException {
        if (!(Json.parse(entry) instanceof Map<?, ?> json && "void".equals(json.get("type")))) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(word(json, "id")));
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new WireException(Problem.of("history.problem.journal"), e);
        }
    }

    /// Reads an act back; null when the entry is something else.
    ///
    /// @throws WireException when it says it is an act and is none
    static @Nullable Changeset read(byte[] entry) throws WireException {
        try {
            return Json.parse(entry) instanceof Map<?, ?> json && "act".equals(json.get("type"))
                    ? read(json)
                    : null;
        } catch (ClassCastException
                | IllegalArgumentException
                | NullPointerException
                | DateTimeParseException e) {
            throw new WireException(Problem.of("history.problem.journal"), e);
        }
    }

    private static Changeset read(Map<?, ?> json) {
        List<Creation> creations = new ArrayList<>();
        for (Object made : list(json, "made")) {
            creations.add(creation((Map<?, ?>) made));
        }
        List<Edit> edits = new ArrayList<>();
        for (Object edit : list(json, "edits")) {
            Map<?, ?> fields = (Map<?, ?>) edit;
            edits.add(
                    new Edit(
                            ref(fields),
                            word(fields, "field"),
                            (String) fields.get("before"),
                            (String) fields.get("after")));
        }
        Map<String, Object> args = new LinkedHashMap<>();
        map(json, "args").forEach((k, v) -> args.put((String) k, v));
        String target = (String) json.get("target");
        return new Changeset(
                UUID.fromString(word(json, "id")),
                new ActName(word(json, "name"), args),
                Instant.parse(word(json, "at")),
                word(json, "by"),
                Stamp.parse(word(json, "stamp")),
                Act.Role.valueOf(word(json, "role")),
                target == null ? null : UUID.fromString(target),
                creations,
                edits);
    }

    private static Creation creation(Map<?, ?> json) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        map(json, "fields").forEach((k, v) -> fields.put((String) k, (String) v));
        Origin origin =
                json.containsKey("stamp")
                        ? new Origin(
                                Instant.parse(word(json, "at")),
                                word(json, "by"),
                                Stamp.parse(word(json, "stamp")))
                        : null;
        return new Creation(ref(json), fields, origin);
    }

    private static RecordRef ref(Map<?, ?> json) {
        return RecordRef.parse(word(json, "ref"))
                .orElseThrow(() -> new IllegalArgumentException("not a record"));
    }

    private static List<?> list(Map<?, ?> json, String name) {
        return json.get(name) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Map<?, ?> json, String name) {
        return json.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String word(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing " + name);
        }
        return (String) value;
    }
}
