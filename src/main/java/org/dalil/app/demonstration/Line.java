package org.dalil.app.demonstration;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.law.element.ElementStance;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One claim of the demonstration while it is being told: the words it rests on, and what a person
/// would fill in. Becomes a record only through the doors of the parts.
final class Line {
    final Sheet sheet;
    final List<String> words;
    final List<Voice> voices = new ArrayList<>();
    final List<Enum<?>> about = new ArrayList<>();
    final List<Affair.Weight> weights = new ArrayList<>();
    String statement = "";
    ClaimKind kind = ClaimKind.EVENT_ACT;
    Modality modality = Modality.REPORTED;
    @Nullable String when;
    @Nullable Where place;
    @Nullable String note;
    @Nullable Count how;
    @Nullable Slot slot;
    boolean forAccused;
    boolean sealed;

    /// A number as it would be typed.
    record Count(String words, CountUnit unit, @Nullable String direction) {}

    /// A field of a record.
    record Slot(Enum<?> subject, String predicate, @Nullable String value) {}

    /// One link of its chain.
    record Voice(AttributionRole role, @Nullable Who who, @Nullable String verb) {}

    Line(Sheet sheet, String... words) {
        this.sheet = sheet;
        this.words = List.of(words);
    }

    Line states(String said) {
        statement = said;
        return this;
    }

    Line as(ClaimKind sort, Modality meant) {
        kind = sort;
        modality = meant;
        return this;
    }

    /// Says when, in words as they would be typed.
    Line on(String date) {
        when = date;
        return this;
    }

    Line at(Where where) {
        place = where;
        return this;
    }

    Line origin(@Nullable Who who, String verb) {
        voices.add(new Voice(AttributionRole.ORIGIN, who, verb));
        return this;
    }

    Line relay(Who who) {
        voices.add(new Voice(AttributionRole.RELAY, who, null));
        return this;
    }

    Line reporter(Who who) {
        voices.add(new Voice(AttributionRole.REPORTER, who, null));
        return this;
    }

    /// Says whom and what it concerns: values of [Who] and [What].
    Line about(Enum<?>... targets) {
        about.addAll(List.of(targets));
        return this;
    }

    /// Says how many, in words as they would be typed, and what is counted.
    Line counting(String number, CountUnit unit, @Nullable String direction) {
        how = new Count(number, unit, direction);
        return this;
    }

    /// Says which field of whom it fills.
    Line fills(Enum<?> subject, String predicate) {
        slot = new Slot(subject, predicate, null);
        return this;
    }

    /// Says which field of whom it fills, with these words.
    Line fills(Enum<?> subject, String predicate, String value) {
        slot = new Slot(subject, predicate, value);
        return this;
    }

    Line exculpatory() {
        forAccused = true;
        return this;
    }

    /// Holds it to speak for these elements of somebody’s case.
    Line speakingFor(Who whose, String... elements) {
        weights.addAll(Affair.Weight.of(whose, ElementStance.FOR, elements));
        return this;
    }

    /// The same against them.
    Line speakingAgainst(Who whose, String... elements) {
        weights.addAll(Affair.Weight.of(whose, ElementStance.AGAINST, elements));
        return this;
    }

    Line noted(String remark) {
        note = remark;
        return this;
    }

    Line sealed() {
        sealed = true;
        return this;
    }
}
