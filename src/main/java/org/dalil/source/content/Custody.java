package org.dalil.source.content;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How an original came into our hands and what it is to us. People fill it in; the bytes and their
/// fingerprints are no part of it.
///
/// @param received when it reached us; null for what was kept before this was noted
/// @param from who gave it
/// @param fromWords who gave it, in words, where no record stands for them
/// @param how by what way: by post, downloaded, handed over
/// @param captured when what it shows was recorded
/// @param workingCopyOf the original that it is a working copy of
/// @param evidentiary whether it is kept as evidence
public record Custody(
        @Nullable Instant received,
        @Nullable UUID from,
        @Nullable String fromWords,
        @Nullable String how,
        @Nullable DateValue captured,
        @Nullable UUID workingCopyOf,
        boolean evidentiary) {
    /// Nothing is known.
    public static final Custody UNKNOWN = received(null);

    private static final DateFields CAPTURED = new DateFields("captured");

    /// Received at this moment; more is not known.
    public static Custody received(@Nullable Instant at) {
        return new Custody(at, null, null, null, null, null, false);
    }

    /// The same, received at another moment.
    public Custody receivedAt(@Nullable Instant at) {
        return new Custody(at, from, fromWords, how, captured, workingCopyOf, evidentiary);
    }

    /// The same, received from this agent; words for it go.
    public Custody receivedFrom(@Nullable UUID agent) {
        return new Custody(received, agent, null, how, captured, workingCopyOf, evidentiary);
    }

    /// The same, received from somebody these words tell of; an agent named before goes.
    public Custody receivedFrom(@Nullable String words) {
        return new Custody(received, null, words, how, captured, workingCopyOf, evidentiary);
    }

    /// The same, received in this way.
    public Custody receivedBy(@Nullable String way) {
        return new Custody(received, from, fromWords, way, captured, workingCopyOf, evidentiary);
    }

    /// The same, recorded at this time.
    public Custody capturedOn(@Nullable DateValue date) {
        return new Custody(received, from, fromWords, how, date, workingCopyOf, evidentiary);
    }

    /// The same, a working copy of this original.
    public Custody copyOf(@Nullable UUID item) {
        return new Custody(received, from, fromWords, how, captured, item, evidentiary);
    }

    /// The same, kept as evidence or not.
    public Custody asEvidence(boolean kept) {
        return new Custody(received, from, fromWords, how, captured, workingCopyOf, kept);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.moment("received_at"));
        fields.add(Field.ref("received_from"));
        fields.add(Field.text("received_from_words"));
        fields.add(Field.text("received_how"));
        fields.addAll(CAPTURED.fields());
        fields.add(Field.ref("working_copy_of"));
        fields.add(Field.flag("evidentiary"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(received);
        values.add(from);
        values.add(fromWords);
        values.add(how);
        values.addAll(CAPTURED.write(captured));
        values.add(workingCopyOf);
        values.add(evidentiary);
        return values;
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Custody read(FieldValues values) {
        return new Custody(
                (Instant) values.get("received_at"),
                values.ref("received_from"),
                values.text("received_from_words"),
                values.text("received_how"),
                CAPTURED.read(values),
                values.ref("working_copy_of"),
                values.flag("evidentiary"));
    }
}
