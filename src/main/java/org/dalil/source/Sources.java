package org.dalil.source;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.content.Custody;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.failure.VaultException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// What can be done with sources, the originals they were received as, and the words read out of
/// those. Originals and texts of a source that was taken away stay in the vault: undo brings the
/// source back whole.
public final class Sources {
    private final Holdings holdings;
    private final SourceStore store;
    private final SourceTitles titles;
    private final SealedText sealed;

    public Sources(Holdings holdings, Blobs blobs) {
        this.holdings = holdings;
        this.store = new SourceStore(holdings.database());
        this.titles = new SourceTitles(holdings);
        this.sealed = new SealedText(blobs);
    }

    /// The source with this id.
    public Optional<Source> find(UUID id) throws ProblemException {
        return holdings.records().find(Source.SHAPE, id);
    }

    /// Keeps a source as it now is.
    public void change(Source source) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("source.act.change", "title", source.title()),
                        changes -> {
                            changes.update(Source.SHAPE, source);
                            return source;
                        });
    }

    /// Makes an agent of this name, of a kind nobody has said, and names it in a source: one act.
    ///
    /// @param how puts the agent into the source
    public Agent naming(Source source, String name, BiFunction<Source, UUID, Source> how)
            throws ProblemException {
        Agent agent = Agent.named(holdings.ids().next(), AgentKind.UNKNOWN, name);
        return holdings.ledger()
                .act(
                        new ActName(
                                "source.act.new-agent",
                                Map.of("title", source.title(), "name", agent.label())),
                        changes -> {
                            changes.create(Agent.SHAPE, agent);
                            changes.update(Source.SHAPE, how.apply(source, agent.id()));
                            return agent;
                        });
    }

    /// Takes a source away; undo brings it back.
    ///
    /// @throws CitedSourceException when standing claims use its words: what is stated would lose
    ///   what it rests on
    public void remove(Source source) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("source.act.remove", "title", source.title()),
                        changes -> {
                            long claims = store.claimsOn(changes.tx(), source.id());
                            if (claims > 0) {
                                throw new CitedSourceException(source.title(), claims);
                            }
                            changes.remove(new RecordRef(RecordKind.SOURCE, source.id()));
                            return source;
                        });
    }

    /// The list of all sources by title.
    public RowSource<SourceRow> rows() {
        return store.rows();
    }

    /// Sources whose title holds what was typed, in whatever script; best first.
    public List<Source> suggest(String typed, int limit) throws ProblemException {
        return titles.suggest(typed, limit);
    }

    /// The originals of a source, in the order they came.
    public List<EvidenceItem> items(UUID source) throws ProblemException {
        return holdings.records().where(EvidenceItem.SHAPE, "source = ?", "id", source);
    }

    /// When an original reached us: as people said, or else when it was taken in.
    public Optional<Instant> received(EvidenceItem item) throws ProblemException {
        Instant said = item.custody().received();
        return said == null ? store.received(item.id()) : Optional.of(said);
    }

    /// The original with this id.
    public Optional<EvidenceItem> item(UUID id) throws ProblemException {
        return holdings.records().find(EvidenceItem.SHAPE, id);
    }

    /// Originals whose file name holds what was typed, in any case.
    public List<EvidenceItem> suggestItems(String typed, int limit) throws ProblemException {
        List<EvidenceItem> found = new ArrayList<>();
        for (UUID id : store.named(typed, limit)) {
            item(id).ifPresent(found::add);
        }
        return found;
    }

    /// Keeps how an original came to us and what it is to us. Its bytes, their fingerprints, type
    /// and name stay as they were received, whatever is asked.
    ///
    /// @throws CustodyException when it would be a working copy of its own copy
    public void hold(EvidenceItem item, Custody custody) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("source.act.custody", "name", item.originalName()),
                        changes -> {
                            if (store.isCopied(changes.tx(), item.id(), custody.workingCopyOf())) {
                                throw new CustodyException(item.originalName());
                            }
                            EvidenceItem kept =
                                    holdings.records()
                                            .find(changes.tx(), EvidenceItem.SHAPE, item.id())
                                            .orElse(item);
                            changes.update(EvidenceItem.SHAPE, kept.held(custody));
                            return custody;
                        });
    }

    /// The words read out of an original, the newest reading first.
    public List<TextVersion> texts(UUID item) throws ProblemException {
        return holdings.records()
                .where(TextVersion.SHAPE, "item = ?", "made_at DESC, id DESC", item);
    }

    /// When the words were read out of their original.
    public Optional<Instant> readAt(TextVersion text) throws ProblemException {
        return store.readAt(text.id());
    }

    /// The text version with this id.
    public Optional<TextVersion> text(UUID id) throws ProblemException {
        return holdings.records().find(TextVersion.SHAPE, id);
    }

    /// The words of a text version, checked against their SHA-256.
    ///
    /// @throws org.dalil.vault.failure.DamagedException when they are not what was sealed
    public String read(TextVersion version) throws ProblemException {
        return sealed.read(version);
    }

    /// An original's bytes as they came, for the caller to read and close. Damage found on the way
    /// comes out as [org.dalil.vault.blob.BlobStreamException].
    public InputStream openOriginal(EvidenceItem item) throws ProblemException {
        return sealed.open(item.blob());
    }

    /// Writes a readable copy of an original outside the casefile; what stands there is replaced
    /// once the copy is whole.
    ///
    /// @return the SHA-256 of what was written, which is the original's
    /// @throws org.dalil.vault.failure.DamagedException when what was sealed is not what came in;
    ///   no copy is made
    /// @throws java.util.concurrent.CancellationException when stopping was asked for; no copy is
    ///   made
    public Digest saveOriginal(EvidenceItem item, Path to, Progress progress, Cancel cancel)
            throws ProblemException {
        try (InputStream original = openOriginal(item)) {
            return OriginalCopy.write(original, item, to, progress, cancel);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Forgets the words held in memory.
    public void forget() {
        sealed.forget();
    }

    /// Whether any original has this many bytes.
    public boolean holdsOfSize(long bytes) throws ProblemException {
        return holdings.database()
                .read(tx ->
                        tx.count(
                                        """
                                        SELECT count(*) AS n FROM evidence_item
                                        WHERE size = ? AND gone = FALSE
                                        """,
                                        bytes)
                                > 0);
    }

    /// The source that holds an original of this SHA-256 (hexadecimal).
    public Optional<RecordRef> heldAlready(String sha256) throws ProblemException {
        return store.holding(sha256).map(id -> new RecordRef(RecordKind.SOURCE, id));
    }

    /// The passage with this id.
    public Optional<Passage> passage(UUID id) throws ProblemException {
        return holdings.records().find(Passage.SHAPE, id);
    }

    /// The passages of a source that are marked in its texts, in the order they stand there.
    public List<CitedPassage> passages(UUID source) throws ProblemException {
        Map<UUID, Long> claims = store.claims(source);
        return holdings
                .records()
                .where(Passage.SHAPE, "source = ?", "text_version, start_at, end_at, id", source)
                .stream()
                .map(one -> new CitedPassage(one, claims.getOrDefault(one.id(), 0L)))
                .toList();
    }
}
