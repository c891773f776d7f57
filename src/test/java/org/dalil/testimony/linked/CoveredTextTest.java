package org.dalil.testimony.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Locator;
import org.dalil.source.Passage;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is redacted is gone from the words that leave, and what could not be covered is told.
class CoveredTextTest {
    private static final Tier ENGLISH = Tier.translation("en");
    private static final UUID AT = new UUID(0, 7);
    private final Map<UUID, List<WordLink>> links = new HashMap<>();

    private static TranscriptText text(Map<Tier, String> words) {
        Segment at = new Segment(AT, new UUID(0, 1), "a", 0L, 9_000L, null, true, null, null);
        List<Wording> wordings = new ArrayList<>();
        words.forEach((tier, said) ->
                wordings.add(
                        Wording.of(
                                UUID.randomUUID(), AT, tier, said, WordTimes.read("0:10 6:60"))));
        return new TranscriptText(
                Transcript.of(new UUID(0, 1), new UUID(0, 2), null, "Talk"),
                List.of(),
                List.of(new SegmentWords(at, wordings)));
    }

    private void redact(Tier tier, String quote, @Nullable Stretch place, @Nullable String by) {
        Passage passage =
                new Passage(
                        UUID.randomUUID(),
                        new UUID(0, 2),
                        new UUID(0, 3),
                        new Locator(0, quote.length(), quote, "", "", null),
                        Telling.NONE,
                        MediaSpan.NONE);
        Redaction redaction =
                new Redaction(UUID.randomUUID(), passage.id(), RedactionReason.SOURCE.code(), by);
        links.computeIfAbsent(AT, id -> new ArrayList<>())
                .add(new WordLink(passage, AT, tier, place, List.of(), List.of(), redaction));
    }

    private CoveredText covered(Map<Tier, String> words) {
        return CoveredText.of(text(words), links, "[x]");
    }

    private static String words(CoveredText of, Tier tier) {
        return of.text().segments().getFirst().words(tier);
    }

    @Test
    void wordsAreCoveredOrStoodInFor() {
        redact(Tier.VERBATIM, "Karim", new Stretch(0, 5), "[a relative]");
        redact(Tier.VERBATIM, "Osh", new Stretch(15, 18), null);
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Karim lives in Osh now"));
        assertEquals("[a relative] lives in [x] now", words(covered, Tier.VERBATIM));
        assertEquals(2, covered.places());
        assertEquals(List.of(), covered.left());
        assertEquals(List.of(), covered.lost());
    }

    @Test
    void timesOfWordsBehindACoverFollow() {
        redact(Tier.VERBATIM, "Karim", new Stretch(0, 5), "[a relative]");
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Karim lives"));
        Wording now = covered.text().segments().getFirst().in(Tier.VERBATIM).orElseThrow();
        assertEquals(60L, now.wordTimes().at("[a relative] ".length()));
    }

    @Test
    void coversThatShareWordsBecomeOne() {
        redact(Tier.VERBATIM, "in Osh", new Stretch(12, 18), null);
        redact(Tier.VERBATIM, "Osh now", new Stretch(15, 22), null);
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Karim lives in Osh now"));
        assertEquals("Karim lives [x]", words(covered, Tier.VERBATIM));
    }

    @Test
    void theSameWordsElsewhereAreTold() {
        redact(Tier.VERBATIM, "Карим", new Stretch(0, 5), null);
        CoveredText covered =
                covered(
                        Map.of(
                                Tier.VERBATIM,
                                "Карим и ещё раз карим, да",
                                ENGLISH,
                                "Karim, and Karim again"));
        assertEquals("[x] и ещё раз карим, да", words(covered, Tier.VERBATIM));
        assertEquals(
                List.of(ENGLISH, Tier.VERBATIM),
                covered.left().stream()
                        .map(CoveredText.Standing::tier)
                        .sorted((a, b) -> a.layer().compareTo(b.layer()))
                        .toList());
    }

    @Test
    void aWordWithinAnotherIsNotTheSame() {
        redact(Tier.VERBATIM, "Osh", new Stretch(0, 3), null);
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Osh, not Oshoba"));
        assertEquals(List.of(), covered.left());
    }

    @Test
    void changedWordsAreLostAndNothingIsCoveredInTheirStead() {
        redact(Tier.VERBATIM, "Karim", null, null);
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Karym lives"));
        assertEquals("Karym lives", words(covered, Tier.VERBATIM));
        assertEquals(1, covered.lost().size());
        assertEquals(0, covered.places());
    }

    @Test
    void otherTiersAndPlainLinksStay() {
        redact(Tier.VERBATIM, "Karim", new Stretch(0, 5), null);
        WordLink plain = links.get(AT).removeFirst();
        links.get(AT)
                .add(
                        new WordLink(
                                plain.passage(),
                                AT,
                                Tier.VERBATIM,
                                plain.place(),
                                List.of(),
                                List.of(),
                                null));
        CoveredText covered = covered(Map.of(Tier.VERBATIM, "Karim lives"));
        assertEquals("Karim lives", words(covered, Tier.VERBATIM));
        assertEquals(0, covered.places());
    }

    @Property(tries = 300)
    void noLetterOfWhatIsCoveredStays(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 19) Integer> starts) {
        String words = "abcdefghijklmnopqrstuvwxyz";
        Map<UUID, List<WordLink>> before = new HashMap<>(links);
        links.clear();
        starts.forEach(at ->
                redact(Tier.VERBATIM, words.substring(at, at + 5), new Stretch(at, at + 5), null));
        String left =
                words(
                        CoveredText.of(text(Map.of(Tier.VERBATIM, words)), links, "·"),
                        Tier.VERBATIM);
        for (int i = 0; i < words.length(); i++) {
            int letter = i;
            boolean hidden = starts.stream().anyMatch(at -> letter >= at && letter < at + 5);
            if (hidden) {
                assertFalse(left.indexOf(words.charAt(i)) >= 0, left);
            } else {
                assertTrue(left.indexOf(words.charAt(i)) >= 0, left);
            }
        }
        links.putAll(before);
    }
}
