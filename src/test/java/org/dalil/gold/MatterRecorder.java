package org.dalil.gold;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.FieldRoles;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.support.Supports;
import org.dalil.claim.value.ClaimValue;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.gold.GoldMatter.Happening;
import org.dalil.gold.GoldMatter.Telling;
import org.dalil.gold.GoldMatter.Where;
import org.dalil.gold.GoldMatter.Who;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Records the matters of checked texts through the public operations: every field a claim that
/// rests on the words of a checked claim, in its voice, and is sealed. Stops at whatever the lists
/// of terms do not have.
final class MatterRecorder {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private final GoldLoader loader;
    private final Matters matters;
    private final Events events;
    private final Places places;
    private final Claims claims;
    private final Supports supports;
    private final Attributions attributions;
    private final Vocabularies vocabularies;
    private final Map<Happening, Event> happened = new HashMap<>();
    final Map<GoldMatter, Matter> made = new HashMap<>();

    /// The checked claim on whose words each claim of a field rests.
    final Map<UUID, String> lines = new HashMap<>();

    MatterRecorder(Casefile casefile, GoldLoader loader) {
        this.loader = loader;
        matters = new Matters(casefile.holdings(), ENGLISH);
        events = new Events(casefile.holdings());
        places = new Places(casefile.holdings());
        claims = new Claims(casefile.holdings());
        supports = new Supports(casefile.holdings());
        attributions = new Attributions(casefile.holdings());
        vocabularies = new Vocabularies(casefile.holdings());
    }

    void record(List<GoldMatter> all) throws Exception {
        for (GoldMatter one : all) {
            Matter matter = matters.add(one.kind, one.title, whole(one.within), List.of());
            made.put(one, matter);
            for (Telling telling : one.tellings) {
                state(matter, telling);
            }
        }
    }

    /// The event that was made of a happening.
    Event event(Happening happening) throws Exception {
        Event known = happened.get(happening);
        if (known == null) {
            known = events.add(happening.title(), edtf(happening.when()), null);
            happened.put(happening, known);
        }
        return known;
    }

    private RecordRef whole(Object within) throws Exception {
        return switch (within) {
            case Happening happening -> new RecordRef(RecordKind.EVENT, event(happening).id());
            case Who who -> new RecordRef(RecordKind.AGENT, loader.agent(who.name()).id());
            case GoldMatter other -> Objects.requireNonNull(made.get(other), other.title).ref();
            default -> throw new AssertionError("nothing belongs to " + within);
        };
    }

    private void state(Matter matter, Telling telling) throws Exception {
        Claim told = Objects.requireNonNull(loader.recorded.get(telling.line()), telling.line());
        ListedTerm field = term("predicate", telling.field());
        String role = FieldRoles.of(telling.field());
        DateValue when = "claim".equals(telling.when()) ? told.when() : edtf(telling.when());
        Claim claim =
                matters.state(
                        matter,
                        Statement.of(
                                        field,
                                        value(field, telling, told),
                                        matter.title() + ": " + telling.field())
                                .on(when)
                                .concerning(role == null ? null : term("role", role)));
        supports.rest(claim.id(), claims.supports(told.id()).getFirst().passage());
        speak(claim, told, telling.voices());
        claims.seal(claims.find(claim.id()).orElseThrow().meant(told.claimModality()));
        lines.put(claim.id(), telling.line());
    }

    private void speak(Claim claim, Claim told, List<String> voices) throws Exception {
        UUID source = claims.chain(told.id()).getFirst().throughSource();
        for (int i = 0; i < voices.size(); i++) {
            attributions.add(
                    claim,
                    GoldLoader.role(i, voices.size()),
                    loader.agent(voices.get(i)).id(),
                    null,
                    source);
        }
        if (voices.isEmpty()) {
            for (Attribution one : claims.chain(told.id())) {
                attributions.add(
                        claim, AttributionRole.of(one.role()), one.agent(), one.verb(), source);
            }
        }
    }

    private ClaimValue value(ListedTerm field, Telling telling, Claim told) throws Exception {
        String holds = Objects.requireNonNullElse(field.holds(), "text");
        return switch (telling.value()) {
            case Who who ->
                    new ClaimValue.Named(
                            new RecordRef(RecordKind.AGENT, loader.agent(who.name()).id()));
            case Where where -> new ClaimValue.Placed(place(where.words()), where.words());
            case String words when words.equals("claim") ->
                    new ClaimValue.Dated(Objects.requireNonNull(told.when(), told.statement()));
            case String words when vocabularies.schemes().contains(holds) ->
                    new ClaimValue.Worded(term(holds, words).code());
            case String words -> new ClaimValue.Worded(words);
            default -> throw new AssertionError("no value: " + telling.value());
        };
    }

    private ListedTerm term(String scheme, String code) throws Exception {
        return vocabularies
                .find(scheme, code)
                .orElseThrow(() -> new AssertionError("no term " + code + " in " + scheme));
    }

    private UUID place(String words) throws Exception {
        Place known = loader.places.get(words);
        if (known == null) {
            known = places.add(words, PlacePrecision.UNKNOWN, null);
            loader.places.put(words, known);
        }
        return known.id();
    }

    private static @Nullable DateValue edtf(@Nullable String text) {
        return text == null
                ? null
                : DateValue.of(text, Edtf.parse(text).orElseThrow(), DateBasis.STATED);
    }
}
