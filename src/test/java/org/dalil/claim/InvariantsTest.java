package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.history.ActName;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.quantity.Sum;
import org.dalil.kernel.reading.DateReading;
import org.dalil.kernel.reading.Resolution;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What must hold of a ledger of claims whatever people do with it, and that each check can fail.
class InvariantsTest {
    private static final List<String> WORDS =
            List.of("nine people", "August", "A relative denied it", "The ministry");

    /// Claims that rest on nothing: neither words of a source nor inputs.
    private static List<Claim> groundless(BareCasefile casefile) throws Exception {
        Claims claims = new Claims(casefile.holdings);
        List<Claim> groundless = new ArrayList<>();
        for (Claim one : casefile.holdings.records().where(Claim.SHAPE, "TRUE", "id")) {
            if (claims.supports(one.id()).isEmpty() && claims.inputs(one.id()).isEmpty()) {
                groundless.add(one);
            }
        }
        return groundless;
    }

    /// Passages whose words do not stand where they say.
    private static List<Passage> misplaced(BareCasefile casefile) throws Exception {
        return casefile.holdings.records().where(Passage.SHAPE, "TRUE", "id").stream()
                .filter(one ->
                        !BareCasefile.TEXT
                                .substring(one.locator().start(), one.locator().end())
                                .equals(one.locator().quote()))
                .toList();
    }

    private static void live(BareCasefile casefile, long seed, int acts) throws Exception {
        Random random = new Random(seed);
        Claims claims = new Claims(casefile.holdings);
        Source source = casefile.source("A report");
        TextVersion text = casefile.text();
        List<Claim> made = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            String words = WORDS.get(random.nextInt(WORDS.size()));
            Claim any = made.isEmpty() ? null : made.get(random.nextInt(made.size()));
            switch (any == null ? 0 : random.nextInt(6)) {
                case 1 ->
                        claims.addWords(
                                any,
                                source.id(),
                                text,
                                BareCasefile.words(words),
                                Stance.CONTRADICTS);
                case 2 -> made.add(claims.derive(Wording.of("derived " + i), List.of(any)));
                case 3 -> {
                    if (claims.find(any.id()).filter(one -> !one.isSealed()).isPresent()) {
                        made.add(claims.supersede(claims.seal(any)));
                    }
                }
                case 4 -> casefile.ledger.undo();
                case 5 -> casefile.ledger.redo();
                default -> made.add(claims.fromWords(source.id(), text, BareCasefile.words(words)));
            }
            List<Claim> standing = new ArrayList<>();
            for (Claim one : made) {
                claims.find(one.id()).ifPresent(standing::add);
            }
            made.clear();
            made.addAll(standing);
        }
    }

    @Property(tries = 25)
    void noClaimStandsWithoutWordsOrInputsAndAllWordsStandInTheirText(@ForAll long seed)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            live(casefile, seed, 25);

            assertEquals(List.of(), groundless(casefile));
            assertEquals(List.of(), misplaced(casefile));
        }
    }

    @Test
    void aClaimFromNowhereWouldBeFound() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Claim planted = Claim.draft(casefile.holdings.ids().next(), 1, Wording.of("x"));
            casefile.holdings.create(ActName.of("test"), Claim.SHAPE, planted);

            assertEquals(List.of(planted), groundless(casefile));
        }
    }

    @Property(tries = 200)
    void aResolvedDateCanBeTakenBackExactly(
            @ForAll("said") String words, @ForAll("days") String day) {
        DateValue said =
                switch (DateReading.of(words)) {
                    case DateReading.Dated(DateValue date) -> date;
                    case DateReading.Relative relative -> relative.value();
                    default -> DateValue.words(words, DateBasis.STATED);
                };
        DateValue base = DateValue.of(day, Edtf.parse(day).orElseThrow(), DateBasis.STATED);
        DateValue resolved = Resolution.resolve(said, base);

        assertEquals(said, Resolution.unresolve(resolved));
        assertEquals(said.verbatim(), resolved.verbatim());
        if (!resolved.equals(said)) {
            assertEquals(DateBasis.RELATIVE_RESOLVED, resolved.basis());
        }
    }

    @Provide
    Arbitrary<String> said() {
        return Arbitraries.of(
                "9 June",
                "in December",
                "last month",
                "last year",
                "yesterday",
                "on Thursday",
                "2011",
                "since 2014",
                "весной 2022",
                "unknown words");
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "2011-07-08", "2012-02-29", "2011-07", "2011", "2014/..", "2011-07~", "XXXX-06-09");
    }

    private static Quantity people(int number, String unit, String direction) {
        if (QuantityReading.of(String.valueOf(number), Locale.ENGLISH)
                instanceof QuantityReading.Read(Quantity read)) {
            return read.counting(new Counted(unit, null, direction, null));
        }
        throw new AssertionError(number);
    }

    @Property(tries = 100)
    void onlyWhatCountsTheSameIsEverAdded(
            @ForAll("units") String one,
            @ForAll("units") String other,
            @ForAll("ways") String way,
            @ForAll("ways") String otherWay) {
        Sum sum = Sum.ofDisjoint(List.of(people(9, one, way), people(1124, other, otherWay)));

        boolean same = one.equals(other) && way.equals(otherWay);
        assertEquals(same, sum instanceof Sum.Summed);
        if (sum instanceof Sum.Refused(var reasons)) {
            assertNotEquals(List.of(), reasons, "a refusal says why");
        }
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("person", "ruling_person", "request");
    }

    @Provide
    Arbitrary<String> ways() {
        return Arbitraries.of("into", "out_of");
    }

    @Test
    void rulingsAndRemovalsAreNotAddedAndTheReasonNamesBoth() {
        Sum sum =
                Sum.of(
                        List.of(
                                people(1124, "ruling_person", "out_of"),
                                people(9, "person", "out_of")));

        assertTrue(sum instanceof Sum.Refused);
        assertTrue(
                ((Sum.Refused) sum)
                        .reasons().stream()
                                .anyMatch(why -> why.problem().key().equals("kernel.sum.unit")));
    }
}
