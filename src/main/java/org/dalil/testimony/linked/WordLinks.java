package org.dalil.testimony.linked;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Support;
import org.dalil.database.Tx;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;
import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.dalil.testimony.transcript.version.Versions;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads what the words of a transcript are linked to, in a few queries however long it is. Changes
/// nothing.
public final class WordLinks {
    private static final String OF_SEGMENTS = "source = ? AND segment IS NOT NULL";
    private final Holdings holdings;

    public WordLinks(Holdings holdings) {
        this.holdings = holdings;
    }

    /// A kept version: its tier, and where each segment’s words began in it.
    private record Kept(Tier tier, Map<UUID, Integer> begins) {}

    /// The marked words of each segment, in the order of the text.
    public Map<UUID, List<WordLink>> of(TranscriptText text) throws ProblemException {
        return holdings.database().read(tx -> read(tx, text));
    }

    private Map<UUID, List<WordLink>> read(Tx tx, TranscriptText text) throws SQLException {
        Map<UUID, SegmentWords> segments = new HashMap<>();
        text.segments().forEach(one -> segments.put(one.segment().id(), one));
        List<Passage> passages = new ArrayList<>();
        for (Passage one : passages(tx, text)) {
            if (segments.containsKey(one.span().segment())) {
                passages.add(one);
            }
        }
        if (passages.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = passages.stream().map(Passage::id).toList();
        Said said = new Said(codes(tx, ids), claims(tx, ids), covers(tx, ids));
        Map<UUID, Kept> kept = new HashMap<>();
        Map<UUID, List<WordLink>> links = new LinkedHashMap<>();
        for (Passage one : passages) {
            SegmentWords words = segments.get(one.span().segment());
            Kept in = kept(tx, one.textVersion(), kept);
            if (words != null && in != null) {
                links.computeIfAbsent(words.segment().id(), id -> new ArrayList<>())
                        .add(said.of(one, words, in));
            }
        }
        return links;
    }

    private List<Passage> passages(Tx tx, TranscriptText text) throws SQLException {
        return holdings.records()
                .where(tx, Passage.SHAPE, OF_SEGMENTS, "start_at, id", text.transcript().source());
    }

    /// What is said of words, by their passage.
    private record Said(
            Map<UUID, List<WordLink.Given>> codes,
            Map<UUID, List<Claim>> claims,
            Map<UUID, Redaction> covers) {
        WordLink of(Passage one, SegmentWords words, Kept in) {
            UUID segment = words.segment().id();
            Integer begins = in.begins.get(segment);
            int was = begins == null ? -1 : one.locator().start() - begins;
            return new WordLink(
                    one,
                    segment,
                    in.tier,
                    Stretch.of(one.locator().quote(), was, words.words(in.tier)),
                    codes.getOrDefault(one.id(), List.of()),
                    claims.getOrDefault(one.id(), List.of()),
                    covers.get(one.id()));
        }
    }

    private @Nullable Kept kept(Tx tx, UUID version, Map<UUID, Kept> known) throws SQLException {
        Kept before = known.get(version);
        if (before != null) {
            return before;
        }
        Optional<TextVersion> found = holdings.records().find(tx, TextVersion.SHAPE, version);
        Tier tier = found.flatMap(Versions::tier).orElse(null);
        if (found.isEmpty() || tier == null) {
            return null;
        }
        Map<UUID, Integer> begins = new HashMap<>();
        KeptPlaces.read(found.get().segments())
                .places()
                .forEach(one -> begins.put(one.segment(), one.start()));
        Kept read = new Kept(tier, begins);
        known.put(version, read);
        return read;
    }

    private Map<UUID, Redaction> covers(Tx tx, List<UUID> passages) throws SQLException {
        Map<UUID, Redaction> covers = new HashMap<>();
        for (Redaction one :
                holdings.records().naming(tx, Redaction.SHAPE, "passage", passages, "t.id")) {
            covers.putIfAbsent(one.passage(), one);
        }
        return covers;
    }

    private Map<UUID, List<WordLink.Given>> codes(Tx tx, List<UUID> passages) throws SQLException {
        List<Coding> codings =
                holdings.records().naming(tx, Coding.SHAPE, "passage", passages, "t.id");
        Map<UUID, Code> codes =
                byId(tx, Code.SHAPE, codings.stream().map(Coding::code).distinct().toList());
        Map<UUID, List<WordLink.Given>> given = new HashMap<>();
        for (Coding one : codings) {
            Code code = codes.get(one.code());
            if (code != null) {
                given.computeIfAbsent(one.passage(), id -> new ArrayList<>())
                        .add(new WordLink.Given(one, code));
            }
        }
        return given;
    }

    private Map<UUID, List<Claim>> claims(Tx tx, List<UUID> passages) throws SQLException {
        List<Support> supports =
                holdings.records().naming(tx, Support.SHAPE, "passage", passages, "t.id");
        Map<UUID, Claim> claims =
                byId(tx, Claim.SHAPE, supports.stream().map(Support::claim).distinct().toList());
        Map<UUID, List<Claim>> resting = new HashMap<>();
        for (Support one : supports) {
            Claim claim = claims.get(one.claim());
            if (claim != null) {
                resting.computeIfAbsent(one.passage(), id -> new ArrayList<>()).add(claim);
            }
        }
        return resting;
    }

    private <T extends Recorded> Map<UUID, T> byId(
            Tx tx, RecordShape<T> shape, Collection<UUID> ids) throws SQLException {
        Map<UUID, T> found = new HashMap<>();
        for (T one : holdings.records().naming(tx, shape, "id", ids, "t.id")) {
            found.put(one.id(), one);
        }
        return found;
    }
}
