package org.dalil.history;

import org.dalil.database.StorageException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
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

/// Changesets as canonical JSON: the form they have in the journal. A very large one takes several
/// entries.
final class ChangesetText {
    private static final String PART = "part";
    // A sign takes at most six bytes (an escaped control character), a record's frame less than
    // EACH.
    private static final long SIGN = 6;
    private static final long EACH = 600;
    private static final long MOST_WEIGHT = 12L << 20;

    private ChangesetText() {}

    /// The entries of an act: one as a rule. What would be too long for one goes ahead in parts,
    /// which mean nothing until the act that counts them follows.
    ///
    /// @throws ProblemException when a single record or change is too long for an entry
    static List<byte[]> write(Changeset set) throws ProblemException {
        List<byte[]> entries = new ArrayList<>();
        List<Creation> made = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        long weight = 0;
        for (Creation creation : set.creations()) {
            long more = weight(creation.values());
            if (weight + more > MOST_WEIGHT && weight > 0) {
                entries.add(checked(part(set, made, edits)));
                made.clear();
                weight = 0;
            }
            made.add(creation);
            weight += more;
        }
        for (Edit edit : set.edits()) {
            long more = EACH + SIGN * (length(edit.before()) + length(edit.after()));
            if (weight + more > MOST_WEIGHT && weight > 0) {
                entries.add(checked(part(set, made, edits)));
                made.clear();
                edits.clear();
                weight = 0;
            }
            edits.add(edit);
            weight += more;
        }
        entries.add(checked(act(set, made, edits, entries.size())));
        return entries;
    }

    private static byte[] checked(byte[] entry) throws StorageException {
        if (entry.length > CustodyLog.LONGEST) {
            throw new StorageException(Problem.of("history.problem.too-large"), null);
        }
        return entry;
    }

    /// At most so many bytes, whatever the signs are.
    private static long weight(Map<String, @Nullable String> fields) {
        long weight = EACH;
        for (Map.Entry<String, @Nullable String> field : fields.entrySet()) {
            weight += SIGN * (length(field.getKey()) + length(field.getValue()) + 2);
        }
        return weight;
    }

    private static long length(@Nullable String text) {
        return text == null ? 1 : text.length();
    }

    private static byte[] part(Changeset set, List<Creation> made, List<Edit> edits) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", PART);
        json.put("id", set.id().toString());
        json.put("made", made.stream().map(ChangesetText::creation).toList());
        json.put("edits", edits.stream().map(ChangesetText::edit).toList());
        return Json.canonical(json);
    }

    private static byte[] act(Changeset set, List<Creation> made, List<Edit> edits, int parts) {
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
        json.put("made", made.stream().map(ChangesetText::creation).toList());
        json.put("edits", edits.stream().map(ChangesetText::edit).toList());
        if (parts > 0) {
            json.put("parts", (long) parts);
        }
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

    /// Puts acts together from their entries, which are given in order.
    static final class Reader {
        private final List<Creation> creations = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();
        private @Nullable String id;
        private long parts;

        /// The act that this entry ends; null when it is something else, or a part of one.
        ///
        /// @throws WireException when it says it is an act and is none, or its parts are not there
        @Nullable Changeset next(byte[] entry) throws WireException {
            try {
                if (!(Json.parse(entry) instanceof Map<?, ?> json)) {
                    return null;
                }
                if (PART.equals(json.get("type"))) {
                    keep(json);
                    return null;
                }
                return "act".equals(json.get("type")) ? whole(json) : null;
            } catch (ClassCastException
                    | IllegalArgumentException
                    | NullPointerException
                    | DateTimeParseException e) {
                throw new WireException(Problem.of("history.problem.journal"), e);
            }
        }

        private void keep(Map<?, ?> json) {
            if (!word(json, "id").equals(id)) {
                forget(); // a crash left the parts of an act that never came
                id = word(json, "id");
            }
            creations.addAll(creations(json));
            edits.addAll(edits(json));
            parts++;
        }

        private Changeset whole(Map<?, ?> json) {
            if (!word(json, "id").equals(id)) {
                forget();
            }
            long wanted = json.containsKey("parts") ? (Long) json.get("parts") : 0;
            if (wanted != parts) {
                throw new IllegalArgumentException("parts of the act are missing");
            }
            creations.addAll(creations(json));
            edits.addAll(edits(json));
            Changeset set = read(json, List.copyOf(creations), List.copyOf(edits));
            forget();
            return set;
        }

        private void forget() {
            creations.clear();
            edits.clear();
            id = null;
            parts = 0;
        }
    }

    private static List<Creation> creations(Map<?, ?> json) {
        List<Creation> creations = new ArrayList<>();
        for (Object made : list(json, "made")) {
            creations.add(creation((Map<?, ?>) made));
        }
        return creations;
    }

    private static List<Edit> edits(Map<?, ?> json) {
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
        return edits;
    }

    private static Changeset read(Map<?, ?> json, List<Creation> creations, List<Edit> edits) {
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
        if (json.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list " + name);
    }

    private static Map<?, ?> map(Map<?, ?> json, String name) {
        if (json.get(name) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no object " + name);
    }

    private static String word(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("missing " + name);
        }
        return (String) value;
    }
}
