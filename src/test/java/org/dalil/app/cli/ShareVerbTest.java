package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attribution;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Clock;
import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/// `share` and `receive`: what is made for a key or a passphrase opens with these and nothing else,
/// and whatever is not as it should be is said in one line.
class ShareVerbTest {
    private static final String PHRASE = "тополь вода жёлтый 12 ключ";
    private static final String BOTH = SealedCasefile.PASSPHRASE + "\n" + PHRASE + "\n";

    @TempDir Path dir;
    private CliKit cli;
    private String ours = "";
    private String theirs = "";

    @BeforeEach
    void two() throws Exception {
        cli = new CliKit(dir);
        ours = cli.made("Ours.dalil");
        theirs = cli.made("Theirs.dalil");
        cli.fill(ours);
    }

    private String records(String folder, String kind) {
        cli.done(cli.unlocked("records", folder, "--kind", kind));
        return cli.out;
    }

    @Test
    void whatIsSharedForAKeyArrivesThere() throws Exception {
        String key = cli.keyOf(theirs);
        String file = cli.path("for-them.dalil.age");
        cli.done(cli.unlocked("share", ours, "--to", key, "--out", file, "--purpose", "court"));
        assertTrue(cli.out.contains("for-them.dalil.age"), cli.out);
        assertTrue(cli.out.matches("(?s).*([0-9a-f]{4} ){7}[0-9a-f]{4}.*"), cli.out);
        cli.refusedQuietly(cli.unlocked("share", ours, "--to", key, "--out", file), "already");

        cli.done(cli.unlocked("receive", theirs, file));
        assertEquals(records(ours, "claim"), records(theirs, "claim"));
        cli.done(cli.unlocked("receive", theirs, file));
        assertTrue(cli.out.contains("No new record"), cli.out);
        cli.refusedQuietly(cli.unlocked("receive", ours, file), "sealed for other people");
        try (Casefile casefile = SealedCasefile.open(Path.of(ours))) {
            assertEquals("court", new Shares(casefile, Clock.system()).log().getFirst().purpose());
        }
    }

