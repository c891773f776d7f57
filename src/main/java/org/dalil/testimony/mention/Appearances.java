package org.dalil.testimony.mention;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.content.MediaSpan;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Transcripts;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads where words mean a record, in a few queries however often they do. Each reading is of one
/// moment.
final class Appearances {
    private final Holdings holdings;
    private final Records records;
    private final Transcripts transcripts;
    private final MentionStore store;
    private final Map<UUID, Optional<Source>> sources = new HashMap<>();
    private final Map<UUID, Optional<Transcript>> held = new HashMap<>();
    private final Map<UUID, Optional<TextVersion>> texts = new HashMap<>();

    Appearances(Holdings holdings, Transcripts transcripts, MentionStore store) {
        this.holdings = holdings;
        this.records = holdings.records();
        this.transcripts = transcripts;
        this.store = store;
    }

    List<Appearance> of(RecordRef target) throws ProblemException {
        List<RecordRef> all = new ArrayList<>(List.of(target));
        if (target.kind() == RecordKind.AGENT) {
            for (UUID one : new IdentityDecisions(holdings).sameAs(target.id())) {
                all.add(new RecordRef(RecordKind.AGENT, one));
            }
        }
        List<Appearance> found = holdings.database().read(tx -> of(tx, all));
        return found.stream()
                .sorted(
                        Comparator.comparing(Appearance::title)
                                .thenComparing(one -> one.placed().mention().source().toString())
                                .thenComparing(
                                        one -> one.span().startMs(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(one -> one.placed().start())
                                .thenComparing(one -> one.placed().mention().id().toString()))
                .toList();
    }

    private List<Appearance> of(Tx tx, List<RecordRef> targets) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        for (RecordRef one : targets) {
            store.meaning(tx, one.id()).stream()
                    .filter(each -> one.equals(each.means()))
                    .forEach(mentions::add);
        }
        Map<UUID, SegmentWords> segments = segments(tx, mentions);
        List<Appearance> found = new ArrayList<>();
        for (Mention one : mentions) {
            Source source = source(tx, one.source());
            if (source != null) {
                UUID in = one.place().segment();
                found.add(
                        in == null
                                ? written(tx, one, source)
                                : spoken(tx, one, source, segments.get(in)));
            }
        }
        return found;
    }

    private Map<UUID, SegmentWords> segments(Tx tx, List<Mention> mentions) throws SQLException {
        List<UUID> ids =
                mentions.stream()
                        .map(one -> one.place().segment())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<UUID, SegmentWords> segments = new HashMap<>();
        List<Segment> there = store.segments(tx, ids);
        for (SegmentWords one :
                there.isEmpty() ? List.<SegmentWords>of() : transcripts.words(tx, there)) {
            segments.put(one.segment().id(), one);
        }
        return segments;
    }

    private Appearance spoken(Tx tx, Mention one, Source source, @Nullable SegmentWords in)
            throws SQLException {
        Transcript transcript = in == null ? null : transcript(tx, in.segment().transcript());
        Tier tier = one.place().tier();
        if (in == null || transcript == null || tier == null) {
            return plain(PlacedMention.removed(one, one.place().start()), source, item(tx, source));
        }
        PlacedMention placed = Following.in(one, in);
        String words = in.words(tier);
        MediaSpan span =
                placed.state() == MentionState.REMOVED
                        ? own(one)
                        : in.heard(tier, placed.start(), placed.end());
        return new Appearance(
                placed,
                Objects.requireNonNull(one.means()),
                source.title(),
                transcript.id(),
                transcript.item(),
                span,
                words.substring(Math.max(0, placed.start() - Mentions.AROUND), placed.start()),
                words.substring(
                        placed.end(), Math.min(words.length(), placed.end() + Mentions.AROUND)));
    }

    private Appearance written(Tx tx, Mention one, Source source) throws SQLException {
        UUID text = one.place().textVersion();
        TextVersion version = text == null ? null : text(tx, text);
        return plain(
                version == null
                        ? PlacedMention.removed(one, one.place().start())
                        : Following.written(one),
                source,
                version == null ? null : version.item());
    }

    /// With what stood around it when it was made.
    private static Appearance plain(PlacedMention placed, Source source, @Nullable UUID item) {
        Mention one = placed.mention();
        return new Appearance(
                placed,
                Objects.requireNonNull(one.means()),
                source.title(),
                null,
                item,
                own(one),
                one.words().prefix(),
                one.words().suffix());
    }

    private static MediaSpan own(Mention one) {
        return new MediaSpan(one.words().startMs(), one.words().endMs(), one.place().segment());
    }

    /// The recording of all transcripts of a source; null where they are of several.
    private @Nullable UUID item(Tx tx, Source of) throws SQLException {
        List<UUID> items =
                records.where(tx, Transcript.SHAPE, "source = ?", "id", of.id()).stream()
                        .map(Transcript::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return items.size() == 1 ? items.getFirst() : null;
    }

    private @Nullable Source source(Tx tx, UUID id) throws SQLException {
        if (!sources.containsKey(id)) {
            sources.put(id, records.find(tx, Source.SHAPE, id));
        }
        return sources.get(id).orElse(null);
    }

    private @Nullable Transcript transcript(Tx tx, UUID id) throws SQLException {
        if (!held.containsKey(id)) {
            held.put(id, records.find(tx, Transcript.SHAPE, id));
        }
        return held.get(id).orElse(null);
    }

    private @Nullable TextVersion text(Tx tx, UUID id) throws SQLException {
        if (!texts.containsKey(id)) {
            texts.put(id, records.find(tx, TextVersion.SHAPE, id));
        }
        return texts.get(id).orElse(null);
    }
}
