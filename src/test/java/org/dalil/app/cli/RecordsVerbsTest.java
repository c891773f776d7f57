package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.content.Wording;
import org.dalil.exchange.record.RecordBounds;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.SealedCasefile;
import org.dalil.wire.JsonLineReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `records` and `import`: what goes out is our format and nothing else; what comes in is taken
/// line by line, and what is left out is told.
class RecordsVerbsTest {
    private static final String GOOD =
            """
            {"v":1,"kind":"agent","id":"0198a000-0000-7000-8000-000000000001","at":"2026-01-02T03:04:05Z",\
            "by":"AB","stamp":"019b7d4f8c00-0000-0a0b0c0d","fields":{"kind":"person","label":"Relative A","identity_known":true}}
            """;

    @TempDir Path dir;
    private CliKit cli;
    private String ours = "";

    @BeforeEach
    void kit() {
        cli = new CliKit(dir);
        ours = cli.made("Ours.dalil");
    }

    @Test
    void everyLineIsOneRecordAndComesBackThroughImport() throws Exception {
        cli.fill(ours);
        cli.done(cli.unlocked("records", ours));
        String all = cli.out;
        assertTrue(all.lines().count() > 10);
        assertTrue(all.lines().allMatch(line -> line.startsWith("{\"at\":")));
        try (JsonLineReader lines =
                new JsonLineReader(
                        new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)))) {
            while (lines.next().isPresent()) {
                assertFalse(cli.out.isEmpty());
            }
        }
        String agents = cli.path("agents.jsonl");
        cli.done(cli.unlocked("records", ours, "--kind", "agent"));
        Files.writeString(Path.of(agents), cli.out);
        String theirs = cli.made("Theirs.dalil");
        cli.done(cli.unlocked("import", theirs, agents));
        String before = Files.readString(Path.of(agents));
        cli.done(cli.unlocked("records", theirs));
        assertEquals(before, cli.out);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyKindCanBeAskedForAlone(RecordKind kind) throws Exception {
        cli.fill(ours);
        cli.done(cli.unlocked("records", ours, "--kind", kind.code()));
        assertTrue(
                cli.out
                        .lines()
                        .allMatch(line -> line.contains("\"kind\":\"" + kind.code() + "\"")));
        assertFalse(cli.out.contains("\"blob\""), "names of sealed files mean nothing elsewhere");
    }

    private String claimed(String words) throws Exception {
        try (Casefile casefile = SealedCasefile.open(Path.of(ours))) {
            Holdings holdings = casefile.holdings();
            Claim claim = Claim.draft(holdings.ids().next(), 1, Wording.of(words));
            holdings.create(ActName.of("claim.act.change", "claim", 1), Claim.SHAPE, claim);
            new Attributions(holdings).addNew(claim, AttributionRole.ORIGIN, "The ministry");
            return claim.id().toString();
        }
    }

    private String lineOf(String id) {
        return cli.out
                .lines()
                .filter(line -> line.contains("\"id\":\"" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClaimStandsBesideWhoSaysItAndWhoeverTakesItInPassesOverThat() throws Exception {
        String id = claimed("They were bandits");
        cli.done(cli.unlocked("records", ours, "--kind", "claim"));
        assertTrue(lineOf(id).contains("\"told\":\"origin: The ministry\""), cli.out);
        cli.done(cli.unlocked("records", ours));
        assertTrue(lineOf(id).contains("\"told\":\"origin: The ministry\""), "among all as well");
        assertEquals(
                1,
                cli.out.lines().filter(line -> line.contains("\"told\"")).count(),
                "claims alone");

        String claims = cli.file("claims.jsonl", lineOf(id) + "\n");
        String theirs = cli.made("Theirs.dalil");
        cli.done(cli.unlocked("import", theirs, claims));
        cli.done(cli.unlocked("records", theirs));
        assertTrue(lineOf(id).contains("\"told\":\"Nobody is recorded as saying it\""), cli.out);
    }

    @Test
    void onlyAClaimIsToldInWords() throws Exception {
        String agent = GOOD.replace("\"v\":1", "\"told\":\"by nobody\",\"v\":1");
        cli.refused(
                cli.unlocked("import", ours, cli.file("agents.jsonl", agent)),
                "1 record was left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumour", "CLAIM", "claim ", "*"})
    void aKindThatIsNoneIsRefusedBeforeThePassphraseIsAsked(String kind) {
        cli.refusedQuietly(cli.run("", "records", ours, "--kind", kind), "no kind of record");
    }

    @Test
    void whatIsNoCasefileIsSaidSo() throws Exception {
        cli.refusedQuietly(cli.unlocked("records", cli.path("Nothing.dalil")), "not a casefile");
        cli.refusedQuietly(cli.unlocked("records", cli.file("x", "y")), "not a casefile");
        cli.refusedQuietly(cli.run("", "records", ours, CliKit.STDIN), "No passphrase");
        cli.misused(cli.run("", "records"));
        cli.misused(cli.run("", "records", ours, "--kind"));
        cli.misused(cli.run("", "records", ours, "--passphrase", "secret"));
    }

    @Test
    void goodLinesAreTakenAndBadOnesTold() throws Exception {
        String lines = cli.file("records.jsonl", GOOD);
        cli.done(cli.unlocked("import", ours, lines));
        assertTrue(cli.out.contains("1 record was taken in"), cli.out);
        cli.unlocked("records", ours);
        assertEquals(1, cli.out.lines().count());
        assertTrue(cli.out.contains("Relative A"));

        Files.writeString(Path.of(lines), GOOD + "{\"v\":1}\nno json\n");
        cli.refused(cli.unlocked("import", ours, lines), "2 records were left out");
        assertTrue(cli.out.contains("Line 2"), cli.out);
        assertTrue(cli.out.contains("1 record was here already"), cli.out);
    }

    @Test
    void anEmptyFileOfRecordsTakesNothing() throws Exception {
        cli.done(cli.unlocked("import", ours, cli.file("EMPTY.JSONL", "")));
        assertTrue(cli.out.contains("No new record"), cli.out);
    }

    @Test
    void moreRecordsThanTheBoundAreRefusedAsAWhole() throws Exception {
        String many = cli.file("many.jsonl", "{}\n".repeat((int) RecordBounds.RECORDS + 1));
        cli.refusedQuietly(cli.unlocked("import", ours, many), "250,000");
    }

    @Test
    void documentsAreTakenAsToldAndRefusedOnesCounted() throws Exception {
        String text = cli.file("a.txt", "words");
        cli.done(cli.unlocked("import", ours, text));
        String other = cli.file("a.xyz", "words");
        cli.refused(cli.unlocked("import", ours, text, other), "1 file was not taken in");
        assertEquals(2, cli.out.lines().count(), cli.out);
        cli.refused(
                cli.unlocked("import", ours, cli.file("r.jsonl", GOOD), other),
                "1 file was not taken in");
        assertTrue(cli.out.contains("1 record was taken in"), cli.out);
    }

    @Test
    void oneFileThatIsRefusedKeepsNoOtherOutAndEachLineNamesItsFile() throws Exception {
        String many = cli.file("many.jsonl", "{}\n".repeat((int) RecordBounds.RECORDS + 1));
        String poor = cli.file("poor.jsonl", GOOD + "{}\n");
        String text = cli.file("a.txt", "words");
        cli.refused(
                cli.unlocked("import", ours, many, poor, text),
                "1 record was left out and 1 file was not taken in");
        assertTrue(cli.out.contains("poor.jsonl: 1 record was taken in"), cli.out);
        assertTrue(cli.out.contains("poor.jsonl: Line 2"), cli.out);
        assertTrue(cli.out.lines().anyMatch(line -> line.startsWith(many + ": ")), cli.out);
        assertTrue(cli.out.lines().anyMatch(line -> line.startsWith(text + ": ")), cli.out);
    }

    @Test
    void aNameThatSteersTheTerminalIsShownHarmless() throws Exception {
        String evil = cli.file("a\u001b[2J\u202Etxt.xyz", "words");
        cli.refused(cli.unlocked("import", ours, evil), "1 file");
        assertFalse(cli.out.contains("\u001b"), "no escape sequence");
        assertFalse(cli.out.contains("\u202E"), "no turned reading direction");
        assertTrue(cli.out.contains("\uFFFD[2J"), cli.out);
        String broken = cli.path("a\nb");
        cli.refusedQuietly(cli.unlocked("import", ours, broken), "There is no file");
    }

    @Test
    void oneMissingFileKeepsAllOut() throws Exception {
        String lines = cli.file("records.jsonl", GOOD);
        cli.refusedQuietly(cli.unlocked("import", ours, lines, cli.path("no.txt")), "no file");
        cli.refusedQuietly(cli.unlocked("import", ours, lines, dir.toString()), "no file");
        cli.refusedQuietly(cli.unlocked("import", ours, "a\0b"), "cannot be a file name");
        cli.done(cli.unlocked("records", ours));
        assertEquals("", cli.out, "nothing was taken");
        cli.misused(cli.run("", "import", ours));
        cli.misused(cli.run("", "import"));
    }
}
