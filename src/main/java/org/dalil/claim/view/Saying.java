package org.dalil.claim.view;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.claim.value.ClaimValue;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.Part;
import org.dalil.history.shape.QuantityFields;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.Quantity;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What one claim says of its subject, without its wording: as much of it as an index holds, so
/// that two thousand claims are read from a few neighbouring pages. Never changes anything.
///
/// @param supersedes the claim that this one corrects
record Saying(
        UUID claim,
        boolean negated,
        @Nullable UUID supersedes,
        Slots slots,
        Setting setting,
        @Nullable Quantity quantity) {
    static final String OF_SUBJECT = "subject = ?";

    /// Corrections too: a claim may fill a field that its correction no longer does.
    static final String OF_FIELD = OF_SUBJECT + " AND (predicate = ? OR supersedes IS NOT NULL)";

    static final String ORDER = "number, id";

    private static final QuantityFields QUANTITY = new QuantityFields("quantity");

    /// The fields of the index `claim_by_subject`.
    static final Part<Saying> PART = Part.of(Claim.SHAPE, names(), Saying::read);

    /// The same with the subject, for reading several at once.
    static final Part<Saying> PART_WITH_SUBJECT =
            Part.of(
                    Claim.SHAPE,
                    Stream.concat(Stream.of("subject_kind", "subject"), names().stream()).toList(),
                    Saying::read);

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "supersedes",
                                "polarity",
                                "predicate",
                                "object_kind",
                                "object",
                                "object_text",
                                "place",
                                "place_words",
                                "when_verbatim",
                                "when_edtf",
                                "when_basis",
                                "when_relative"));
        QUANTITY.fields().stream()
                .filter(field -> !field.derived())
                .map(Field::name)
                .forEach(names::add);
        return names;
    }

    private static Saying read(UUID claim, FieldValues values) {
        return new Saying(
                claim,
                Polarity.of(values.word("polarity")) == Polarity.NEGATED,
                values.ref("supersedes"),
                Slots.read(values),
                Setting.read(values),
                QUANTITY.read(values));
    }

    /// Everything claims say of somebody or something, in the order in which it was recorded.
    /// Claims that were corrected by others about the same no longer count.
    static List<Saying> about(Tx tx, Records records, UUID subject) throws SQLException {
        return standing(records.where(tx, PART, OF_SUBJECT, ORDER, subject));
    }

    /// The same of one field.
    static List<Saying> about(Tx tx, Records records, UUID subject, String field)
            throws SQLException {
        List<Saying> found = standing(records.where(tx, PART, OF_FIELD, ORDER, subject, field));
        return found.stream().filter(one -> field.equals(one.field())).toList();
    }

    /// Those that no other of them corrects.
    static List<Saying> standing(List<Saying> read) {
        List<Saying> all = new ArrayList<>(read);
        Set<UUID> corrected = new HashSet<>();
        all.stream().map(Saying::supersedes).filter(Objects::nonNull).forEach(corrected::add);
        all.removeIf(one -> corrected.contains(one.claim));
        return all;
    }

    /// The code of the field that it fills, or null.
    @Nullable String field() {
        Term predicate = slots.predicate();
        return predicate == null ? null : predicate.code();
    }

    /// What it says the field is; empty when it leaves it open.
    Optional<ClaimValue> value(ListedTerm predicate) {
        return ClaimValue.of(slots, setting, quantity, predicate);
    }
}
