package org.dalil.claim.value;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The value that a claim gives a field: a date, a number, a place, a record, or words. It
/// compares; it never decides which of two is true.
public sealed interface ClaimValue {
    /// A date.
    record Dated(DateValue date) implements ClaimValue {}

    /// A number.
    record Counted(Quantity quantity) implements ClaimValue {}

    /// A place, known or as the source names it.
    record Placed(@Nullable UUID place, @Nullable String words) implements ClaimValue {}

    /// A person, body, event or source.
    record Named(RecordRef ref) implements ClaimValue {}

    /// Words, or the code of a term.
    ///
    /// @param key by which words are compared
    record Worded(String words, String key) implements ClaimValue {
        /// These words.
        public Worded(String words) {
            this(words, Folding.key(words));
        }
    }

    /// What a claim says a field is; empty when it leaves it open.
    ///
    /// @param predicate the field, as its list has it
    static Optional<ClaimValue> of(Claim claim, ListedTerm predicate) {
        return of(claim.slots(), claim.setting(), claim.quantity(), predicate);
    }

    /// The same of a claim’s parts.
    static Optional<ClaimValue> of(
            Slots slots, Setting setting, @Nullable Quantity quantity, ListedTerm predicate) {
        RecordRef object = slots.object();
        String words = slots.value();
        if (object != null) {
            return Optional.of(new Named(object));
        }
        if (words != null) {
            return Optional.of(new Worded(words));
        }
        return switch (Objects.requireNonNullElse(predicate.holds(), "text")) {
            case "date" -> Optional.ofNullable(setting.when()).map(Dated::new);
            case "quantity" -> Optional.ofNullable(quantity).map(Counted::new);
            case "place" -> placed(setting);
            default -> Optional.empty();
        };
    }

    private static Optional<ClaimValue> placed(Setting setting) {
        String words = setting.placeWords();
        return setting.place() == null && words == null
                ? Optional.empty()
                : Optional.of(new Placed(setting.place(), words));
    }

    /// How this value stands to another of the same field.
    ///
    /// @param single whether the field has one true value
    default Agreement beside(ClaimValue other, boolean single) {
        Agreement apart = single ? Agreement.CLASH : Agreement.COMPATIBLE;
        return switch (this) {
            case Dated(DateValue mine) when other instanceof Dated(DateValue theirs) ->
                    dates(mine, theirs, apart);
            case Counted(Quantity mine) when other instanceof Counted(Quantity theirs) ->
                    numbers(mine, theirs, apart);
            case Placed mine when other instanceof Placed theirs -> places(mine, theirs, apart);
            case Named mine when other instanceof Named theirs ->
                    mine.equals(theirs) ? Agreement.SAME : apart;
            case Worded mine when other instanceof Worded theirs ->
                    mine.key().equals(theirs.key()) ? Agreement.SAME : apart;
            default -> Agreement.COMPATIBLE;
        };
    }

    private static Agreement dates(DateValue mine, DateValue theirs, Agreement apart) {
        if (mine.edtf() == null || theirs.edtf() == null) {
            return mine.verbatim().equals(theirs.verbatim())
                    ? Agreement.SAME
                    : Agreement.COMPATIBLE;
        }
        if (mine.edtf().equals(theirs.edtf())) {
            return Agreement.SAME;
        }
        return before(mine.latest(), theirs.earliest()) || before(theirs.latest(), mine.earliest())
                ? apart
                : Agreement.COMPATIBLE;
    }

    private static boolean before(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static Agreement numbers(Quantity mine, Quantity theirs, Agreement apart) {
        if (!countSame(mine.counted(), theirs.counted())) {
            return Agreement.COMPATIBLE;
        }
        if (mine.kind() == theirs.kind() && mine.amount().equals(theirs.amount())) {
            return Agreement.SAME;
        }
        return less(mine.amount().most(), theirs.amount().least())
                        || less(theirs.amount().most(), mine.amount().least())
                ? apart
                : Agreement.COMPATIBLE;
    }

    /// The same thing, and within times that may be the same.
    private static boolean countSame(
            org.dalil.kernel.quantity.Counted mine, org.dalil.kernel.quantity.Counted theirs) {
        DateValue one = mine.period();
        DateValue two = theirs.period();
        return Objects.equals(mine.unit(), theirs.unit())
                && Objects.equals(mine.population(), theirs.population())
                && Objects.equals(mine.direction(), theirs.direction())
                && (one == null
                        || two == null
                        || dates(one, two, Agreement.CLASH) != Agreement.CLASH);
    }

    private static boolean less(@Nullable BigDecimal most, @Nullable BigDecimal least) {
        return most != null && least != null && most.compareTo(least) < 0;
    }

    private static Agreement places(Placed mine, Placed theirs, Agreement apart) {
        if (mine.place() == null || theirs.place() == null) {
            return mine.equals(theirs) ? Agreement.SAME : Agreement.COMPATIBLE;
        }
        return mine.place().equals(theirs.place()) ? Agreement.SAME : apart;
    }
}
