package org.dalil.claim.content;

import org.dalil.kernel.Coded;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// The verbs that sources use most for what a speaker did with the words. They are said in the
/// person's language; any other word a source uses stays as it is.
public enum UsualVerb implements Coded {
    ACCUSED,
    ARGUED,
    ASKED,
    COUNTED,
    DECIDED,
    DENIED,
    DESCRIBED,
    ESTABLISHED,
    FOUND,
    GRANTED,
    HELD,
    ORDERED,
    PROMISED,
    REPORTED,
    RULED,
    SAID,
    SAW,
    STATED,
    SUBMITTED,
    SUPPOSED,
    TOLD;

    /// How a stored verb is said to people.
    public static String words(String verb, Texts texts) {
        return Arrays.stream(values())
                .map(UsualVerb::code)
                .filter(verb::equals)
                .findFirst()
                .map(code -> texts.of("claim.verb." + code))
                .orElse(verb);
    }

    /// How typed words are stored: a usual verb by its code, another as it is, blanks not at all.
    public static @Nullable String stored(String words, Texts texts) {
        String typed = words.strip();
        return Arrays.stream(values())
                .map(UsualVerb::code)
                .filter(code -> texts.of("claim.verb." + code).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed.isEmpty() ? null : typed);
    }
}
