package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a transcript in any of the forms that can be written.
public final class SpokenWriting {
    private SpokenWriting() {}

    /// A file.
    ///
    /// @param untimed how many lines had no time and were put to the line before, where the form
    ///   needs times
    public record Made(byte[] bytes, int untimed) {}

    /// The forms that can be written.
    public static List<SpokenFormat> formats() {
        return List.of(
                SpokenFormat.WORD,
                SpokenFormat.OPEN_DOCUMENT,
                SpokenFormat.PLAIN,
                SpokenFormat.WEBVTT,
                SpokenFormat.SUBRIP,
                SpokenFormat.OTRANSCRIBE,
                SpokenFormat.ELAN,
                SpokenFormat.TEXTGRID);
    }

    /// Whether a form holds several tiers side by side.
    public static boolean holdsTiers(SpokenFormat format) {
        return switch (format) {
            case WORD, OPEN_DOCUMENT, ELAN, TEXTGRID -> true;
            default -> false;
        };
    }

    /// Whether people read the form as it is, so that it can say times to the second alone.
    public static boolean isPaper(SpokenFormat format) {
        return switch (format) {
            case WORD, OPEN_DOCUMENT, PLAIN -> true;
            default -> false;
        };
    }

    /// Writes it.
    ///
    /// @param tiers speech first, then what belongs to it; of a form without tiers only the first
    ///   is written
    /// @throws IllegalArgumentException for a form that is only read
    public static Made of(SpokenFormat format, List<SpokenTier> tiers, PaperForm form) {
        List<SpokenLine> lines = tiers.getFirst().lines();
        return switch (format) {
            case WORD -> new Made(WordWriter.of(tiers, form), 0);
            case OPEN_DOCUMENT -> new Made(OpenWriter.of(tiers, form), 0);
            case PLAIN -> text(PlainWriter.of(lines, form.notation()));
            case WEBVTT -> text(SubtitleWriter.webVtt(lines));
            case SUBRIP -> text(SubtitleWriter.subRip(lines));
            case OTRANSCRIBE -> text(OtranscribeWriter.of(lines, null));
            case ELAN -> text(ElanWriter.of(apart(tiers), form.written().toString()));
            case TEXTGRID -> text(TextGridWriter.of(apart(tiers), 0));
            default -> throw new IllegalArgumentException("only read: " + format);
        };
    }

    private static Made text(Written written) {
        return new Made(written.text().getBytes(StandardCharsets.UTF_8), written.untimed());
    }

    /// Each speaker in tiers of their own: these forms know speakers by tiers alone.
    private static List<SpokenTier> apart(List<SpokenTier> tiers) {
        Set<String> voices = new LinkedHashSet<>();
        tiers.getFirst().lines().forEach(line -> voices.add(name(line)));
        if (voices.isEmpty()) {
            voices.add("");
        }
        List<SpokenTier> apart = new ArrayList<>();
        for (String voice : voices) {
            int first = apart.size();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < tiers.size(); i++) {
                SpokenTier tier = tiers.get(i);
                String called = i == 0 ? voice : tier.name() + " · " + voice;
                apart.add(
                        new SpokenTier(
                                called.isEmpty() || voice.isEmpty() ? tier.name() : called,
                                voice.isEmpty() ? null : voice,
                                tier.language(),
                                i == 0 ? -1 : first,
                                i == 0 ? spoken(tier, voice, places) : belonging(tier, places)));
            }
        }
        tiers.stream().skip(1).forEach(tier -> apart.addAll(alone(tier, tiers.getFirst())));
        return apart;
    }

    /// Lines that belong to nobody's speech have a tier to themselves, and no voice is made up.
    private static List<SpokenTier> alone(SpokenTier tier, SpokenTier speech) {
        List<SpokenLine> lines =
                tier.lines().stream()
                        .filter(line -> line.parent() < 0 || line.parent() >= speech.lines().size())
                        .map(line -> line.of(-1))
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new SpokenTier(tier.name(), null, tier.language(), 0, lines));
    }

    private static List<SpokenLine> spoken(SpokenTier tier, String voice, List<Integer> places) {
        List<SpokenLine> lines = new ArrayList<>();
        for (int i = 0; i < tier.lines().size(); i++) {
            if (name(tier.lines().get(i)).equals(voice)) {
                places.add(i);
                lines.add(tier.lines().get(i));
            }
        }
        return lines;
    }

    private static List<SpokenLine> belonging(SpokenTier tier, List<Integer> places) {
        Map<Integer, Integer> now = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            now.put(places.get(i), i);
        }
        return tier.lines().stream()
                .filter(line -> now.containsKey(line.parent()))
                .map(line -> line.of(now.getOrDefault(line.parent(), -1)))
                .toList();
    }

    private static String name(SpokenLine line) {
        return line.speaker() == null ? "" : line.speaker();
    }
}
