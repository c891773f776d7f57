package org.dalil.testimony.mention;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.people.inflection.NameFound;
import org.dalil.people.inflection.NameIndex;
import org.dalil.testimony.mention.UnlinkedMention.Candidate;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.texts.Excerpt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds where people, groups, bodies and places of the casefile may be named and nobody has linked
/// the words. Reads all names once; whoever adds or changes one reads again. Links nothing, and
/// proposes nobody for words of whom somebody said that they are not meant.
public final class UnlinkedMentions {
    /// No more are proposed for the same words.
    public static final int MOST = 20;

    private final Mentions mentions;
    private final Naming naming;
    private final NamesRead names;

    private UnlinkedMentions(Mentions mentions, Naming naming, NamesRead names) {
        this.mentions = mentions;
        this.naming = naming;
        this.names = names;
    }

    /// Reads the names as they are now; takes a moment where there are thousands.
    ///
    /// @param naming what people are called where they are shown
    public static UnlinkedMentions read(Holdings holdings, Mentions mentions, Naming naming)
            throws ProblemException {
        return new UnlinkedMentions(mentions, naming, NamesRead.of(holdings));
    }

    /// The names in one layer of a transcript that are linked to nothing, in order.
    public List<UnlinkedMention> in(TranscriptText transcript, Tier tier) throws ProblemException {
        List<Linked> said = mentions.all(transcript);
        Set<RecordRef> mentioned = meant(said);
        List<String> all = transcript.segments().stream().map(one -> one.words(tier)).toList();
        boolean capitals = NameIndex.usesCapitals(all);
        Map<UUID, List<Linked>> by = bySegment(said, tier);
        List<UnlinkedMention> found = new ArrayList<>();
        for (SegmentWords one : transcript.segments()) {
            List<Linked> here = by.getOrDefault(one.segment().id(), List.of());
            String words = one.words(tier);
            for (NameFound name : names.index().in(words, capitals)) {
                List<Candidate> candidates = candidates(name, here, mentioned);
                if (!candidates.isEmpty()) {
                    Long ms = one.heard(tier, name.start(), name.end()).startMs();
                    found.add(
                            new UnlinkedMention(
                                    MentionPlace.spoken(
                                            one.segment().id(), tier, name.start(), name.end()),
                                    words.substring(name.start(), name.end()),
                                    before(words, name.start()),
                                    after(words, name.end()),
                                    ms,
                                    candidates));
                }
            }
        }
        return found;
    }

    /// The names in a text that are linked to nothing, in order.
    ///
    /// @param words all of the text
    public List<UnlinkedMention> in(UUID text, String words) throws ProblemException {
        List<Linked> said = mentions.all(text);
        Set<RecordRef> mentioned = meant(said);
        List<UnlinkedMention> found = new ArrayList<>();
        for (NameFound name : names.index().in(words, NameIndex.usesCapitals(List.of(words)))) {
            List<Candidate> candidates = candidates(name, said, mentioned);
            if (!candidates.isEmpty()) {
                found.add(
                        new UnlinkedMention(
                                MentionPlace.written(text, name.start(), name.end()),
                                words.substring(name.start(), name.end()),
                                before(words, name.start()),
                                after(words, name.end()),
                                null,
                                candidates));
            }
        }
        return found;
    }

    /// None where the words are linked; else who may be meant and was not denied.
    private List<Candidate> candidates(
            NameFound name, List<Linked> said, Set<RecordRef> mentioned) {
        Set<RecordRef> denied = new HashSet<>();
        for (Linked one : said) {
            if (one.placed().overlaps(name.start(), name.end())) {
                if (one.isLink()) {
                    return List.of();
                }
                denied.add(one.about());
            }
        }
        return name.candidates().stream()
                .filter(one -> !denied.contains(one.ref()))
                .map(one ->
                        new Candidate(
                                one.ref(),
                                names.shown(one.ref(), naming),
                                one.whole(),
                                mentioned.contains(one.ref())))
                .sorted(
                        Comparator.comparing((Candidate one) -> !one.whole())
                                .thenComparing(one -> !one.mentioned()))
                .limit(MOST)
                .toList();
    }

    private static Set<RecordRef> meant(List<Linked> said) {
        Set<RecordRef> meant = new HashSet<>();
        said.stream().filter(Linked::isLink).forEach(one -> meant.add(one.about()));
        return meant;
    }

    private static Map<UUID, List<Linked>> bySegment(List<Linked> said, Tier tier) {
        Map<UUID, List<Linked>> by = new HashMap<>();
        for (Linked one : said) {
            MentionPlace place = one.placed().mention().place();
            UUID segment = place.segment();
            if (segment != null && tier.equals(place.tier())) {
                by.computeIfAbsent(segment, id -> new ArrayList<>()).add(one);
            }
        }
        return by;
    }

    private static String before(String words, int start) {
        return Excerpt.line(words.substring(Math.max(0, start - Mentions.AROUND), start));
    }

    private static String after(String words, int end) {
        return Excerpt.line(words.substring(end, Math.min(words.length(), end + Mentions.AROUND)));
    }
}
