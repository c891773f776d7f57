package org.dalil.people;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What a name consists of, as far as somebody has said: never guessed from the order of its words,
/// which differs from country to country.
public record NameParts(
        @Nullable String family, @Nullable String given, @Nullable String patronymic) {
    /// Nothing said.
    public static final NameParts NONE = new NameParts(null, null, null);

    /// The same with another family name.
    public NameParts ofFamily(@Nullable String words) {
        return new NameParts(words, given, patronymic);
    }

    /// The same with another given name.
    public NameParts called(@Nullable String words) {
        return new NameParts(family, words, patronymic);
    }

    /// The same with another patronymic.
    public NameParts after(@Nullable String words) {
        return new NameParts(family, given, words);
    }

    /// The parts that were said.
    public List<String> said() {
        return Arrays.asList(family, given, patronymic).stream().filter(Objects::nonNull).toList();
    }
}
