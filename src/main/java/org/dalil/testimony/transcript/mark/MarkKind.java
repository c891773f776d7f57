package org.dalil.testimony.transcript.mark;

import org.dalil.texts.Folding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a mark says, and how it is written in each language.
public enum MarkKind {
    INAUDIBLE("inaudible", "неразборчиво", "indistinct", "нрзб"),
    UNCLEAR("unclear", "неясно", "unsure", "не уверен"),
    PAUSE("pause", "пауза", "silence", "молчание", "тишина"),
    CRYING("crying", "плачет", "cries", "weeps", "плач"),
    LAUGHTER("laughter", "смех", "laughs", "смеётся"),
    SIGH("sigh", "вздох", "sighs", "вздыхает"),
    CROSSTALK("crosstalk", "говорят вместе", "overlapping", "перебивают"),
    NOISE("noise", "шум"),
    GESTURE("gesture", "жест");

    private final List<String> names;

    MarkKind(String... names) {
        this.names = List.of(names);
    }

    /// How it is written in a language: Russian for `ru`, English for any other.
    public String word(String language) {
        return names.get(language.equals("ru") ? 1 : 0);
    }

    /// The kind that a word names in either language, in any case.
    public static Optional<MarkKind> ofWord(String word) {
        String key = Folding.key(word);
        return Arrays.stream(values())
                .filter(one -> one.names.stream().anyMatch(name -> Folding.key(name).equals(key)))
                .findFirst();
    }
}
