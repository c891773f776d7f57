package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;

import java.util.List;

/// Writes WebVTT, with voices and word times, and SubRip, with speakers before a colon.
public final class SubtitleWriter {
    private SubtitleWriter() {}

    /// A WebVTT file.
    public static Written webVtt(List<SpokenLine> lines) {
        Cues cues = Cues.of(lines);
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (Cues.Cue cue : cues.timed()) {
            file.append('\n').append(Cues.time(cue.from(), '.')).append(" --> ");
            file.append(Cues.time(cue.end(), '.')).append('\n');
            for (SpokenLine voice : cue.voices()) {
                String who = voice.speaker();
                String words = inside(voice);
                if (who == null && words.isEmpty()) {
                    continue; // a blank line would end the cue
                }
                if (who != null) {
                    file.append("<v ").append(escaped(who.replaceAll("\\s+", " "))).append('>');
                }
                file.append(words).append(who == null ? "\n" : "</v>\n");
            }
        }
        return new Written(file.toString(), cues.untimed());
    }

    /// A SubRip file.
    public static Written subRip(List<SpokenLine> lines) {
        Cues cues = Cues.of(lines);
        StringBuilder file = new StringBuilder();
        int number = 0;
        for (Cues.Cue cue : cues.timed()) {
            number++;
            file.append(number == 1 ? "" : "\n").append(number).append('\n');
            file.append(Cues.time(cue.from(), ',')).append(" --> ");
            file.append(Cues.time(cue.end(), ',')).append('\n');
            for (SpokenLine voice : cue.voices()) {
                String who = voice.speaker();
                String words = unbroken(voice.words().replace("-->", "→"));
                if (who == null && words.isEmpty()) {
                    continue;
                }
                if (who != null) {
                    file.append(who.replaceAll("\\s+", " ").replace("-->", "→")).append(": ");
                }
                file.append(words).append('\n');
            }
        }
        return new Written(file.toString(), cues.untimed());
    }

    private static String inside(SpokenLine voice) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (var time : voice.times()) {
            words.append(escaped(voice.words().substring(at, time.at())));
            words.append('<').append(Cues.time(time.ms(), '.')).append('>');
            at = time.at();
        }
        return unbroken(words.append(escaped(voice.words().substring(at))).toString());
    }

    /// A blank line would end the cue, at either end of the words as among them.
    private static String unbroken(String words) {
        return words.strip().replaceAll("\\R\\s*\\R", "\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
