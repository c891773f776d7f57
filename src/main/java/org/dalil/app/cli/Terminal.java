package org.dalil.app.cli;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.dalil.vault.key.PassphraseStrength;
import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/// What a command speaks with: standard streams, and the words of the person's language.
/// Passphrases come from here and never from arguments, which every program on the computer can
/// see.
///
/// @param keyboard where passphrases are typed; null where nobody sits
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Texts texts,
        @Nullable Keyboard keyboard) {
    /// Takes what is typed without showing it.
    @FunctionalInterface
    public interface Keyboard {
        /// Asks; null when typing was broken off.
        char @Nullable [] typed(String prompt);
    }

    /// The terminal of this program, with a keyboard if somebody sits at it.
    public Terminal(InputStream in, PrintStream out, PrintStream err, Texts texts) {
        this(in, out, err, texts, systemKeyboard());
    }

    private static @Nullable Keyboard systemKeyboard() {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? null
                : prompt -> console.readPassword("%s", prompt);
    }

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
    /// @throws ProblemException when there is none, or it is no text
    char[] passphrase(boolean fromInput, String promptKey) throws ProblemException, IOException {
        char[] typed = fromInput ? line() : typed(promptKey);
        if (typed.length == 0) {
            throw new CommandException(Problem.of("app.problem.no-passphrase"));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(CharBuffer.wrap(typed))) {
            throw new CommandException(Problem.of("app.problem.passphrase-unreadable"));
        }
        return typed;
    }

    /// The characters of a passphrase that is to protect something from now on. It is judged as on
    /// the screen. Who types it types it twice; the input gives it once, because whoever wrote that
    /// line still has it.
    ///
    /// @throws ProblemException when it is easy to guess, or not the same twice
    char[] newPassphrase(boolean fromInput, String promptKey) throws ProblemException, IOException {
        char[] chosen = passphrase(fromInput, promptKey);
        String fault = null;
        if (PassphraseStrength.of(CharBuffer.wrap(chosen)).level() < PassphraseStrength.ENOUGH) {
            fault = "app.problem.weak-passphrase";
        } else if (!fromInput) {
            char[] again = typed("app.prompt.again");
            fault = Arrays.equals(chosen, again) ? null : "app.problem.passphrases-differ";
            Arrays.fill(again, '\0');
        }
        if (fault != null) {
            Arrays.fill(chosen, '\0');
            throw new CommandException(Problem.of(fault));
        }
        return chosen;
    }

    private char[] typed(String promptKey) throws CommandException {
        if (keyboard == null) {
            throw new CommandException(Problem.of("app.problem.no-terminal"));
        }
        char[] typed = keyboard.typed(texts.of(promptKey) + " ");
        return typed == null ? new char[0] : typed;
    }

    /// Reads byte by byte, so that the line after it is left for the next question.
    private char[] line() throws CommandException, IOException {
        byte[] line = new byte[MOST];
        int length = 0;
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                if (length == MOST) {
                    throw new CommandException(Problem.of("app.problem.passphrase-unreadable"));
                }
                line[length] = (byte) next;
                length++;
                next = in.read();
            }
            boolean windowsEnd = length > 0 && line[length - 1] == '\r';
            return decoded(ByteBuffer.wrap(line, 0, windowsEnd ? length - 1 : length));
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    /// Strictly: signs that cannot be read would make different passphrases the same.
    private static char[] decoded(ByteBuffer bytes) throws CommandException {
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(bytes);
            char[] chars = new char[decoded.length()];
            decoded.get(chars);
            Arrays.fill(decoded.array(), '\0');
            return chars;
        } catch (CharacterCodingException e) {
            throw new CommandException(Problem.of("app.problem.passphrase-unreadable"));
        }
    }
}
