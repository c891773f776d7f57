package org.dalil.packet.assemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.SealedCasefile;
import org.dalil.law.Lawyer;
import org.dalil.packet.PacketKit;
import org.dalil.packet.plan.PacketUse;
import org.dalil.packet.plan.PacketWish;
import org.dalil.packet.plan.Plans;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.register.Packet;
import org.dalil.packet.register.Packets;
import org.dalil.packet.seal.PacketForm;
import org.dalil.packet.seal.PacketRefusal;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.Sources;
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
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A packet is put together from a casefile, checked as its recipient would, and noted.
class PacketMakingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    @TempDir Path folder;
    private Casefile casefile;
    private Bench bench;
    private Quoting quoting;
    private Agents agents;
    private Packets packets;
    private Plans plans;
    private PacketMaking making;
    private Source source;
    private EvidenceItem recording;
    private Transcript talk;
    private Agent witness;
    private Interview interview;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        bench = new Bench(casefile.holdings());
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        agents = new Agents(casefile.holdings());
        quoting =
                new Quoting(
                        casefile.holdings(),
                        bench.transcripts,
                        new Versions(casefile.holdings(), casefile.vault().blobs(), sources),
                        new Claims(casefile.holdings()));
        packets = new Packets(casefile.holdings());
        plans = new Plans(casefile.holdings(), sources);
        making = new PacketMaking(sources, packets);
        source = bench.source("Testimony of a neighbour");
        recording = bench.recording(source, casefile.vault().blobs());
        talk = bench.conversation(recording, source);
        Interviews interviews = new Interviews(casefile.holdings());
        interview = interviews.on(source);
        witness = agents.add(AgentKind.PERSON, "Gulnara Saidova");
        interview = interview.among(interview.attendance().of(witness.id()));
        interviews.change(interview);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void allow(String purpose) throws Exception {
        Consents consents = new Consents(casefile.holdings());
        consents.decide(
                consents.blank(witness.id(), Term.ofCode(purpose), Term.ofCode("given"))
                        .about(interview.id())
                        .givenOn(Lawyer.date("2026-01-01")));
    }

    private Claim claim(int segment, String statement) throws Exception {
        Claim made =
                quoting.claim(talk.id(), Quote.all(bench.at(talk, segment).id(), Tier.VERBATIM));
        Claim worded = made.stating(statement);
        new Claims(casefile.holdings()).change(worded);
        return worded;
    }

    private PreparedPacket prepare() throws Exception {
        return plans.prepare(
                PacketWish.of(
                        PacketUse.of(ConsentPurpose.COURT, DAY),
                        List.of(new RecordRef(RecordKind.SOURCE, source.id()))),
                number -> "Person " + number);
    }

    private static PacketOrder order(String title) {
        return new PacketOrder(
                title,
                "For the court",
                "Use for this case only",
                new PacketForm.Folder(),
                PacketKit.MADE,
                ENGLISH);
    }

    private Making make(String title, String place) throws Exception {
        return making.make(
                prepare(),
                order(title),
                PacketKit.KEY,
                folder.resolve(place),
                Progress.none(),
                new Cancel());
    }

    private static String report(Path packet) throws Exception {
        return Files.readString(packet.resolve("data/report.html"), UTF_8);
    }

    @Test
    void aPacketIsWholeSaysWhatItHoldsAndIsNoted() throws Exception {
        allow("court");
        allow("image_voice");
        Claim one = claim(1, "He was taken away");
        Path place = folder.resolve("First packet");
        Making.Made made =
                assertInstanceOf(Making.Made.class, make("First packet", "First packet"));
        assertTrue(PacketKit.read(place).isWhole(), "checked to its last byte");
        String report = report(place);
        assertTrue(report.contains("He was taken away"), report);
        assertTrue(report.contains("They took him away"));
        assertTrue(report.contains(recording.sha256()));
        assertArrayEquals(
                "no sound".getBytes(UTF_8),
                Files.readAllBytes(place.resolve("data/exhibits/E-001.wav")));
        Packet noted = packets.log().getFirst();
        assertEquals(made.noted(), noted);
        assertTrue(noted.isFinished());
        assertEquals(1, noted.size().claims());
        assertEquals(1, noted.size().exhibits());
        assertEquals(made.packet().files(), noted.size().files());
        assertEquals(List.of(noted), packets.holding(one.id()));
        assertEquals(List.of(noted), packets.holding(source.id()));
        assertEquals(List.of(), packets.holding(casefile.holdings().ids().next()));
    }

    @Test
    void twoBuildsAreTheSameToTheLastByte() throws Exception {
        allow("court");
        claim(1, "He was taken away");
        make("Same", "a");
        make("Same", "b");
        var first = PacketKit.files(folder.resolve("a"));
        var second = PacketKit.files(folder.resolve("b"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void withoutConsentThereIsNothingToMake() throws Exception {
        claim(1, "He was taken away");
        assertInstanceOf(Making.Empty.class, make("Nothing", "nothing"));
        assertFalse(Files.exists(folder.resolve("nothing")));
        assertEquals(List.of(), packets.log());
    }

    @Test
    void redactedWordsAndHiddenNamesAreNowhereInIt() throws Exception {
        allow("court");
        allow("image_voice");
        Agent hidden = agents.add(AgentKind.PERSON, "Rustam Aliev");
        agents.change(hidden.codeNamed("K-7"));
        Claim one = claim(2, "Rustam Aliev was taken at night; Rustamom they called him");
        new Attributions(casefile.holdings())
                .concern(one, new RecordRef(RecordKind.AGENT, hidden.id()), null);
        quoting.mark(
                talk.id(),
                new Quote(bench.at(talk, 2).id(), Tier.VERBATIM, 26, 30),
                Redactions::named,
                (changes, passage) ->
                        new Redactions(casefile.holdings())
                                .put(changes, passage, RedactionReason.SECURITY, "animals"));
        Making.Made made = assertInstanceOf(Making.Made.class, make("Covered", "covered"));
        for (var file : PacketKit.files(folder.resolve("covered")).entrySet()) {
            String words = new String(file.getValue(), UTF_8);
            assertFalse(words.contains("Rustam"), file.getKey());
            assertFalse(words.contains("with dogs"), file.getKey());
            assertFalse(words.contains("KM"), file.getKey() + " names who works here");
        }
        String report = report(folder.resolve("covered"));
        assertTrue(report.contains("K-7 was taken at night"), report);
        assertTrue(report.contains("at night [pause 2 s] with animals"));
        assertFalse(Files.exists(folder.resolve("covered/data/exhibits")), "its original stays");
        assertEquals(2, made.packet().files() - 1, "report and records beside the description");
    }

    @Test
    void whatSlipsThroughStopsItAndLeavesNothing() throws Exception {
        allow("court");
        Agent hidden = agents.add(AgentKind.PERSON, "Rustam Aliev");
        agents.change(hidden.codeNamed("K-7"));
        Claim one = claim(2, "He was taken");
        new Attributions(casefile.holdings())
                .concern(one, new RecordRef(RecordKind.AGENT, hidden.id()), null);
        Making.Leaking leaking =
                assertInstanceOf(Making.Leaking.class, make("The case of Рустам Алиев", "leak"));
        assertTrue(leaking.leaks().stream().allMatch(leak -> leak.name()));
        assertEquals(
                Set.of(hidden.id()),
                Set.copyOf(leaking.leaks().stream().map(leak -> leak.of()).toList()));
        assertFalse(Files.exists(folder.resolve("leak")));
        assertEquals(List.of(), packets.log());
    }

    @Test
    void aPlaceThatIsTakenIsRefusedAndTheNoteTakenBack() throws Exception {
        allow("court");
        claim(1, "He was taken away");
        Files.createDirectories(folder.resolve("taken"));
        Making.Refused refused = assertInstanceOf(Making.Refused.class, make("Taken", "taken"));
        assertInstanceOf(PacketRefusal.PlaceTaken.class, refused.why());
        assertEquals(List.of(), packets.log());
    }

    @Test
    void whatLeftIsCalledBackAndNeverForgotten() throws Exception {
        allow("court");
        claim(1, "He was taken away");
        Making.Made made = assertInstanceOf(Making.Made.class, make("Back", "back"));
        packets.recall(made.noted(), " consent was taken back ");
        assertEquals("consent was taken back", packets.log().getFirst().recalled());
        assertEquals(1, packets.log().size());
    }
}
