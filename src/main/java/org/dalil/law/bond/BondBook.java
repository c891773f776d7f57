package org.dalil.law.bond;

import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who is bound by what, as a value that can be asked about any day. An instrument binds from its
/// day and not before; what people recorded of a State and an instrument stands instead of what the
/// program brings of them.
///
/// @param states which records are which States that the program knows
public record BondBook(List<BondSpan> spans, Map<UUID, String> states) {
    public BondBook {
        spans = List.copyOf(spans);
        states = Map.copyOf(states);
    }

    /// The State that a record stands for.
    public StateRef state(UUID agent) {
        return new StateRef(states.get(agent), agent);
    }

    /// Whether an instrument binds a State on a day.
    public Binding binding(StateRef state, String instrument, LocalDate day) {
        List<BondSpan> known = known(state, instrument);
        if (known.isEmpty()) {
            return new Binding(
                    Certainty.POSSIBLE,
                    Remark.of("law.bond.nothing-known")
                            .with("instrument", Remark.of("vocabulary.instrument." + instrument)),
                    null);
        }
        return known.stream()
                .map(span -> bound(span, day))
                .reduce((one, other) ->
                        other.certainty().compareTo(one.certainty()) >= 0 ? other : one)
                .orElseThrow();
    }

    /// Whether a forum hears complaints of individuals against a State about what is done on a day.
    public OpenForum open(StateRef state, Forum forum, LocalDate day) {
        String instrument = forum.instrument();
        if (instrument == null) {
            return new OpenForum(
                    forum,
                    new Binding(Certainty.CERTAIN, Remark.of("law.forum.every-state"), null));
        }
        Binding bound = binding(state, instrument, day);
        BondSpan span = bound.span();
        if (span == null || !bound.certainty().may()) {
            return new OpenForum(forum, bound);
        }
        return new OpenForum(forum, complaints(span, bound, day));
    }

    /// Every forum, whether it is open against a State on a day, and why or why not.
    public List<OpenForum> forums(StateRef state, LocalDate day) {
        return Arrays.stream(Forum.values()).map(one -> open(state, one, day)).toList();
    }

    /// What is known of a State, the instruments in the order in which they are first named. What
    /// people recorded stands instead of what is brought, which is left out then.
    public List<BondSpan> of(StateRef state) {
        return spans.stream()
                .filter(span -> span.state().sameAs(state))
                .map(BondSpan::instrument)
                .distinct()
                .flatMap(instrument -> known(state, instrument).stream())
                .toList();
    }

    /// Whether one span binds on a day.
    public Binding binding(BondSpan span, LocalDate day) {
        return bound(span, day);
    }

    /// Whether individuals can complain under one span about what is done on a day; empty where it
    /// is not known to bind then.
    public Optional<Binding> accepting(BondSpan span, LocalDate day) {
        Binding bound = bound(span, day);
        return bound.certainty().may()
                ? Optional.of(complaints(span, bound, day))
                : Optional.empty();
    }

    private List<BondSpan> known(StateRef state, String instrument) {
        List<BondSpan> all =
                spans.stream()
                        .filter(span ->
                                span.instrument().equals(instrument) && span.state().sameAs(state))
                        .toList();
        List<BondSpan> own = all.stream().filter(span -> span.standing().isOwn()).toList();
        return own.isEmpty() ? all : own;
    }

    private static Binding bound(BondSpan span, LocalDate day) {
        Remark instrument = span.name();
        DateValue from = span.from();
        DateValue to = span.to();
        if (from == null) {
            return new Binding(
                    Certainty.NO, Remark.of("law.bond.never").with("instrument", instrument), span);
        }
        if (!begun(from, day).may()) {
            return new Binding(Certainty.NO, dated("law.bond.not-yet", instrument, from), span);
        }
        Certainty ended = to == null ? Certainty.NO : begun(to, day);
        if (to != null && ended == Certainty.CERTAIN) {
            return new Binding(Certainty.NO, dated("law.bond.ceased", instrument, to), span);
        }
        return new Binding(
                begun(from, day).and(ended.not()), dated("law.bond.since", instrument, from), span);
    }

    private static Binding complaints(BondSpan span, Binding bound, LocalDate day) {
        Remark instrument = span.name();
        DateValue from = span.complaints();
        if (from == null) {
            return new Binding(
                    Certainty.NO,
                    Remark.of("law.bond.no-complaints").with("instrument", instrument),
                    span);
        }
        Certainty accepted = begun(from, day);
        if (accepted == Certainty.NO) {
            return new Binding(
                    Certainty.NO, dated("law.bond.complaints-later", instrument, from), span);
        }
        DateValue end = span.complaintsEnd();
        Certainty ended = end == null ? Certainty.NO : begun(end, day);
        if (end != null && ended == Certainty.CERTAIN) {
            return new Binding(
                    Certainty.NO, dated("law.bond.complaints-ended", instrument, end), span);
        }
        return new Binding(
                accepted.and(ended.not()).and(bound.certainty()),
                dated("law.bond.complaints-since", instrument, from),
                span);
    }

    /// Whether a day that a date names has come.
    private static Certainty begun(DateValue date, LocalDate day) {
        @Nullable LocalDate earliest = date.earliest();
        @Nullable LocalDate latest = date.latest();
        if (latest != null && !latest.isAfter(day)) {
            return Certainty.CERTAIN;
        }
        return earliest != null && earliest.isAfter(day) ? Certainty.NO : Certainty.POSSIBLE;
    }

    private static Remark dated(String key, Remark instrument, DateValue date) {
        return Remark.of(key).with("instrument", instrument).with("date", date);
    }
}