    @Test
    void anAllegationThatNamesNobodyIsRefusedOrLeftOut() throws Exception {
        long claims;
        try (Casefile casefile = SealedCasefile.open(Path.of(ours))) {
            Claims door = new Claims(casefile.holdings());
            Claim one =
                    casefile.holdings().records().where(Claim.SHAPE, "TRUE", "number").getFirst();
            door.change(one.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
            for (Attribution link : door.chain(one.id())) {
                new Attributions(casefile.holdings()).remove(one, Attributions.ref(link));
            }
            claims = door.rows().count("");
        }
        String key = cli.keyOf(theirs);
        String file = cli.path("for-them.dalil.age");
        cli.refusedQuietly(
                cli.unlocked("share", ours, "--to", key, "--out", file), "alleges something");
        assertFalse(Files.exists(Path.of(file)));
        cli.done(
                cli.unlocked(
                        "share", ours, "--to", key, "--out", file, "--leave-out-unattributed"));
        cli.done(cli.unlocked("receive", theirs, file));
        assertEquals(claims - 1, records(theirs, "claim").lines().count());
    }

    @Test
    void severalKeysEachOpenIt() throws Exception {
        String third = cli.made("Third.dalil");
        String file = cli.path("a.age");
        cli.done(
                cli.unlocked(
                        "share",
                        ours,
                        "--to",
                        cli.keyOf(theirs),
                        "--to",
                        cli.keyOf(third),
                        "--out",
                        file));
        cli.done(cli.unlocked("receive", theirs, file));
        cli.done(cli.unlocked("receive", third, file));
    }

    @Test
    void aShareFileForAPassphraseOpensWithItAndNothingElse() {
        String file = cli.path("phrase.age");
        cli.done(cli.run(BOTH, "share", ours, "--passphrase", "--out", file, CliKit.STDIN));
        cli.refusedQuietly(cli.unlocked("receive", theirs, file), "sealed with a passphrase");
        String wrong = SealedCasefile.PASSPHRASE + "\nanother\n";
        cli.refusedQuietly(
                cli.run(wrong, "receive", theirs, file, "--passphrase", CliKit.STDIN),
                "does not open");
        cli.refusedQuietly(cli.unlocked("receive", theirs, file, "--passphrase"), "No passphrase");
        cli.done(cli.run(BOTH, "receive", theirs, file, "--passphrase", CliKit.STDIN));
    }

    @Test
    void aFilesPassphraseIsJudgedAndTypedTwice() {
        String file = cli.path("phrase.age");
        String weak = SealedCasefile.PASSPHRASE + "\nsecret\n";
        cli.refusedQuietly(
                cli.run(weak, "share", ours, "--passphrase", "--out", file, CliKit.STDIN), "guess");
        assertFalse(Files.exists(Path.of(file)));
        cli.keys.addAll(List.of(SealedCasefile.PASSPHRASE, PHRASE, "slip"));
        cli.refusedQuietly(cli.run("", "share", ours, "--passphrase", "--out", file), "differ");
        cli.keys.clear();
        cli.keys.addAll(List.of(SealedCasefile.PASSPHRASE, PHRASE, PHRASE));
        cli.done(cli.run("", "share", ours, "--passphrase", "--out", file));
        assertTrue(Files.exists(Path.of(file)));
    }

    @Test
    void aKeyFileOpensWhatWasSealedForItsKey() throws Exception {
        AgeIdentity key = AgeIdentity.generate(new SecureRandom());
        String keys = cli.file("key.txt", "# key\n" + key.secretText() + "\n");
        String file = cli.path("key.age");
        cli.done(cli.unlocked("share", ours, "--to", key.recipient().text(), "--out", file));
        cli.refusedQuietly(cli.unlocked("receive", theirs, file), "sealed for other people");
        String none = cli.file("none.txt", "# no key\n");
        cli.refusedQuietly(
                cli.unlocked("receive", theirs, file, "--identity", none), "no secret key");
        cli.refusedQuietly(
                cli.unlocked("receive", theirs, file, "--identity", cli.path("no")), "no file");
        String garbled = dir.resolve("garbled").toString();
        Files.write(Path.of(garbled), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        cli.refusedQuietly(
                cli.unlocked("receive", theirs, file, "--identity", garbled), "could not be read");
        cli.done(cli.unlocked("receive", theirs, file, "--identity", keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"age1", "nonsense", "age1qqqq", "AGE-SECRET-KEY-1QQQ"})
    void aKeyThatIsNoneIsRefusedBeforeAnyPassphraseIsAsked(String key) {
        cli.refusedQuietly(cli.run("", "share", ours, "--to", key, "--out", cli.path("x")), "key");
        assertFalse(Files.exists(dir.resolve("x")));
    }

    @Test
    void aFolderThatIsNotThereTakesNoFileAndNoNote() throws Exception {
        String file = cli.path("no/such/x.age");
        String key = cli.keyOf(theirs);
        cli.refusedQuietly(
                cli.unlocked("share", ours, "--to", key, "--out", file), "could not be written");
        try (Casefile casefile = SealedCasefile.open(Path.of(ours))) {
            assertEquals(List.of(), new Shares(casefile, Clock.system()).log());
        }
    }

    @Test
    void whatIsNoShareFileIsRefused() throws Exception {
        cli.refusedQuietly(cli.unlocked("receive", ours, cli.path("missing")), "no file");
        cli.refusedQuietly(cli.unlocked("receive", ours, dir.toString()), "no file");
        cli.refusedQuietly(
                cli.unlocked("receive", ours, cli.file("x.txt", "just words")), "age format");
        cli.refusedQuietly(cli.unlocked("receive", ours, cli.file("empty", "")), "age format");
        String file = cli.path("for-them.age");
        cli.done(cli.unlocked("share", ours, "--to", cli.keyOf(theirs), "--out", file));
        byte[] whole = Files.readAllBytes(Path.of(file));
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        Files.write(Path.of(file), cut);
        cli.refusedQuietly(cli.unlocked("receive", theirs, file), "Nothing of it was taken");
        whole[whole.length / 2] ^= 1;
        Files.write(Path.of(file), whole);
        cli.refusedQuietly(cli.unlocked("receive", theirs, file), "Nothing of it was taken");
        assertEquals("", records(theirs, "claim"));
        assertEquals(List.of(), cli.blobs(theirs));
    }

    @Test
    void misuseIsToldAsMisuse() {
        cli.misused(cli.run("", "share", ours));
        cli.misused(cli.run("", "share", ours, "--out", "x"));
        assertTrue(cli.err.contains("--to RECIPIENT"), cli.err);
        cli.misused(cli.run("", "share", ours, "--to", "age1x", "--passphrase", "--out", "x"));
        cli.misused(cli.run("", "share", ours, "--to", "--out", "x"));
        cli.misused(cli.run("", "receive", ours));
        cli.misused(cli.run("", "receive", ours, "a", "b"));
        cli.misused(cli.run("", "receive", ours, "a", "--identity"));
    }
}
