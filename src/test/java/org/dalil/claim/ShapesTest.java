package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimState;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kit.BareCasefile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Every record survives the way through its row and its written form, as it goes into a share
/// file, without losing or gaining anything.
class ShapesTest {
    private static final DateValue RELATIVE =
            DateValue.words("last month", DateBasis.RELATIVE_UNRESOLVED)
                    .leaningOn(new RecordRef(RecordKind.EVENT, new UUID(7, 7)));

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aZ9 жқ’ئ\n\"\\%")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "w" + text);
    }

    private static Arbitrary<UUID> ids() {
        return Arbitraries.longs().map(low -> new UUID(0x0198_0000_0000_7000L, low));
    }

    private static Arbitrary<DateValue> dates() {
        return Arbitraries.of(
                        "2024", "2024-08", "2024-08-03", "../1989", "2023-05/2024-02", "1984?")
                .map(edtf ->
                        DateValue.of(
                                "as said: " + edtf,
                                Edtf.parse(edtf).orElseThrow(),
                                DateBasis.STATED));
    }

    private static Arbitrary<DateValue> anyDate() {
        return Arbitraries.oneOf(dates(), Arbitraries.of(RELATIVE)).injectNull(0.3);
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        words(),
                        Arbitraries.of(ClaimKind.values()),
                        Arbitraries.of(Modality.values()),
                        ids().injectNull(0.5),
                        slots(),
                        Combinators.combine(anyDate(), anyDate()).as(Dates::new))
                .as((id, number, statement, kind, modality, other, slots, dates) ->
                        new Claim(
                                id,
                                number,
                                new Wording(
                                        statement,
                                        kind.code(),
                                        modality.code(),
                                        Polarity.values()[(int) (number & 1)].code(),
                                        other == null ? null : statement),
                                ClaimState.SEALED.code(),
                                other,
                                slots,
                                new Setting(
                                        dates.when,
                                        dates.asOf,
                                        other,
                                        statement,
                                        "city",
                                        (number & 1) == 0 ? null : 1 + number % 20_000_000),
                                other == null ? null : Quantity.words(statement),
                                statement,
                                kind == ClaimKind.DENIAL,
                                other == null ? null : statement));
    }

    /// When a claim holds, and as of when.
    private record Dates(@Nullable DateValue when, @Nullable DateValue asOf) {}

    private static Arbitrary<Term> terms() {
        return Combinators.combine(words(), words().injectNull(0.5))
                .as((code, label) ->
                        label == null
                                ? Term.ofCode(code)
                                : new Term(code, label, "kk", Vocabularies.VERSION));
    }

    private static Arbitrary<Slots> slots() {
        Arbitrary<RecordRef> refs =
                Combinators.combine(Arbitraries.of(RecordKind.values()), ids()).as(RecordRef::new);
        return Combinators.combine(
                        refs.injectNull(0.3),
                        terms().injectNull(0.3),
                        refs.injectNull(0.5),
                        words().injectNull(0.5))
                .as((subject, predicate, object, value) ->
                        new Slots(subject, predicate, object, object == null ? value : null));
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        Arbitraries.longs().between(1, 99),
                        ids().injectNull(0.5),
                        words().injectNull(0.5),
                        Arbitraries.of(true, false))
                .as((id, claim, position, agent, verb, anonymous) ->
                        new Attribution(
                                id, claim, position, agent, "relay", verb, agent, anonymous, verb));
    }

    @Provide
    Arbitrary<Event> events() {
        return Combinators.combine(
                        ids(), words(), anyDate(), ids().injectNull(0.5), words().injectNull(0.5))
                .as(Event::new);
    }

    @Provide
    Arbitrary<Recorded> parts() {
        Arbitrary<Recorded> support =
                Combinators.combine(ids(), ids(), ids(), Arbitraries.of(Stance.values()))
                        .as((id, claim, passage, stance) ->
                                new Support(id, claim, passage, stance.code(), 3));
        Arbitrary<Recorded> link =
                Combinators.combine(ids(), ids(), ids(), words().injectNull(0.5))
                        .as((id, from, to, question) ->
                                new ClaimLink(id, from, to, "cites", question));
        Arbitrary<Recorded> concern =
                Combinators.combine(
                                ids(),
                                ids(),
                                Arbitraries.of(RecordKind.values()),
                                terms().injectNull(0.5))
                        .as((id, claim, kind, role) ->
                                new Concern(id, claim, new RecordRef(kind, claim), role));
        Arbitrary<Recorded> derivation =
                Combinators.combine(ids(), ids())
                        .as((id, claim) ->
                                new Derivation(id, claim, new UUID(1, claim.hashCode()), 2));
        return Arbitraries.oneOf(support, link, concern, derivation);
    }

    /// Keeps the record, writes it out, reads it in.
    private static <T extends Recorded> void travels(RecordShape<T> shape, T one) throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            casefile.ledger.act(
                    ActName.of("test"),
                    changes -> {
                        changes.create(shape, one);
                        return one;
                    });
            Records.Written written = casefile.holdings.records().written(shape).getFirst();

            assertEquals(one, casefile.holdings.records().find(shape, one.id()).orElseThrow());
            assertEquals(one, Records.read(shape, written.id(), written.fields()));
            assertEquals("KM", written.origin().by());
        }
    }

    @Property(tries = 30)
    void claimsTravel(@ForAll("claims") Claim claim) throws Exception {
        travels(Claim.SHAPE, claim);
    }

    @Property(tries = 15)
    void attributionsTravel(@ForAll("attributions") Attribution one) throws Exception {
        travels(Attribution.SHAPE, one);
    }

    @Property(tries = 15)
    void eventsTravel(@ForAll("events") Event event) throws Exception {
        travels(Event.SHAPE, event);
    }

    @Property(tries = 15)
    void theSmallPartsTravel(@ForAll("parts") Recorded one) throws Exception {
        switch (one) {
            case Support support -> travels(Support.SHAPE, support);
            case ClaimLink link -> travels(ClaimLink.SHAPE, link);
            case Concern concern -> travels(Concern.SHAPE, concern);
            case Derivation derivation -> travels(Derivation.SHAPE, derivation);
            default -> throw new AssertionError(one);
        }
    }

    @Test
    void aWrittenRecordThatLacksOrInventsAFieldIsRefused() {
        UUID id = new UUID(1, 1);
        Map<String, String> whole =
                Map.of(
                        "claim",
                        id.toString(),
                        "passage",
                        id.toString(),
                        "stance",
                        "supports",
                        "position",
                        "1");
        assertEquals(
                new Support(id, id, id, "supports", 1),
                Records.read(Support.SHAPE, id, changed(whole, "", "")));
        for (String field : whole.keySet()) {
            Map<String, String> less = new HashMap<>(whole);
            less.remove(field);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Records.read(Support.SHAPE, id, changed(less, "", "")),
                    field);
        }
        for (String[] wrong :
                new String[][] {
                    {"position", "one"}, {"claim", "x"}, {"passage", ""}, {"gone", "true"}
                }) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Records.read(Support.SHAPE, id, changed(whole, wrong[0], wrong[1])),
                    wrong[0]);
        }
    }

    private static Map<String, String> changed(
            Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        if (!name.isEmpty()) {
            changed.put(name, value);
        }
        return changed;
    }

    @Test
    void aConcernOfAKindNobodyKnowsIsRefused() {
        UUID id = new UUID(1, 1);
        Map<String, String> fields = new HashMap<>();
        fields.put("claim", id.toString());
        fields.put("target", id.toString());
        fields.put("target_kind", "ghost");

        assertThrows(IllegalArgumentException.class, () -> Records.read(Concern.SHAPE, id, fields));
    }

    @Test
    void codesReadBackAndUnknownOnesReadAsTheCautiousValue() {
        for (ClaimLinkKind one : ClaimLinkKind.values()) {
            assertEquals(one.code(), ClaimLinkKind.key(one.code()));
        }
        for (AttributionRole one : AttributionRole.values()) {
            assertEquals(one, AttributionRole.of(one.code()));
        }
        assertEquals("unknown", ClaimLinkKind.key("later"));
        assertEquals(AttributionRole.REPORTER, AttributionRole.of("later"));
        assertEquals(ClaimState.SEALED, ClaimState.of("later"));
        assertEquals(Stance.CONTEXT, Stance.of("later"));
        assertEquals(ClaimKind.CONTEXT, ClaimKind.of("later"));
        assertEquals(Modality.REPORTED, Modality.of("later"));
    }
}
