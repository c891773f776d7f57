package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.SealedCasefile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `create`: a passphrase is judged as on the screen, typed twice or read once, and nothing is made
/// for a bad one.
class CreateVerbTest {
    @TempDir Path dir;
    private CliKit cli;

    @BeforeEach
    void kit() {
        cli = new CliKit(dir);
    }

    private void nothingMade() {
        assertFalse(Files.exists(Path.of(cli.ours)), "nothing was made");
    }

    @Test
    void aCasefileIsMadeOnceAndOpensWithItsPassphraseOnly() {
        cli.done(cli.unlocked("create", cli.ours));
        assertTrue(cli.out.contains("Ours"));
        cli.refusedQuietly(cli.unlocked("create", cli.ours), "already");
        cli.refusedQuietly(cli.run("wrong one\n", "records", cli.ours, CliKit.STDIN), "passphrase");
        cli.done(cli.unlocked("records", cli.ours));
        assertEquals("", cli.out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "qwertyuiop123",
                "1",
                "2024-12-31",
                "aaaaaaaaaaaaaaaaaaaa",
                "пароль"
            })
    void aPassphraseThatIsEasyToGuessMakesNothing(String weak) {
        cli.refusedQuietly(cli.run(weak + "\n", "create", cli.ours, CliKit.STDIN), "guess");
        nothingMade();
        cli.keys.addAll(List.of(weak, weak));
        cli.refusedQuietly(cli.run("", "create", cli.ours), "guess");
        assertEquals(1, cli.asked.size(), "not asked again for a bad one");
        nothingMade();
    }

    @Test
    void whoTypesItTypesItTwice() {
        cli.keys.addAll(List.of(SealedCasefile.PASSPHRASE, SealedCasefile.PASSPHRASE));
        cli.done(cli.run("", "create", cli.ours));
        assertEquals(
                List.of(
                        "New passphrase, of several unusual words: ",
                        "The same passphrase again: "),
                cli.asked);
        cli.keys.add(SealedCasefile.PASSPHRASE);
        cli.asked.clear();
        cli.done(cli.run("", "records", cli.ours));
        assertEquals(List.of("Passphrase of the casefile: "), cli.asked, "opening asks once");
    }

    @Test
    void anotherSecondTimeMakesNothing() {
        cli.keys.addAll(List.of(SealedCasefile.PASSPHRASE, SealedCasefile.PASSPHRASE + " "));
        cli.refusedQuietly(cli.run("", "create", cli.ours), "differ");
        nothingMade();
        cli.keys.add(SealedCasefile.PASSPHRASE); // and then broken off
        cli.refusedQuietly(cli.run("", "create", cli.ours), "differ");
        nothingMade();
    }

    @Test
    void theInputGivesItOnce() {
        cli.done(cli.run(SealedCasefile.PASSPHRASE, "create", cli.ours, CliKit.STDIN));
        assertEquals(List.of(), cli.asked);
        cli.done(cli.run(SealedCasefile.PASSPHRASE + "\r\n", "records", cli.ours, CliKit.STDIN));
    }

    @Test
    void withoutKeyboardAndInputNothingCanBeAsked() {
        cli.refusedQuietly(cli.run("", "create", cli.ours), "--passphrase-stdin");
        cli.refusedQuietly(cli.run("", "create", cli.ours, CliKit.STDIN), "No passphrase");
        cli.refusedQuietly(cli.run("\n", "create", cli.ours, CliKit.STDIN), "No passphrase");
        nothingMade();
    }

    @Test
    void whatIsNoTextIsNoPassphrase() {
        byte[] torn = "тест чинор apricot 71\n".getBytes(Charset.forName("KOI8-R"));
        cli.refusedQuietly(
                cli.run(new ByteArrayInputStream(torn), "create", cli.ours, CliKit.STDIN), "UTF-8");
        cli.refusedQuietly(
                cli.run("x".repeat(20_000) + "\n", "create", cli.ours, CliKit.STDIN), "too long");
        String half = SealedCasefile.PASSPHRASE + "\uD83D";
        cli.keys.addAll(List.of(half, half));
        cli.refusedQuietly(cli.run("", "create", cli.ours), "UTF-8");
        nothingMade();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Path folder = Files.createDirectory(Path.of(cli.ours));
        cli.done(cli.unlocked("create", cli.ours));
        Path other = Files.createDirectory(dir.resolve("Other.dalil"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        cli.refusedQuietly(cli.unlocked("create", other.toString()), "something in this folder");
        assertEquals("mine", Files.readString(other.resolve("notes.txt")));
        assertTrue(Files.exists(folder.resolve("keys.json")));
    }

    @Test
    void aPathThatCannotBeIsSaidSo() {
        cli.refusedQuietly(cli.unlocked("create", "a\0b"), "cannot be a file name");
    }

    @Test
    void refusalsSpeakThePersonsLanguage() {
        cli.language = Locale.of("ru");
        cli.refusedQuietly(cli.run("123456\n", "create", cli.ours, CliKit.STDIN), "Добавьте слов");
    }
}
