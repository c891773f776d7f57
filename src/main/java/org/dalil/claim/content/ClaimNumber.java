package org.dalil.claim.content;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number by which people call a claim, as they type it: `118`, `C-118`, `С 118`.
public final class ClaimNumber {
    private static final Pattern TYPED = Pattern.compile("(?:\\p{L}\\s?-?\\s?)?(\\d{1,9})");

    private ClaimNumber() {}

    /// The number that these words are; nothing when they are other words.
    public static OptionalLong in(String typed) {
        Matcher number = TYPED.matcher(typed.strip());
        return number.matches()
                ? OptionalLong.of(Long.parseLong(number.group(1)))
                : OptionalLong.empty();
    }
}
