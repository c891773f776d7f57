package org.dalil.law.clock;

import org.dalil.kernel.DateValue;
import org.dalil.law.Remark;
import org.dalil.law.bond.Forum;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Says a legal position in words. Adds nothing to it: what is possible is said to be possible, and
/// what no claim says is said to be said by no claim.
public final class PositionWords {
    private final Texts texts;
    private final Function<UUID, String> names;
    private final BinaryOperator<String> terms;

    /// The words where nobody added a term of their own to the lists.
    ///
    /// @param names what people, bodies and States are called
    public PositionWords(Texts texts, Function<UUID, String> names) {
        this(texts, names, (list, code) -> texts.of("vocabulary." + list + "." + code));
    }

    /// @param terms how a term is worded, by its list and its code
    public PositionWords(Texts texts, Function<UUID, String> names, BinaryOperator<String> terms) {
        this.texts = texts;
        this.names = names;
        this.terms = terms;
    }

    /// The position in one sentence: what domestic orders allow, what bars a removal, how far it
    /// has come.
    public String headline(LegalPosition position) {
        if (position.isEmpty()) {
            return texts.of("law.position.nothing");
        }
        List<String> parts = new ArrayList<>();
        position.extraditions().forEach(one -> parts.add(home(one)));
        position.bars().forEach(bar -> parts.add(bar(bar)));
        if (position.bars().isEmpty()) {
            parts.add(texts.of("law.bar.none"));
        }
        position.extraditions().forEach(one -> parts.add(stage(one)));
        return parts.stream()
                .reduce((one, other) ->
                        texts.of("law.position.between", Map.of("one", one, "other", other)))
                .orElseThrow();
    }

    /// What the orders of the State’s own bodies allow.
    public String home(Extradition removal) {
        if (!removal.order().may()) {
            return texts.of("law.home.no-order");
        }
        if (removal.suspended().certain()) {
            return texts.of("law.home.suspended");
        }
        return texts.of(
                removal.lawfulAtHome().certain() ? "law.home.lawful" : "law.home.maybe-lawful");
    }

    /// What bars a removal, since when, and through which group.
    public String bar(Bar bar) {
        Map<String, Object> args = new LinkedHashMap<>();
        args.put("sure", bar.holds().certain() ? "yes" : "no");
        args.put("by", by(bar));
        args.put("since", since(bar.holds().since()));
        String said =
                texts.of(
                        "law.bar." + bar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        args);
        UUID group = bar.group();
        return group == null
                ? said
                : texts.of("law.by-group", Map.of("said", said, "group", names.apply(group)));
    }

    /// How far a removal has come.
    public String stage(Extradition removal) {
        String done =
                switch (removal.carriedOut().certainty()) {
                    case CERTAIN -> "yes";
                    case POSSIBLE -> "maybe";
                    case NO -> "no";
                };
        return texts.of("law.stage." + step(removal), Map.of("done", done));
    }

    private static String step(Extradition removal) {
        if (removal.upheld().certain()) {
            return "upheld";
        }
        if (removal.order().may()) {
            return removal.order().certain() ? "ordered" : "maybe-ordered";
        }
        return removal.request().may() ? "requested" : "none";
    }

    /// Why something is not certain; nothing where it is.
    public List<String> reasons(Answer answer) {
        return answer.reasons().stream().map(one -> one.in(texts)).toList();
    }

    /// What in the claims cannot be.
    public List<String> flags(LegalPosition position) {
        return position.flags().stream().map(one -> one.remark().in(texts)).toList();
    }

    /// The sides of an assurance, one line a claim, each in its voice.
    public List<String> promise(Promise promise) {
        List<String> lines = new ArrayList<>();
        add(lines, "promised", "assurance_content", promise.promised());
        add(lines, "evidence", "assurance_evidence", promise.evidence());
        add(lines, "relied-on", null, promise.reliedOn());
        add(lines, "sufficient", null, promise.sufficient());
        add(lines, "insufficient", null, promise.insufficient());
        add(lines, "denied", null, promise.denied());
        return lines;
    }

    private void add(
            List<String> lines, String side, @Nullable String scheme, List<Voiced> claims) {
        for (Voiced one : claims) {
            String term = scheme == null ? one.term() : terms.apply(scheme, one.term());
            UUID named = one.named();
            String what = named == null ? term : names.apply(named);
            String voice =
                    one.voices().isEmpty()
                            ? texts.of("law.voice.unknown")
                            : String.join(", ", one.voices().stream().map(names).toList());
            lines.add(texts.of("law.promise." + side, Map.of("what", what, "voice", voice)));
        }
    }

    private String by(Bar bar) {
        String code = bar.forum();
        if (code != null) {
            return Forum.ofCode(code).map(one -> one.named().in(texts)).orElse(code);
        }
        return bar.bodies().isEmpty()
                ? texts.of("law.voice.unknown")
                : String.join(", ", bar.bodies().stream().map(names).toList());
    }

    private String since(@Nullable DateValue date) {
        if (date == null) {
            return texts.of("law.since.unknown");
        }
        LocalDate latest = date.latest();
        return date.earliest() == null && latest != null
                ? Remark.of("law.since.at-latest").with("date", latest).in(texts)
                : Remark.of("law.since.date").with("date", date).in(texts);
    }
}
