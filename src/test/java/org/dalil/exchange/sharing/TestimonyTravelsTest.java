package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.identity.ProtectedIdentities;
import org.dalil.people.identity.RealIdentity;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.interview.Attendance;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.Listening;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Testimony goes to another laptop whole, byte for byte, and says there what it said here.
class TestimonyTravelsTest {
    private Laptops laptops;
    private Casefile ours;
    private Casefile theirs;
    private Bench bench;
    private Agent witness;
    private Source source;
    private Interview interview;
    private Transcript transcript;
    private Passage quoted;
    private Claim claim;

    @BeforeEach
    void open() throws Exception {
        laptops = new Laptops();
        ours = laptops.next();
        theirs = laptops.next();
        bench = new Bench(ours.holdings());
        witness = new Agents(ours.holdings()).add(AgentKind.PERSON, "Witness-1");
        source = bench.source("Testimony");
        Interviews interviews = new Interviews(ours.holdings());
        interview = interviews.on(source).among(Attendance.UNKNOWN.of(witness.id()));
        interviews.change(interview);
        EvidenceItem recording = bench.recording(source, ours.vault().blobs());
        transcript = bench.conversation(recording, source);
        bench.segments.write(
                transcript, bench.at(transcript, 1), Tier.translation("ru"), "Его увели");
        new Listening(ours.holdings())
                .heard(recording, List.of(new HeardSpans.Span(0, 9_000)), "KM", 100);
        quote(ours);
        decide();
    }

    private static Quoting quoting(Casefile in) {
        Sources sources = new Sources(in.holdings(), in.vault().blobs());
        Versions versions = new Versions(in.holdings(), in.vault().blobs(), sources);
        return new Quoting(
                in.holdings(), new Bench(in.holdings()).transcripts, versions, claims(in));
    }

    private static Claims claims(Casefile in) {
        return new Claims(in.holdings());
    }

    private void quote(Casefile in) throws Exception {
        UUID spoken = bench.at(transcript, 1).id();
        quoted = quoting(in).cite(transcript.id(), new Quote(spoken, Tier.VERBATIM, 0, 9));
        claim = quoting(in).claim(transcript.id(), Quote.all(spoken, Tier.translation("ru")));
        Codes codes = new Codes(in.holdings());
        Code broad = codes.add("Return", null, "#224466");
        Code narrow = codes.add("By night", broad.id(), null);
        new Codings(in.holdings()).add(quoted, List.of(narrow));
    }

    private void decide() throws Exception {
        Consents consents = new Consents(ours.holdings());
        Consent first =
                consents.decide(
                        consents.blank(witness.id(), Term.ofCode("court"), Term.ofCode("given"))
                                .about(interview.id())
                                .shownBy(quoted.id()));
        consents.withdraw(first, Term.ofCode("withdrawn"), null, null);
    }

    @AfterEach
    void close() throws Exception {
        laptops.close();
    }

    @Test
    void allOfItArrivesByteForByteAndTwiceIsNothingMore() throws Exception {
        laptops.give(ours, theirs);
        Map<UUID, Map<String, Object>> here = ExampleContent.everything(ours);
        assertEquals(here, ExampleContent.everything(theirs));
        for (RecordKind kind :
                List.of(
                        RecordKind.INTERVIEW,
                        RecordKind.CONSENT,
                        RecordKind.TRANSCRIPT,
                        RecordKind.SPEAKER,
                        RecordKind.SEGMENT,
                        RecordKind.WORDING,
                        RecordKind.HEARD,
                        RecordKind.CODE,
                        RecordKind.CODING)) {
            assertTrue(
                    here.values().stream().anyMatch(one -> kind.code().equals(one.get("kind"))),
                    kind.code());
        }
        laptops.give(ours, theirs);
        assertEquals(here, ExampleContent.everything(theirs));
    }

    @Test
    void thereItIsReadQuotedAndPlayedAsHere() throws Exception {
        laptops.give(ours, theirs);
        Bench there = new Bench(theirs.holdings());
        assertEquals(bench.text(transcript), there.text(transcript));
        Grounds grounds = new Grounds(theirs.holdings());
        Ground ground = grounds.of(new RecordRef(RecordKind.CLAIM, claim.id())).getFirst();
        assertEquals(2_000L, ground.span().startMs());
        assertEquals("ru", ground.telling().language());
        UUID spoken = bench.at(transcript, 1).id();
        Passage again = quoting(theirs).cite(transcript.id(), Quote.all(spoken, Tier.VERBATIM));
        assertEquals(quoted.textVersion(), again.textVersion(), "their version is ours");
        assertFalse(
                new Consents(theirs.holdings())
                        .summary(witness.id(), null, LocalDate.of(2027, 1, 1)).allowed().stream()
                                .findAny()
                                .isPresent());
    }

    @Test
    void withAChosenSourceGoesItsTestimonyAndWhatThePersonAllowed() throws Exception {
        Source other = bench.source("Another");
        Transcript apart = bench.conversation(null, other);
        laptops.send(ours, theirs, Selection.of(List.of(source.id())));
        laptops.take(theirs);
        Bench there = new Bench(theirs.holdings());
        assertEquals(bench.text(transcript), there.text(transcript));
        assertTrue(there.transcripts.find(apart.id()).isEmpty());
        assertEquals(
                new Consents(ours.holdings()).history(witness.id()),
                new Consents(theirs.holdings()).history(witness.id()));
        assertEquals(interview, new Interviews(theirs.holdings()).of(source.id()).orElseThrow());
        assertEquals(2, new Codes(theirs.holdings()).tree().lines().size());
    }

    @Test
    void whoTheWitnessIsNeverLeaves() throws Exception {
        new ProtectedIdentities(ours.holdings(), ours::identityKey)
                .protect(witness, new RealIdentity("Zulfiya Q.", "", ""), "Witness-1");
        laptops.send(ours, theirs);
        assertTrue(laptops.readable(theirs).contains("Witness-1"));
        assertFalse(laptops.readable(theirs).contains("Zulfiya"));
    }
}
