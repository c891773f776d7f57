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

/// Finds who speaks in words such as “Name: …” or “Q. …”. A beginning counts as a speaker only when
/// it comes back, for a colon alone names nobody.
final class SpeakerNames {
    /// What a name may hold: letters of any script, with or without capitals, Uzbek’s turned commas
    /// however they are typed, and what programs call voices, such as `SPEAKER_00`.
    static final String NAMES = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N} .'’‘`_&№\\-()]";

    static final Pattern PREFIX =
            Pattern.compile(
                    "(?s)(?:("
                            + NAMES
                            + "{0,48}?)\\s?:(?:\\s+|$)"
                            + "|([QAВО])\\.\\s+)(.*)");
    private static final int OFTEN = 2;

    /// The same lines, with their speakers where the words begin with one; a line without one is of
    /// whoever spoke before, unless it stands before all of them.
    List<SpokenLine> take(List<SpokenLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (SpokenLine line : lines) {
            Matcher m = PREFIX.matcher(line.words());
            if (m.matches()) {
                counts.merge(name(m), 1, Integer::sum);
            }
        }
        List<SpokenLine> taken = new ArrayList<>();
        @Nullable String speaker = null;
        for (SpokenLine line : lines) {
            Matcher m = PREFIX.matcher(line.words());
            boolean named = m.matches() && counts.getOrDefault(name(m), 0) >= OFTEN;
            speaker = named ? name(m) : line.speaker() == null ? speaker : line.speaker();
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
        Map<String, Integer> counts = new HashMap<>();
        for (SpokenLine cue : cues) {
            for (String line : cue.words().split("\n")) {
                Matcher m = PREFIX.matcher(line);
                if (m.matches()) {
                    counts.merge(name(m), 1, Integer::sum);
                }
            }
        }
        List<SpokenLine> voices = new ArrayList<>();
        for (SpokenLine cue : cues) {
            voices(cue, counts, voices);
        }
        return voices;
    }

    private static void voices(
            SpokenLine cue, Map<String, Integer> counts, List<SpokenLine> voices) {
        @Nullable String speaker = cue.speaker();
        StringBuilder words = new StringBuilder();
        for (String line : cue.words().split("\n")) {
            Matcher m = PREFIX.matcher(line);
            if (m.matches() && counts.getOrDefault(name(m), 0) >= OFTEN) {
                voice(cue, speaker, words.toString(), voices);
                words.setLength(0);
                speaker = name(m);
                words.append(m.group(3));
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
}
