package org.dalil.exchange.record;

import static org.dalil.kernel.RecordKind.CLAIM;

import org.dalil.history.Origin;
import org.dalil.history.Records;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldType;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Shapes;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.dalil.wire.JsonLine;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The record format, version 1: one record, one JSON object. Written down for others in the site's
/// page on the format. Reading believes nothing; writing leaves out what means nothing elsewhere.
public final class RecordLines {
    /// The version that is written, and the newest that is read.
    public static final long VERSION = 1;

    private static final Set<String> MEMBERS =
            Set.of("v", "kind", "id", "at", "by", "stamp", "fields");
    private static final Set<RecordKind> WITH_BLOB =
            Set.of(RecordKind.EVIDENCE_ITEM, RecordKind.TEXT_VERSION);

    /// The member of a claim’s line in a listing that says in words who says it. For people: it is
    /// no part of the record, and whoever takes lines in passes over it.
    public static final String TOLD = "told";

    /// The field that names a sealed file.
    public static final String BLOB = "blob";

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int MAX_NAME = 100;
    // what one field of the database holds
    private static final int MAX_TEXT = 1 << 20;

    private static final Set<RecordKind> AT_HOME =
            Set.of(RecordKind.SHARE, RecordKind.PACKET, RecordKind.PROTECTED_IDENTITY);

    private final Shapes shapes;

    public RecordLines(Shapes shapes) {
        this.shapes = shapes;
    }

    /// Whether a field travels: not what is computed, and not the name of a sealed file, which
    /// means nothing in another casefile (files are named by their SHA-256).
    public static boolean travels(RecordKind kind, Field field) {
        return !field.derived() && !(field.name().equals(BLOB) && WITH_BLOB.contains(kind));
    }

    /// Whether records of a kind never leave their casefile, nor come from another.
    public static boolean staysHome(RecordKind kind) {
        return AT_HOME.contains(kind);
    }

    /// Whether records of this shape name a sealed file.
    public static boolean namesBlob(RecordShape<?> shape) {
        return WITH_BLOB.contains(shape.kind());
    }

