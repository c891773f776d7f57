package org.dalil.testimony.mention;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Naming;
import org.dalil.source.EvidenceItem;
import org.dalil.source.TextVersion;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.texts.Excerpt;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What can be done with mentions: link words to whom or what they mean, say whom they do not mean,
/// and take either back, each one act. Never touches the words, and makes nobody up: what is linked
/// is there already.
public final class Mentions {
    /// How much of what stands around words is read for showing, in UTF-16 units on either side.
    public static final int AROUND = 60;

    private static final int SHORT = 40;
    private static final String LINK = "testimony.act.link";
    private static final String DENY = "testimony.act.deny";
    private final Holdings holdings;
    private final Transcripts transcripts;
    private final MentionStore store;

    /// @param naming what people are called where they are shown
    public Mentions(Holdings holdings, Transcripts transcripts, Naming naming) {
        this.holdings = holdings;
        this.transcripts = transcripts;
        this.store = new MentionStore(holdings.records(), naming);
    }

    /// Links words of a segment, as they are now, to an agent, place or event. Whoever had said
    /// that they do not mean it is overruled; words that are linked to it are not linked twice.
    ///
    /// @return the link, which may have been there
    /// @throws TestimonyException when the segment or what is meant is gone, or only blanks are
    ///   chosen; ends beyond the words are moved to their end
    public Mention link(Quote words, RecordRef means) throws ProblemException {
        return linkAll(List.of(words), means).getFirst();
    }

    /// Links words at several places to the same, in one act, as [#link] does.
    ///
    /// @param words at least one
    /// @throws TestimonyException as there; nothing is linked then
    public List<Mention> linkAll(List<Quote> words, RecordRef means) throws ProblemException {
        return sayAll(name(LINK, quote(words.getFirst()), means), words, Meaning.of(means));
    }

    /// Links words of a text to an agent, place or event, as [#link] does.
    ///
    /// @throws TestimonyException also when they stand beyond the end of the text
    public Mention link(UUID text, Locator words, RecordRef means) throws ProblemException {
        return say(name(LINK, words.quote(), means), text, words, Meaning.of(means));
    }

    /// Keeps that words of a segment do not mean somebody or something, so that it is not proposed
    /// again. Where they were linked to it, they no longer are.
    ///
    /// @throws TestimonyException as for [#link]
    public Mention deny(Quote words, RecordRef target) throws ProblemException {
        return sayAll(name(DENY, quote(words), target), List.of(words), Meaning.not(target))
                .getFirst();
    }

    /// Keeps that words of a text do not mean somebody or something.
    ///
    /// @throws TestimonyException as for [#link]
    public Mention deny(UUID text, Locator words, RecordRef target) throws ProblemException {
        return say(name(DENY, words.quote(), target), text, words, Meaning.not(target));
    }

    /// Takes a link or a denial back; the words stay, and undo brings it back.
    public void unlink(Mention one) throws ProblemException {
        holdings.remove(
                ActName.of(
                        "testimony.act.unlink", "words", Excerpt.line(one.words().quote(), SHORT)),
                one.ref());
    }

    private List<Mention> sayAll(ActName name, List<Quote> words, Meaning meaning)
            throws ProblemException {
        return holdings.ledger()
                .act(
                        name,
                        changes -> {
                            List<Mention> said = new ArrayList<>();
                            for (Quote one : words) {
                                SegmentWords in = segment(changes.tx(), one.segment());
                                Stretch at = stretch(changes.tx(), one);
                                said.add(keep(changes, at, meaning, in.words(one.tier())));
                            }
                            return said;
                        });
    }

    private Mention say(ActName name, UUID text, Locator words, Meaning meaning)
            throws ProblemException {
        return holdings.ledger()
                .act(
                        name,
                        changes -> {
                            UUID source = source(changes.tx(), text, words);
                            Stretch at = Stretch.written(source, text, words);
                            return keep(changes, at, meaning, null);
                        });
    }

    private String quote(Quote words) throws ProblemException {
        return holdings.database().read(tx -> stretch(tx, words)).words().quote();
    }

    private UUID source(Tx tx, UUID text, Locator words) throws SQLException, TestimonyException {
        TextVersion version =
                holdings.records()
                        .find(tx, TextVersion.SHAPE, text)
                        .filter(one -> words.end() <= one.length())
                        .orElseThrow(() -> problem("words-gone"));
        return holdings.records()
                .find(tx, EvidenceItem.SHAPE, version.item())
                .orElseThrow(() -> problem("words-gone"))
                .source();
    }

    private Stretch stretch(Tx tx, Quote quote) throws SQLException, TestimonyException {
        SegmentWords in = segment(tx, quote.segment());
        return Stretch.spoken(source(tx, in.segment()), in, quote);
    }

