package org.dalil.app.cli;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.dalil.vault.key.Passphrase;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/// What a command speaks with: standard streams, and the words of the person's language.
/// Passphrases come from here and never from arguments, which every program on the computer can
/// see.
public record Terminal(InputStream in, PrintStream out, PrintStream err, Texts texts) {
    private static final int MOST = 10_000;
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /// Says one line.
    void say(String key, Map<String, Object> args) {
        out.println(shown(texts.of(key, args)));
    }

    /// Lists one thing that was found, on the output.
    void list(Problem problem) {
        out.println(shown(texts.of(problem)));
    }

    /// Lists what became of one file, on the output.
    void list(Path file, Problem problem) {
        out.println(shown(file + ": " + texts.of(problem)));
    }

    /// Says in one line why something was not done.
    void complain(Problem problem) {
        err.println(shown(texts.of(problem)));
    }

    /// A name from elsewhere may hold line ends, escape sequences or marks that turn the reading
    /// direction: none of them reaches the terminal.
    private static String shown(String text) {
        return STEERING.matcher(text).replaceAll("\uFFFD");
    }

    /// The characters of a passphrase: the next line of the input, or typed unseen.
    ///
    /// @param promptKey what is asked for
    /// @throws ProblemException when there is none
    char[] passphrase(boolean fromInput, String promptKey) throws ProblemException, IOException {
        char[] typed = fromInput ? line() : typed(promptKey);
        if (typed.length == 0) {
            throw new CommandException(Problem.of("app.problem.no-passphrase"));
        }
        return typed;
    }

    /// A passphrase that opens casefiles.
    Passphrase casefilePassphrase(boolean fromInput) throws ProblemException, IOException {
        return Passphrase.taking(passphrase(fromInput, "app.prompt.passphrase"));
    }

    private char[] typed(String promptKey) throws CommandException {
        Console console = System.console();
        if (console == null) {
            throw new CommandException(Problem.of("app.problem.no-terminal"));
        }
        char[] typed = console.readPassword("%s ", texts.of(promptKey));
        return typed == null ? new char[0] : typed;
    }

    /// Reads byte by byte, so that the line after it is left for the next question.
    private char[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < MOST) {
            line.write(next);
            next = in.read();
        }
        byte[] bytes = line.toByteArray();
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int length = decoded.length();
        boolean windowsEnd = length > 0 && decoded.charAt(length - 1) == '\r';
        char[] chars = new char[windowsEnd ? length - 1 : length];
        decoded.get(chars);
        Arrays.fill(decoded.array(), '\0');
        return chars;
    }
}
