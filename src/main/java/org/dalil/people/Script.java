package org.dalil.people;

import com.ibm.icu.lang.UScript;

import org.dalil.kernel.Coded;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/// The script in which a name is written, by its ISO 15924 code. The codes are stored and shared.
public enum Script implements Coded {
    LATIN("Latn", UScript.LATIN),
    CYRILLIC("Cyrl", UScript.CYRILLIC),
    ARABIC("Arab", UScript.ARABIC),
    OTHER("Zzzz", UScript.UNKNOWN);

    private final String code;
    private final int icu;

    Script(String code, int icu) {
        this.code = code;
        this.icu = icu;
    }

    @Override
    public String code() {
        return code;
    }

    /// The last part of its message key.
    public String key() {
        return code.toLowerCase(Locale.ROOT);
    }

    /// The script of a stored code; a code that this version does not know reads as another script.
    public static Script of(@Nullable String code) {
        return Coded.find(Script.class, code).orElse(OTHER);
    }

    /// The script that most letters of a text are in; the earlier here of two with as many. Signs
    /// and digits count for none.
    public static Script in(String text) {
        int[] counts = new int[values().length];
        text.codePoints().filter(Character::isLetter).forEach(c -> counts[ofLetter(c).ordinal()]++);
        Script most = OTHER;
        for (Script one : values()) {
            boolean more = counts[one.ordinal()] > counts[most.ordinal()];
            most = more || counts[one.ordinal()] > 0 && most == OTHER && !more ? one : most;
        }
        return most;
    }

    private static Script ofLetter(int letter) {
        int script = UScript.getScript(letter);
        return Arrays.stream(values()).filter(one -> one.icu == script).findFirst().orElse(OTHER);
    }
}
