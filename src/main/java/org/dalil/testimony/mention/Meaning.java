package org.dalil.testimony.mention;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What words mean, or what somebody decided that they do not. Neither where words are not meant
/// for a record that stayed on another laptop.
///
/// @param kind of the record, a code of [RecordKind]; null for neither
/// @param meant what they mean, or null
/// @param refused what they do not mean, or null
public record Meaning(@Nullable String kind, @Nullable UUID meant, @Nullable UUID refused) {
    /// What words can mean.
    public static final Set<RecordKind> MEANT =
            Set.of(RecordKind.AGENT, RecordKind.PLACE, RecordKind.EVENT);

    public Meaning {
        if (meant != null && refused != null) {
            throw new IllegalArgumentException("words mean something or they do not");
        }
        boolean any = meant != null || refused != null;
        if (any && RecordKind.ofCode(kind == null ? "" : kind).filter(MEANT::contains).isEmpty()) {
            throw new IllegalArgumentException("words do not mean such a record");
        }
    }

    /// That words mean this.
    public static Meaning of(RecordRef target) {
        return new Meaning(target.kind().code(), target.id(), null);
    }

    /// That they do not.
    public static Meaning not(RecordRef target) {
        return new Meaning(target.kind().code(), null, target.id());
    }

    /// What they mean; null for a denial.
    public @Nullable RecordRef means() {
        return ref(meant);
    }

    /// What they do not mean; null otherwise, and where that stayed elsewhere.
    public @Nullable RecordRef denied() {
        return ref(refused);
    }

    /// Whether both are about the same record, whatever they say of it.
    boolean isAbout(Meaning other) {
        return Objects.equals(about(), other.about());
    }

    /// What it is about; null where that stayed elsewhere.
    @Nullable RecordRef about() {
        return meant == null ? denied() : means();
    }

    private @Nullable RecordRef ref(@Nullable UUID id) {
        return id == null
                ? null
                : RecordKind.ofCode(kind == null ? "" : kind)
                        .map(one -> new RecordRef(one, id))
                        .orElse(null);
    }

    static List<Field> fields() {
        return List.of(
                Field.text("means_kind"),
                Field.ref("means"),
                Field.text("denied_kind"),
                Field.ref("denied"));
    }

    List<@Nullable Object> values() {
        return meant == null
                ? Arrays.asList(null, null, kind, refused)
                : Arrays.asList(kind, meant, null, null);
    }

    static Meaning read(FieldValues values) {
        UUID meant = values.ref("means");
        String kind = values.text(meant == null ? "denied_kind" : "means_kind");
        return new Meaning(kind, meant, values.ref("denied"));
    }
}
