package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.FieldGroup;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.support.Supports;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The matters of the demonstration say what its documents say, each by the voice that says it.
class AffairsTest {
    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Demonstration demonstration;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Matters matters;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Facts facts;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Claims claims;

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Vocabularies vocabularies;

    @BeforeAll
    static void tell() throws Exception {
        casefile = DemonstrationKit.casefile(folder);
        demonstration = DemonstrationKit.tell(casefile, folder);
        matters = new Matters(casefile.holdings(), Texts.in(Locale.ENGLISH));
        vocabularies = new Vocabularies(casefile.holdings());
        facts = new Facts(casefile.holdings(), vocabularies);
        claims = new Claims(casefile.holdings());
    }

    @AfterAll
    static void close() throws Exception {
        casefile.close();
    }

    private UUID group() {
        return demonstration.agent(Who.IVANOVO).id();
    }

    private List<Fact> of(MatterKind kind, UUID within, String... fields) throws Exception {
        List<Fact> all = new ArrayList<>();
        for (Matter matter : matters.of(kind, within)) {
            facts.of(matter.id()).stream()
                    .filter(fact -> Set.of(fields).contains(fact.field()))
                    .forEach(all::add);
        }
        return all;
    }

    private UUID origin(Fact fact) throws Exception {
        Attribution first = claims.chain(fact.claim()).getFirst();
        return java.util.Objects.requireNonNull(first.agent());
    }

    @Test
    void everythingToldFitsItsKindAndItsField() throws Exception {
        for (Affair affair : Affairs.all()) {
            Set<String> known =
                    affair.kind.groups().stream()
                            .map(FieldGroup::codes)
                            .flatMap(List::stream)
                            .collect(Collectors.toSet());
            for (Affair.Telling telling : affair.tellings) {
                assertTrue(known.contains(telling.field()), affair.title + " " + telling.field());
                ListedTerm field = vocabularies.find("predicate", telling.field()).orElseThrow();
                String holds = java.util.Objects.requireNonNull(field.holds());
                if (vocabularies.schemes().contains(holds)) {
                    assertTrue(
                            vocabularies.find(holds, (String) telling.value()).isPresent(),
                            telling.toString());
                }
            }
        }
    }

    @Test
    void everyStatementRestsOnWordsHasAVoiceAndIsSealed() throws Exception {
        List<UUID> said = new ArrayList<>();
        for (MatterKind kind : MatterKind.values()) {
            for (Matter matter : matters.all(kind)) {
                facts.of(matter.id()).forEach(fact -> said.add(fact.claim()));
            }
        }
        assertFalse(said.isEmpty());
        assertEquals(Set.copyOf(said), new Supports(casefile.holdings()).resting(said));
        for (UUID id : said) {
            Claim claim = claims.find(id).orElseThrow();
            assertTrue(claim.isSealed(), claim.statement());
            assertFalse(claims.chain(id).isEmpty(), claim.statement());
        }
    }

    @Test
    void theExtraditionWasOrderedAndNeverCarriedOut() throws Exception {
        UUID order = demonstration.event(What.ORDER).id();
        List<Fact> stages = of(MatterKind.ACT, order, "stage");
        assertEquals(List.of("ordered"), stages.stream().map(Fact::term).toList());
        assertEquals(
                List.of("ordered", "upheld"),
                of(MatterKind.EXTRADITION_REQUEST, group(), "request_state").stream()
                        .map(Fact::term)
                        .toList());
        assertEquals(
                "2006-08-15",
                of(MatterKind.INTERIM_MEASURE, group(), "measure_state")
                        .getFirst()
                        .when()
                        .edtf()
                        .toString());
    }

    @Test
    void promiseClaimedReceiptAndBeliefAreThreeClaimsByThreeVoices() throws Exception {
        Fact promise = of(MatterKind.ASSURANCE, group(), "promised").getFirst();
        Fact receipt = of(MatterKind.ASSURANCE, group(), "promise_evidence").getFirst();
        List<Fact> beliefs = of(MatterKind.ASSURANCE, group(), "sufficiency");
        assertEquals(
                List.of("sufficient", "insufficient"), beliefs.stream().map(Fact::term).toList());
        assertEquals(demonstration.agent(Who.UZBEKISTAN).id(), origin(promise));
        assertEquals(demonstration.agent(Who.PROSECUTOR).id(), origin(receipt));
        assertEquals(demonstration.agent(Who.PROSECUTOR).id(), origin(beliefs.getFirst()));
        assertEquals(demonstration.agent(Who.DEFENCE).id(), origin(beliefs.getLast()));
        assertEquals("claimed_only", receipt.term());
        assertEquals(
                4,
                Set.of(
                                promise.claim(),
                                receipt.claim(),
                                beliefs.getFirst().claim(),
                                beliefs.getLast().claim())
                        .size());
    }

    @Test
    void twoSourcesDifferOnWhatTheReturnWasAndBothStand() throws Exception {
        assertEquals(
                List.of("extradition_transfer", "refoulement"),
                of(MatterKind.ACT, demonstration.event(What.RETURN).id(), "act_type").stream()
                        .map(Fact::term)
                        .toList());
    }

    @Test
    void theThirteenAreCountableAndUnnamed() throws Exception {
        Agents agents = new Agents(casefile.holdings());
        var members = new Members(casefile.holdings()).of(group());
        assertEquals(13, members.size());
        for (var one : members) {
            UUID id = java.util.Objects.requireNonNull(one.member());
            assertFalse(agents.find(id).orElseThrow().identityKnown());
        }
    }
}