    /// @param words of the segment; null for those of a text, which never change
    private Mention keep(Changes changes, Stretch at, Meaning meaning, @Nullable String words)
            throws SQLException, ProblemException {
        Mention same = null;
        for (Mention one : store.beside(changes.tx(), at.place())) {
            PlacedMention placed =
                    words == null ? Following.written(one) : Following.in(one, words);
            boolean here =
                    placed.isAt(at.place().start(), at.place().end())
                            && one.meaning().isAbout(meaning);
            if (here && one.meaning().equals(meaning)) {
                same = one;
            } else if (here) {
                changes.remove(one.ref());
            }
        }
        if (same != null) {
            return same;
        }
        Mention made = at.saying(holdings.ids().next(), meaning);
        changes.create(Mention.SHAPE, made);
        return made;
    }

    /// The links in a transcript, in order; those whose words were removed stand where these were.
    /// What means a record that was taken away is left out until that is brought back.
    public List<Linked> in(TranscriptText transcript) throws ProblemException {
        return links(all(transcript));
    }

    /// The links in one layer of a segment, in order.
    public List<Linked> in(SegmentWords segment, Tier tier) throws ProblemException {
        return links(named(placed(List.of(segment)))).stream()
                .filter(one -> tier.equals(one.placed().mention().place().tier()))
                .toList();
    }

    /// The links in a text, in order.
    public List<Linked> in(UUID text) throws ProblemException {
        return links(all(text));
    }

    /// What words of a transcript do not mean, as somebody decided, in order.
    public List<Linked> denials(TranscriptText transcript) throws ProblemException {
        return all(transcript).stream().filter(one -> !one.isLink()).toList();
    }

    /// Where words mean a record, for its page: by source, then as they are heard or written. Of
    /// somebody decided to be one with others, where words mean any of these.
    public List<Appearance> of(RecordRef target) throws ProblemException {
        return new Appearances(holdings, transcripts, store).of(target);
    }

    /// Links and denials in a transcript, in order.
    List<Linked> all(TranscriptText transcript) throws ProblemException {
        return named(placed(transcript.segments()));
    }

    /// Links and denials in a text, in order.
    List<Linked> all(UUID text) throws ProblemException {
        return named(
                holdings.database().read(tx -> store.inText(tx, text)).stream()
                        .map(Following::written)
                        .toList());
    }

    private static List<Linked> links(List<Linked> all) {
        return all.stream().filter(Linked::isLink).toList();
    }

    private List<PlacedMention> placed(List<SegmentWords> segments) throws ProblemException {
        Map<UUID, List<Mention>> by = new HashMap<>();
        List<UUID> ids = segments.stream().map(one -> one.segment().id()).toList();
        for (Mention one : holdings.database().read(tx -> store.inSegments(tx, ids))) {
            by.computeIfAbsent(
                            Objects.requireNonNull(one.place().segment()), id -> new ArrayList<>())
                    .add(one);
        }
        List<PlacedMention> placed = new ArrayList<>();
        for (SegmentWords one : segments) {
            by.getOrDefault(one.segment().id(), List.of()).stream()
                    .map(each -> Following.in(each, one))
                    .sorted(Comparator.comparingInt(PlacedMention::start))
                    .forEach(placed::add);
        }
        return placed;
    }

    /// With the names of what they are about; without those about what is gone.
    private List<Linked> named(List<PlacedMention> placed) throws ProblemException {
        List<RecordRef> about =
                placed.stream()
                        .map(one -> one.mention().meaning().about())
                        .filter(Objects::nonNull)
                        .toList();
        Map<RecordRef, String> names = holdings.database().read(tx -> store.names(tx, about));
        List<Linked> named = new ArrayList<>();
        for (PlacedMention one : placed) {
            RecordRef ref = one.mention().meaning().about();
            String name = ref == null ? null : names.get(ref);
            if (ref != null && name != null) {
                named.add(new Linked(one, ref, name));
            }
        }
        return named;
    }

    /// @throws TestimonyException when what is meant is gone
    private ActName name(String key, String quote, RecordRef target) throws ProblemException {
        Map<RecordRef, String> names =
                holdings.database()
                        .read(tx -> MentionStore.names(tx, List.of(target), new Naming(false)));
        String name = names.get(target);
        if (name == null) {
            throw problem("meant-gone");
        }
        return new ActName(key, Map.of("words", Excerpt.line(quote, SHORT), "name", name));
    }

    private SegmentWords segment(Tx tx, UUID id) throws SQLException, TestimonyException {
        Segment segment =
                holdings.records()
                        .find(tx, Segment.SHAPE, id)
                        .orElseThrow(() -> problem("segment-gone"));
        return transcripts.words(tx, List.of(segment)).getFirst();
    }

    private UUID source(Tx tx, Segment segment) throws SQLException, TestimonyException {
        return holdings.records()
                .find(tx, Transcript.SHAPE, segment.transcript())
                .orElseThrow(() -> problem("segment-gone"))
                .source();
    }

    private static TestimonyException problem(String key) {
        return new TestimonyException(Problem.of("testimony.problem." + key));
    }
}
