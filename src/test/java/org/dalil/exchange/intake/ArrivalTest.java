package org.dalil.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.exchange.record.Refusal;
import org.dalil.history.Act;
import org.dalil.history.ActName;
import org.dalil.history.Records;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SealedCasefile;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.vault.blob.Sealed;
import org.dalil.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Plain records that come in: what is new is taken with its origin, what is ours stays as it is,
/// and what leans on nothing is told and left out.
class ArrivalTest {
    private static final String TEXT = "Nine people 🜁 were returned.";

    @TempDir Path dir;
    private final List<String> lines = new ArrayList<>();
    private Casefile casefile;

    @BeforeEach
    void open() throws Exception {
        casefile = SealedCasefile.create(dir.resolve("Ours.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private static UUID id(int number) {
        return UUID.fromString("0198a000-0000-7000-8000-%012x".formatted(number));
    }

    private void add(int number, String kind, Map<String, Object> fields) {
        Map<String, Object> record = new TreeMap<>();
        record.put("v", 1L);
        record.put("kind", kind);
        record.put("id", id(number).toString());
        record.put("at", "2020-01-02T03:04:05Z");
        record.put("by", "ZZ");
        record.put("stamp", "019b7d4f8c00-0000-0a0b0c0d");
        record.put("fields", new TreeMap<>(fields));
        lines.add(new String(Json.canonical(record), StandardCharsets.UTF_8));
    }

    private void agent(int number, String label) {
        add(number, "agent", Map.of("kind", "person", "label", label, "identity_known", true));
    }

    private void claim(int number, long counted, Map<String, Object> more) {
        Map<String, Object> fields = new TreeMap<>(more);
        fields.put("number", counted);
        fields.put("statement", "s" + number);
        fields.put("kind", "fact");
        fields.put("modality", "asserted");
        fields.put("state", "draft");
        add(number, "claim", fields);
    }

    private Arrival arrival() throws Exception {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Arrivals(casefile).openLines(new ByteArrayInputStream(file), new Cancel());
    }

    private Survey take() throws Exception {
        try (Arrival arrival = arrival()) {
            assertTrue(arrival.cover().isEmpty() && arrival.signer().isEmpty());
            Survey told = arrival.survey();
            Survey done = arrival.take(new Cancel());
            assertEquals(told, done, "what was told is what was done");
            return done;
        }
    }

    private static List<String> reasons(Survey survey) {
        return survey.refused().stream()
                .map(Refusal::problem)
                .map(problem -> problem.key().replace("exchange.refusal.", ""))
                .toList();
    }

    private List<Act> acts() throws Exception {
        return casefile.holdings().ledger().history().newest(100);
    }

    @Test
    void whatIsNewComesInOnceWithItsOrigin() throws Exception {
        agent(1, "A");
        agent(2, "B");
        assertEquals(2, take().of(RecordKind.AGENT).fresh());
        Records.Written row =
                casefile.holdings().records().written(Agent.SHAPE).stream()
                        .filter(one -> one.id().equals(id(1)))
                        .findFirst()
                        .orElseThrow();
        assertEquals("ZZ", row.origin().by());
        assertEquals("2020-01-02T03:04:05Z", row.origin().at().toString());
        assertEquals(Act.Role.RECEIVE, acts().getFirst().role());
        assertEquals(Map.of("count", 2L), acts().getFirst().name().args());

        int before = acts().size();
        assertEquals(new Tally(0, 2, 0, 0), take().total());
        assertEquals(before, acts().size(), "nothing came, nothing is noted");
    }

    @Test
    void whatWasTakenAwayHereStaysAway() throws Exception {
        agent(1, "A");
        take();
        casefile.holdings().ledger().undo();

        assertEquals(new Tally(0, 0, 0, 1), take().total());
        assertTrue(casefile.holdings().records().find(Agent.SHAPE, id(1)).isEmpty());
        add(3, "name-form", Map.of("agent", id(1).toString(), "name", "n", "name_kind", "alias"));
        Survey leaning = take();
        assertEquals(List.of("nowhere"), reasons(leaning));
        assertEquals("agent", leaning.refused().getFirst().problem().args().get("field"));
    }

    @Test
    void oursIsKeptWhereTheirsDiffers() throws Exception {
        agent(1, "Theirs");
        take();
        Agent ours = casefile.holdings().records().find(Agent.SHAPE, id(1)).orElseThrow();
        casefile.holdings().update(ActName.of("people.act.change"), Agent.SHAPE, ours.called("O"));
        Survey survey = take();

        assertEquals(new Tally(0, 0, 1, 0), survey.total());
        assertEquals(List.of(new RecordRef(RecordKind.AGENT, id(1))), survey.different());
        assertEquals(
                "O", casefile.holdings().records().find(Agent.SHAPE, id(1)).orElseThrow().label());
    }

    @Test
    void aClaimWhoseNumberIsTakenGetsTheNextAndIsStillTheSameClaim() throws Exception {
        claim(1, 7, Map.of());
        take();
        lines.clear();
        claim(2, 7, Map.of());
        claim(3, 8, Map.of("supersedes", id(2).toString()));
        assertEquals(1, take().renumbered());
        Claim renumbered = casefile.holdings().records().find(Claim.SHAPE, id(2)).orElseThrow();
        assertEquals(9, renumbered.number());

        Survey again = take();
        assertEquals(new Tally(0, 2, 0, 0), again.total());
        assertEquals(0, again.renumbered());
    }

    @Test
    void whatLeansOnNothingFallsWithAllThatLeansOnIt() throws Exception {
        claim(1, 1, Map.of("place", id(99).toString()));
        claim(2, 2, Map.of("supersedes", id(1).toString()));
        claim(3, 3, Map.of());
        claim(4, 4, Map.of("supersedes", id(5).toString()));
        claim(5, 5, Map.of("supersedes", id(4).toString()));
        Survey done = take();

        assertEquals(List.of("ring", "ring", "nowhere", "nowhere"), reasons(done));
        assertEquals(4, done.refusedCount());
        assertEquals(1, done.total().fresh());
        assertTrue(casefile.holdings().records().find(Claim.SHAPE, id(3)).isPresent());
    }

    @Test
    void originalsCannotComeAsPlainRecords() throws Exception {
        add(1, "source", Map.of("kind", "report", "title", "A report"));
        add(
                2,
                "evidence-item",
                Map.of(
                        "source",
                        id(1).toString(),
                        "sha256",
                        "0".repeat(64),
                        "sha512",
                        "0".repeat(128),
                        "size",
                        0L,
                        "media_type",
                        "text/plain",
                        "original_name",
                        "a"));
        Survey done = take();

        assertEquals(List.of("attachment-missing"), reasons(done));
        assertEquals(1, done.of(RecordKind.SOURCE).fresh());
    }

    @Test
    void aCancelledTakingLeavesNothing() throws Exception {
        agent(1, "A");
        Cancel cancel = new Cancel();
        try (Arrival arrival = arrival()) {
            cancel.request();
            assertThrows(CancellationException.class, () -> arrival.take(cancel));
        }
        assertTrue(casefile.holdings().records().find(Agent.SHAPE, id(1)).isEmpty());
        assertEquals(1, take().total().fresh());
    }

    private Sealed sealed() throws Exception {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        return casefile.vault()
                .blobs()
                .seal(new ByteArrayInputStream(bytes), bytes.length, Progress.none(), new Cancel());
    }

    /// A text of ours, sealed, to be quoted by others.
    private TextVersion ourText() throws Exception {
        Sealed sealed = sealed();
        String blob = sealed.id().hex();
        String sha256 = sealed.sha256().hex();
        return casefile.holdings()
                .ledger()
                .act(
                        ActName.of("source.act.import", "count", 1),
                        changes -> {
                            changes.create(
                                    Source.SHAPE, Source.titled(id(40), SourceKind.REPORT, "R"));
                            changes.create(
                                    EvidenceItem.SHAPE,
                                    new EvidenceItem(
                                            id(41),
                                            id(40),
                                            blob,
                                            sha256,
                                            sealed.sha512Hex(),
                                            sealed.size(),
                                            "text/plain",
                                            "a.txt",
                                            null,
                                            Custody.UNKNOWN));
                            TextVersion text =
                                    new TextVersion(
                                            id(42),
                                            id(41),
                                            "x",
                                            blob,
                                            sha256,
                                            TEXT.length(),
                                            null,
                                            null);
                            changes.create(TextVersion.SHAPE, text);
                            return text;
                        });
    }

    private void passage(int number, TextVersion text, long start, String quote) {
        add(
                number,
                "passage",
                Map.of(
                        "source",
                        id(40).toString(),
                        "text_version",
                        text.id().toString(),
                        "start_at",
                        start,
                        "end_at",
                        start + quote.length(),
                        "quote",
                        quote,
                        "prefix",
                        "",
                        "suffix",
                        ""));
    }

    @Test
    void aQuoteFromATextOfOursMustStandThere() throws Exception {
        TextVersion text = ourText();
        passage(1, text, 5, "people");
        passage(2, text, 4, "people");
        passage(3, text, 12, "🜁 were");
        passage(4, text, TEXT.length() - 1, ".");
        passage(5, text, TEXT.length() - 1, ". And");
        passage(6, text, 2_000_000_000, "people");
        Survey done = take();

        assertEquals(List.of("quote", "quote", "quote"), reasons(done));
        assertEquals(List.of(2L, 5L, 6L), done.refused().stream().map(Refusal::line).toList());
        assertEquals(3, done.of(RecordKind.PASSAGE).fresh());
    }
}
