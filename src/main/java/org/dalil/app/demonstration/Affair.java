package org.dalil.app.demonstration;

import org.dalil.claim.matter.MatterKind;
import org.dalil.law.element.ElementStance;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A matter of the demonstration while it is being told: what it is, what it belongs to, and what
/// which line of the script says of it. Becomes records only through the doors of the parts.
final class Affair {
    final MatterKind kind;
    final String title;
    final @Nullable Enum<?> of;
    final @Nullable Affair whole;
    final List<Telling> tellings = new ArrayList<>();

    /// What one line says of a field.
    ///
    /// @param value one of [Who] or [Where], a day for a date field, else a term’s code or words
    /// @param when since when, as it would be typed, or null
    /// @param line whose words and voices it has
    /// @param weights which elements it was held to speak to
    record Telling(
            String field, Object value, @Nullable String when, String line, List<Weight> weights) {}

    /// That something speaks for or against an element of a breach, in somebody’s case.
    record Weight(Who about, String element, ElementStance stance) {
        /// One stance on several elements.
        static List<Weight> of(Who about, ElementStance stance, String... elements) {
            return Stream.of(elements).map(one -> new Weight(about, one, stance)).toList();
        }
    }

    Affair(MatterKind kind, String title, Enum<?> of) {
        this.kind = kind;
        this.title = title;
        this.of = of;
        this.whole = null;
    }

    /// A part of another.
    Affair(MatterKind kind, String title, Affair whole) {
        this.kind = kind;
        this.title = title;
        this.of = null;
        this.whole = whole;
    }

    /// Adds what a line says.
    Affair says(String line, String field, Object value) {
        return says(line, field, value, null);
    }

    /// The same of something that holds since a date.
    Affair says(String line, String field, Object value, @Nullable String when) {
        tellings.add(new Telling(field, value, when, line, List.of()));
        return this;
    }

    /// Holds what was said last to speak for these elements of whomever this is about.
    Affair speakingFor(Who about, String... elements) {
        return weighing(Weight.of(about, ElementStance.FOR, elements));
    }

    /// The same against them.
    Affair speakingAgainst(Who about, String... elements) {
        return weighing(Weight.of(about, ElementStance.AGAINST, elements));
    }

    private Affair weighing(List<Weight> weights) {
        Telling last = tellings.removeLast();
        tellings.add(new Telling(last.field(), last.value(), last.when(), last.line(), weights));
        return this;
    }
}
