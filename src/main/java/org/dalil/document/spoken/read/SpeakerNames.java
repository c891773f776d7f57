package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.WordTime;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who speaks in words such as “Name: …” or “Q. …”. A beginning counts as a speaker only when
/// it comes back, for a colon alone names nobody; or when it is in capitals among names that are.
/// Words that begin like an unknown name are never given to whoever spoke before.
final class SpeakerNames {
    /// What a name may hold: letters of any script, with or without capitals, Uzbek’s turned commas
    /// however they are typed, and what programs call voices, such as `SPEAKER_00`.
    static final String NAMES = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N} .'’‘`_&№\\-()]";

    static final Pattern PREFIX =
            Pattern.compile(
                    "(?s)(?:(" + NAMES + "{0,48}?)\\s?:(?:\\s+|$)" + "|([QAВО])\\.\\s+)(.*)");
    private static final int OFTEN = 2;

    /// The same lines, with their speakers where the words begin with one; a line without one is of
    /// whoever spoke before, unless it stands before all of them.
    List<SpokenLine> take(List<SpokenLine> lines) {
        Names names = Names.of(lines.stream().map(SpokenLine::words));
        List<SpokenLine> taken = new ArrayList<>();
        @Nullable String speaker = null;
        boolean begun = false;
        for (SpokenLine line : lines) {
            Matcher m = PREFIX.matcher(line.words());
            boolean prefixed = m.matches();
            begun |= prefixed && names.comesBack(name(m));
            boolean named = prefixed && begun && names.isOne(name(m));
            if (named) {
                speaker = name(m);
            } else if (line.speaker() != null || prefixed) {
                speaker = line.speaker();
            }
            if (isRemark(line.words())) {
                taken.add(line);
                continue;
            }
            String words = named ? m.group(3) : line.words();
            int cut = line.words().length() - words.length();
            taken.add(
                    new SpokenLine(
                            line.from(),
                            line.to(),
                            speaker,
                            words,
                            line.times().stream()
                                    .map(t -> new WordTime(Math.max(0, t.at() - cut), t.ms()))
                                    .toList(),
                            line.parent()));
        }
        return taken.stream().filter(line -> !line.words().isBlank()).toList();
    }

    /// The same lines where speakers are told already: one without is of whoever spoke before, an
    /// empty name is nobody’s.
    static List<SpokenLine> kept(List<SpokenLine> lines) {
        List<SpokenLine> kept = new ArrayList<>();
        @Nullable String speaker = null;
        for (SpokenLine line : lines) {
            speaker = given(line, speaker);
            boolean remark = isRemark(line.words());
            String own = line.speaker() == null || line.speaker().isEmpty() ? null : line.speaker();
            kept.add(line.by(remark ? own : speaker));
        }
        return kept.stream().filter(line -> !line.words().isBlank()).toList();
    }

    /// The same cues, where a line of theirs that begins with a name is of that voice to the end of
    /// the cue. What has no name stays nobody’s: a cue is not of whoever spoke in the one before.
    static List<SpokenLine> ofCues(List<SpokenLine> cues) {
        Names names = Names.of(cues.stream().flatMap(cue -> Stream.of(cue.words().split("\n"))));
        List<SpokenLine> voices = new ArrayList<>();
        for (SpokenLine cue : cues) {
            voices(cue, names, voices);
        }
        return voices;
    }

    private static void voices(SpokenLine cue, Names names, List<SpokenLine> voices) {
        @Nullable String speaker = cue.speaker();
        StringBuilder words = new StringBuilder();
        for (String line : cue.words().split("\n")) {
            Matcher m = PREFIX.matcher(line);
            boolean prefixed = m.matches();
            if (prefixed && (speaker != null || names.isOne(name(m)))) {
                voice(cue, speaker, words.toString(), voices);
                words.setLength(0);
                speaker = names.isOne(name(m)) ? name(m) : null;
                words.append(speaker == null ? line : m.group(3));
            } else {
                words.append(words.isEmpty() ? "" : "\n").append(line);
            }
        }
        voice(cue, speaker, words.toString(), voices);
    }

    private static void voice(
            SpokenLine cue, @Nullable String speaker, String words, List<SpokenLine> voices) {
        if (!words.isBlank()) {
            voices.add(SpokenLine.of(cue.from(), cue.to(), speaker, words.strip()));
        } else if (speaker != null) {
            // A name of somebody who says nothing is a word too.
            voices.add(SpokenLine.of(cue.from(), cue.to(), null, speaker + ":"));
        }
    }

    private static @Nullable String given(SpokenLine line, @Nullable String before) {
        String name = line.speaker();
        return name == null ? before : name.isEmpty() ? null : name;
    }

    /// Whether words in brackets stand alone, as clock marks and stage directions do.
    private static boolean isRemark(String words) {
        return words.startsWith("(")
                && words.endsWith(")")
                && words.indexOf(')') == words.length() - 1;
    }

    static String name(Matcher m) {
        String colon = m.group(1);
        return (colon == null ? m.group(2) : colon).strip();
    }

    /// What lines begin with, and how often.
    private record Names(Map<String, Integer> counts, boolean capitals) {
        static Names of(Stream<String> lines) {
            Map<String, Integer> counts = new HashMap<>();
            lines.forEach(line -> {
                Matcher m = PREFIX.matcher(line);
                if (m.matches()) {
                    counts.merge(name(m), 1, Integer::sum);
                }
            });
            boolean capitals =
                    counts.entrySet().stream()
                            .anyMatch(one -> one.getValue() >= OFTEN && inCapitals(one.getKey()));
            return new Names(counts, capitals);
        }

        boolean comesBack(String name) {
            return counts.getOrDefault(name, 0) >= OFTEN;
        }

        /// Whether somebody is called so.
        boolean isOne(String name) {
            return comesBack(name) || capitals && inCapitals(name);
        }

        private static boolean inCapitals(String name) {
            return name.chars().anyMatch(Character::isUpperCase)
                    && name.chars().noneMatch(Character::isLowerCase);
        }
    }
}
