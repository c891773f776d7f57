package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.app.tour.Pictures;
import org.dalil.desk.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What is a command line of ours and what is not, before any command runs.
class CommandLineTest {
    @TempDir Path dir;
    private CliKit cli;

    @BeforeEach
    void kit() {
        cli = new CliKit(dir);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "create",
                "CREATE x",
                "create x y",
                "create --force x",
                "tour here",
                "tour --out",
                "--version",
                "-x",
                "create x --passphrase-stdin=now",
                "tour --out a --out b",
            })
    void whatIsNotACommandLineOfOursIsMisuse(String line) {
        cli.misused(cli.run("", line.split(" ")));
        assertTrue(cli.err.contains("dalil --help"), cli.err);
        assertEquals(List.of(), cli.toured);
    }

    @Test
    void nothingAtAllIsMisuseHere() {
        cli.misused(cli.run(""));
    }

    @Test
    void anArgumentThatLooksLikeAFileOfArgumentsIsAName() throws Exception {
        String file = cli.file("args", "create");
        cli.refusedQuietly(cli.unlocked("verify", "@" + file), "not a casefile");
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            cli.language = language;
            cli.done(cli.run("", "--help"));
            for (String word :
                    List.of(
                            "create",
                            "import",
                            "records",
                            "share",
                            "receive",
                            "verify",
                            "compact",
                            "tour",
                            "--kind",
                            "--to",
                            "--out",
                            "--purpose",
                            "--identity",
                            "--passphrase-stdin")) {
                assertTrue(cli.out.contains(word), word);
            }
        }
        cli.done(cli.run("", "verify", "x", "--help"));
    }

    @Test
    void theTourIsToldWhereToGo() {
        cli.done(cli.run("", "tour", "--out", dir.resolve("t").toString()));
        cli.done(cli.run("", "tour"));
        assertEquals(
                List.of(
                        Pictures.in(dir.resolve("t")),
                        Pictures.in(Path.of("target/tour").toAbsolutePath())),
                cli.toured);
        cli.refusedQuietly(cli.run("", "tour", "--out", "a\0b"), "cannot be a file name");
        assertEquals(2, cli.toured.size());
    }

    @Test
    void theTourIsToldSizeLanguageAndLook() {
        cli.done(
                cli.run(
                        "",
                        "tour",
                        "--size",
                        "1920x1080",
                        "--language",
                        "ru",
                        "--look",
                        "contrast"));
        Pictures wanted = cli.toured.getFirst();
        assertEquals(1920, wanted.width());
        assertEquals(1080, wanted.height());
        assertEquals(Locale.of("ru"), wanted.language());
        assertEquals(List.of(Theme.CONTRAST), wanted.looks());
    }

    @ParameterizedTest
    @CsvSource({
        "--size, 1366, not a size",
        "--size, 0x768, not a size",
        "--size, 1366x768x2, not a size",
        "--size, 99999x99999, not a size",
        "--size, -1366x768, not a size",
        "--language, xx, not a language",
        "--language, RU, not a language",
        "--look, blue, not a look"
    })
    void aTourThatCannotBeMadeIsRefused(String option, String word, String why) {
        cli.refusedQuietly(cli.run("", "tour", option + "=" + word), why);
        assertEquals(List.of(), cli.toured);
    }

    @Test
    void aStreamThatFailsIsSaidInOneLine() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("/secret/place");
                    }
                };
        cli.refusedQuietly(cli.run(broken, "create", cli.ours, CliKit.STDIN), "could not be read");
        assertTrue(!cli.err.contains("secret"), cli.err);
    }
}
