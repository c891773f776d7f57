package org.dalil.packet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SealedCasefile;
import org.dalil.packet.material.ShownNames;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Plans over a real casefile: what belongs to a person, a source or a claim is found there.
class PlansTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Quoting quoting;
    private Claims claims;
    private Agents agents;
    private Plans plans;
    private Source source;
    private Transcript talk;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        claims = new Claims(casefile.holdings());
        agents = new Agents(casefile.holdings());
        quoting =
                new Quoting(
                        casefile.holdings(),
                        bench.transcripts,
                        new Versions(casefile.holdings(), casefile.vault().blobs(), sources),
                        claims);
        plans = new Plans(casefile.holdings(), sources);
        source = bench.source("Testimony");
        talk = bench.conversation(bench.recording(source, casefile.vault().blobs()), source);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(int segment) throws Exception {
        return quoting.claim(talk.id(), Quote.all(bench.at(talk, segment).id(), Tier.VERBATIM));
    }

    private PacketPlan plan(ConsentPurpose purpose, RecordRef... roots) throws Exception {
        return plans.plan(
                PacketWish.of(PacketUse.of(purpose, DAY), List.of(roots)), n -> "Person " + n);
    }

    private static RecordRef ref(RecordKind kind, java.util.UUID id) {
        return new RecordRef(kind, id);
    }

    private void consent(Agent who, Interview interview) throws Exception {
        Consents consents = new Consents(casefile.holdings());
        consents.decide(
                consents.blank(who.id(), Term.ofCode("court"), Term.ofCode("given"))
                        .about(interview.id())
                        .givenOn(org.dalil.law.Lawyer.date("2026-01-01")));
    }

    @Test
    void aSourceBringsItsClaimsAndASecondClaimItsOmission() throws Exception {
        Claim first = claim(1);
        Claim second = claim(2);
        PacketPlan all = plan(ConsentPurpose.COURT, ref(RecordKind.SOURCE, source.id()));
        assertEquals(
                2,
                all.withheld().stream().filter(one -> one.why() == Withholding.NO_WORDS).count());
        assertEquals(
                Set.of(first.id(), second.id()),
                Set.copyOf(all.omissions().stream().map(Omission::claim).toList()));
        PacketPlan one = plan(ConsentPurpose.COURT, Claim.SHAPE.ref(first.id()));
        assertEquals(List.of(first.id()), one.omissions().stream().map(Omission::claim).toList());
        assertTrue(one.isEmpty());
    }

    @Test
    void consentOfAnInterviewOpensItsWords() throws Exception {
        Claim first = claim(1);
        Interviews interviews = new Interviews(casefile.holdings());
        Interview interview = interviews.on(source);
        Agent who = agents.add(AgentKind.PERSON, "Karim Karimov");
        interviews.change(interview.among(interview.attendance().of(who.id())));
        RecordRef root = ref(RecordKind.INTERVIEW, interview.id());
        assertTrue(plan(ConsentPurpose.COURT, root).isEmpty());
        consent(who, interview);
        PacketPlan plan = plan(ConsentPurpose.COURT, root);
        assertEquals(
                List.of(first.id()), plan.claims().stream().map(one -> one.claim().id()).toList());
        assertEquals(Withholding.VOICE, plan.withheld().getFirst().why());
    }

    private Claim printed(String words) throws Exception {
        Source report =
                casefile.holdings()
                        .create(
                                ActName.of("source.act.import"),
                                Source.SHAPE,
                                Source.titled(
                                        casefile.holdings().ids().next(),
                                        SourceKind.REPORT,
                                        "Report of " + words));
        TextVersion text =
                new TextVersion(
                        casefile.holdings().ids().next(),
                        casefile.holdings().ids().next(),
                        "test",
                        "0",
                        "0",
                        BareCasefile.TEXT.length(),
                        null,
                        null);
        return claims.fromWords(report.id(), text, BareCasefile.words(words));
    }

    @Test
    void anAllegationBringsItsRebuttalFromElsewhere() throws Exception {
        Claim alleged = printed("nine people").ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM);
        claims.change(alleged);
        Claim denial = printed("A relative denied it");
        new ClaimLinks(casefile.holdings()).add(denial, alleged, ClaimLinkKind.REBUTS, null);
        new Attributions(casefile.holdings())
                .addNew(alleged, AttributionRole.ORIGIN, "The ministry");
        PacketPlan plan = plan(ConsentPurpose.COURT, Claim.SHAPE.ref(alleged.id()));
        assertEquals(
                List.of(alleged.id(), denial.id()),
                plan.claims().stream().map(one -> one.claim().id()).toList());
        assertTrue(plan.claims().getLast().alongside());
        assertEquals(2, plan.exhibits().size());
    }

    @Test
    void whatWasCorrectedStandsInItsCorrection() throws Exception {
        Claim old = claims.seal(printed("nine people"));
        Claim next = claims.seal(claims.supersede(old));
        RecordRef root =
                new RecordRef(
                        RecordKind.SOURCE,
                        casefile.holdings()
                                .records()
                                .find(Passage.SHAPE, claims.supports(old.id()).getFirst().passage())
                                .orElseThrow()
                                .source());
        assertEquals(
                List.of(next.id()),
                plan(ConsentPurpose.COURT, root).claims().stream()
                        .map(one -> one.claim().id())
                        .toList());
    }

    @Test
    void redactedWordsAndNamesInsideCoverAnExhibit() throws Exception {
        Claim first = claim(1);
        Interviews interviews = new Interviews(casefile.holdings());
        Interview interview = interviews.on(source);
        Agent who = agents.add(AgentKind.PERSON, "Dogs");
        interviews.change(interview.among(interview.attendance().of(who.id())));
        var texts = ShownNames.of(casefile.holdings(), Set.of(who.id()));
        assertEquals(Set.of(who.id()), texts.people("with Dogs at night"));
        assertEquals(Set.of(), texts.people("nobody is here"));
        assertEquals(5, texts.in("with Dogs at night").getFirst().start());
        quoting.mark(
                talk.id(),
                Quote.all(bench.at(talk, 2).id(), Tier.VERBATIM),
                Redactions::named,
                (changes, passage) ->
                        new Redactions(casefile.holdings())
                                .put(changes, passage, RedactionReason.SECURITY, null));
        consent(who, interview);
        PacketPlan plan = plan(ConsentPurpose.COURT, Claim.SHAPE.ref(first.id()));
        assertTrue(plan.exhibits().getFirst().covered(), "a redaction elsewhere in the source");
    }
}