    /// The record of one of our rows.
    public RecordLine of(RecordKind kind, Records.Written row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : shapes.of(kind).fields()) {
            String value = row.fields().get(field.name());
            if (value != null && travels(kind, field)) {
                fields.put(field.name(), value);
            }
        }
        return new RecordLine(0, new RecordRef(kind, row.id()), row.origin(), fields);
    }

    /// The JSON object of a row, for listings.
    public Map<String, Object> json(RecordKind kind, Records.Written row) {
        return json(of(kind, row));
    }

    /// The JSON object of a record.
    public Map<String, Object> json(RecordLine record) {
        RecordShape<?> shape = shapes.of(record.ref().kind());
        Map<String, Object> fields = new TreeMap<>();
        for (Field field : shape.fields()) {
            String written = record.fields().get(field.name());
            Object value = field.type().read(written);
            if (written != null && value != null) {
                boolean plain = value instanceof Long || value instanceof Boolean;
                fields.put(field.name(), plain ? value : written);
            }
        }
        Map<String, Object> line = new TreeMap<>();
        line.put("v", VERSION);
        line.put("kind", record.ref().kind().code());
        line.put("id", record.ref().id().toString());
        line.put("at", record.origin().at().toString());
        line.put("by", record.origin().by());
        line.put("stamp", record.origin().stamp().toString());
        line.put("fields", fields);
        return line;
    }

    /// Reads a line from anybody.
    ///
    /// @throws RecordException naming the line, the record and what is wrong
    RecordLine read(JsonLine line) throws RecordException {
        Map<String, Object> json = line.object();
        Place place = new Place(line.number(), name(json));
        if (!(json.get("v") instanceof Long version) || version < 1) {
            throw place.bad("no-version");
        }
        if (version > VERSION) {
            throw place.bad("newer-version");
        }
        String code = json.get("kind") instanceof String text ? text : "";
        RecordKind kind = RecordKind.ofCode(code).orElseThrow(() -> place.bad("unknown-kind"));
        if (staysHome(kind) || !knows(kind)) {
            throw place.bad("unknown-kind");
        }
        for (String member : json.keySet()) {
            if (!MEMBERS.contains(member) && !(kind == CLAIM && member.equals(TOLD))) {
                throw place.about("unknown-field", member);
            }
        }
        UUID id = id(json.get("id"));
        if (id == null) {
            throw place.about("wrong-type", "id");
        }
        if (!(json.get("fields") instanceof Map<?, ?> given)) {
            throw place.about("wrong-type", "fields");
        }
        Origin origin = origin(json, place);
        return record(new RecordRef(kind, id), origin, given, place);
    }

    private boolean knows(RecordKind kind) {
        return shapes.all().stream().anyMatch(shape -> shape.kind() == kind);
    }

    private static Origin origin(Map<String, Object> json, Place place) throws RecordException {
        if (!(json.get("by") instanceof String by) || by.isBlank() || by.length() > MAX_NAME) {
            throw place.about("wrong-type", "by");
        }
        try {
            Instant at = Instant.parse(String.valueOf(json.get("at")));
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw place.about("wrong-type", "at");
            }
            return new Origin(
                    at.truncatedTo(ChronoUnit.MICROS),
                    by,
                    Stamp.parse(String.valueOf(json.get("stamp"))));
        } catch (DateTimeParseException e) {
            throw place.about("wrong-type", "at");
        } catch (IllegalArgumentException e) {
            throw place.about("wrong-type", "stamp");
        }
    }

    private RecordLine record(RecordRef ref, Origin origin, Map<?, ?> given, Place place)
            throws RecordException {
        RecordShape<?> shape = shapes.of(ref.kind());
        Map<String, String> fields = new LinkedHashMap<>();
        for (Object key : given.keySet()) {
            String name = (String) key;
            if (shape.field(name).filter(f -> travels(ref.kind(), f)).isEmpty()) {
                throw place.about("unknown-field", name);
            }
        }
        for (Field field : shape.fields()) {
            Object value = given.get(field.name());
            if (value != null) {
                fields.put(field.name(), written(field, value, place));
            }
        }
        return new RecordLine(place.line(), ref, origin, completed(shape, ref, fields, place));
    }

    private static String written(Field field, Object value, Place place) throws RecordException {
        boolean fits =
                switch (field.type()) {
                    case WHOLE -> value instanceof Long;
                    case FLAG -> value instanceof Boolean;
                    case REF -> id(value) != null;
                    case TEXT -> value instanceof String text && text.length() <= MAX_TEXT;
                    case MOMENT -> value instanceof String text && isMoment(text);
                };
        if (!fits) {
            throw place.about("wrong-type", field.name());
        }
        return value.toString();
    }

    private static boolean isMoment(String text) {
        try {
            return FieldType.MOMENT.read(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The fields as our own row would write them, so that what was left out because it goes
    /// without saying compares equal. A record that its own part would refuse to make is refused
    /// here, before it reaches a row.
    private static Map<String, String> completed(
            RecordShape<?> shape, RecordRef ref, Map<String, String> given, Place place)
            throws RecordException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>(given);
        if (namesBlob(shape)) {
            fields.put(BLOB, "");
        }
        try {
            Map<String, String> completed = new LinkedHashMap<>();
            RecordText.write(shape, RecordText.read(shape, ref.id(), fields))
                    .forEach((name, value) -> completed.put(name, String.valueOf(value)));
            if (namesBlob(shape)) {
                completed.remove(BLOB);
            }
            return completed;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RecordException(
                    Refusal.problem(place.line(), ref.toString(), "incomplete"), e);
        }
    }

    /// An id in its one canonical form; Java reads others too.
    private static @Nullable UUID id(@Nullable Object value) {
        if (!(value instanceof String text) || text.length() != 36) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String name(Map<String, Object> json) {
        return id(json.get("id")) == null ? "–" : String.valueOf(json.get("id"));
    }

    /// Where a line stands and what it calls itself.
    private record Place(long line, String name) {
        RecordException bad(String reason) {
            return new RecordException(Refusal.problem(line, name, reason), null);
        }

        RecordException about(String reason, String field) {
            String said = field.matches("[a-z0-9_]{1,40}") ? field : "–";
            return new RecordException(
                    Refusal.problem(line, name, reason).with("field", said), null);
        }
    }
}
