package org.dalil.claim.ui.words;

import org.dalil.source.content.Telling;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of marked words, in a line for people.
public final class PassageWords {
    private PassageWords() {}

    /// Speaker, language, that it is a translation, and the remark; empty when nothing is said.
    public static String of(Telling telling, Texts texts) {
        String speaker = telling.speaker();
        String tag = telling.language();
        return Stream.of(
                        speaker == null
                                ? null
                                : texts.of("claim.words.spoken", Map.of("name", speaker)),
                        tag == null ? null : new LanguageNames(texts.locale()).of(tag),
                        telling.translationOf() == null ? null : texts.of("claim.words.translated"),
                        telling.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
