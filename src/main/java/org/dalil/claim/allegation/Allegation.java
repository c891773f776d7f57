package org.dalil.claim.allegation;

import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the words of an allegation against a victim never stand without: who says so and through
/// whom, and the claims that stand against it. Says so where there is nobody, or nothing.
///
/// @param voices the chain by which it reached us, from its origin
/// @param rebuttals the claims that stand against it, by number
public record Allegation(List<Voice> voices, List<Rebuttal> rebuttals) {
    /// One link of the chain.
    ///
    /// @param origin whether it begins the chain
    /// @param name who, as they are to be called now; null for nobody who is named
    /// @param source the title of the source in which this link speaks, if that is known
    public record Voice(boolean origin, @Nullable String name, @Nullable String source) {
        /// Whether it leads to anybody, or to any source.
        boolean leadsAnywhere() {
            return name != null || source != null;
        }
    }

    /// A claim that stands against it.
    ///
    /// @param number as people call it
    public record Rebuttal(UUID claim, long number) {}

    public Allegation {
        voices = List.copyOf(voices);
        rebuttals = List.copyOf(rebuttals);
    }

    /// Whether anybody is named as saying so or passing it on, or a source in which it is said.
    public boolean isAttributed() {
        return voices.stream().anyMatch(Voice::leadsAnywhere);
    }

    /// Who says so, and what stands against it, in one line.
    public String words(Texts texts) {
        return texts.of(
                "claim.alleged.words", Map.of("told", told(texts), "rebutted", rebutted(texts)));
    }

    /// The words of the claim behind [#words], for a line that may be cut at its end.
    public String before(String statement, Texts texts) {
        return texts.of("claim.alleged.line", Map.of("told", words(texts), "statement", statement));
    }

    private String told(Texts texts) {
        String who = names(true);
        String through = names(false);
        if (through.isEmpty()) {
            through =
                    voices.stream()
                            .map(Voice::source)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("");
        }
        Map<String, Object> args = Map.of("who", who, "through", through);
        if (who.isEmpty()) {
            return texts.of(
                    through.isEmpty() ? "claim.alleged.nobody" : "claim.alleged.nobody-through",
                    args);
        }
        return texts.of(through.isEmpty() ? "claim.alleged.by" : "claim.alleged.by-through", args);
    }

    private String names(boolean origins) {
        return voices.stream()
                .filter(voice -> voice.origin() == origins)
                .map(Voice::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
    }

    private String rebutted(Texts texts) {
        if (rebuttals.isEmpty()) {
            return texts.of("claim.alleged.unrebutted");
        }
        return texts.of(
                "claim.alleged.rebutted",
                Map.of(
                        "claims",
                        rebuttals.stream()
                                .map(one ->
                                        texts.of("claim.number", Map.of("number", one.number())))
                                .collect(Collectors.joining(", "))));
    }
}
