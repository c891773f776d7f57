package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be done with claims. A draft is shaped in place; a sealed claim is corrected by one
/// that supersedes it.
public final class Claims {
    private final Holdings holdings;
    private final ClaimStore store;

    public Claims(Holdings holdings) {
        this.holdings = holdings;
        this.store = new ClaimStore(holdings.database());
    }

    /// Makes a draft claim that rests on these words, and their passage, in one act. Its statement
    /// starts as the words themselves, so that nothing is made up before a person writes it.
    ///
    /// @param source the source that the text belongs to
    public Claim fromWords(UUID source, TextVersion text, Locator words) throws ProblemException {
        Passage passage = new Passage(holdings.ids().next(), source, text.id(), words);
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.from-words", "words", shortened(words.quote())),
                        changes -> {
                            Claim claim = draft(changes, words.quote().strip());
                            changes.create(Passage.SHAPE, passage);
                            changes.create(Claim.SHAPE, claim);
                            changes.create(
                                    Support.SHAPE,
                                    support(claim.id(), passage.id(), Stance.SUPPORTS, 1));
                            return claim;
                        });
    }

    /// Rests a claim on more words, or sets words against it.
    public Support addWords(
            Claim claim, UUID source, TextVersion text, Locator words, Stance stance)
            throws ProblemException {
        Passage passage = new Passage(holdings.ids().next(), source, text.id(), words);
        long position = supports(claim.id()).size() + 1L;
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.add-words", "claim", claim.number()),
                        changes -> {
                            changes.create(Passage.SHAPE, passage);
                            Support support = support(claim.id(), passage.id(), stance, position);
                            changes.create(Support.SHAPE, support);
                            return support;
                        });
    }

    /// Keeps a claim as it now is. Of a sealed claim, only date, place and note may differ.
    ///
    /// @throws SealedClaimException when a sealed claim's statement, kind or modality would change
    public void change(Claim claim) throws ProblemException {
        Claim now = find(claim.id()).orElse(claim);
        if (now.isSealed() && !sameWords(now, claim)) {
            throw new SealedClaimException(claim.number());
        }
        holdings.ledger()
                .act(
                        ActName.of("claim.act.change", "claim", claim.number()),
                        changes -> {
                            changes.update(Claim.SHAPE, claim);
                            return claim;
                        });
    }

    /// Seals a draft: from now on its statement, kind and modality stand.
    public Claim seal(Claim claim) throws ProblemException {
        Claim sealed = claim.in(ClaimState.SEALED);
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.seal", "claim", claim.number()),
                        changes -> {
                            changes.update(Claim.SHAPE, sealed);
                            return sealed;
                        });
    }

    /// Corrects a sealed claim: a new draft with the same passages, chain and people supersedes it.
    public Claim supersede(Claim claim) throws ProblemException {
        List<Support> supports = supports(claim.id());
        List<Attribution> chain = chain(claim.id());
        List<Concern> concerns = concerns(claim.id());
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.supersede", "claim", claim.number()),
                        changes -> {
                            Claim next = successor(changes, claim);
                            changes.create(Claim.SHAPE, next);
                            copy(changes, next.id(), supports, chain, concerns);
                            return next;
                        });
    }

    /// Takes a claim away; undo brings it back.
    public void remove(Claim claim) throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of("claim.act.remove", "claim", claim.number()),
                        changes -> {
                            changes.remove(new RecordRef(RecordKind.CLAIM, claim.id()));
                            return claim;
                        });
    }

    /// Notes how two claims stand to each other.
    public ClaimLink link(Claim from, Claim to, ClaimLinkKind kind, String question)
            throws ProblemException {
        ClaimLink link =
                new ClaimLink(holdings.ids().next(), from.id(), to.id(), kind.code(), question);
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.link", "claim", from.number()),
                        changes -> {
                            changes.create(ClaimLink.SHAPE, link);
                            return link;
                        });
    }

    /// The claim with this id.
    public Optional<Claim> find(UUID id) throws ProblemException {
        return holdings.records().find(Claim.SHAPE, id);
    }

    /// The claim that corrects this one, if there is one.
    public Optional<UUID> supersededBy(UUID id) throws ProblemException {
        return holdings.records().where(Claim.SHAPE, "supersedes = ?", "number", id).stream()
                .map(Claim::id)
                .findFirst();
    }

    /// What a claim rests on and what stands against it, in order.
    public List<Support> supports(UUID claim) throws ProblemException {
        return holdings.records().where(Support.SHAPE, "claim = ?", "position, id", claim);
    }

    /// The chain by which a claim reached us, from its origin.
    public List<Attribution> chain(UUID claim) throws ProblemException {
        return holdings.records().where(Attribution.SHAPE, "claim = ?", "position, id", claim);
    }

    /// Whom and what a claim is about.
    public List<Concern> concerns(UUID claim) throws ProblemException {
        return holdings.records().where(Concern.SHAPE, "claim = ?", "id", claim);
    }

    /// How a claim stands to others.
    public List<ClaimLink> links(UUID claim) throws ProblemException {
        return holdings.records()
                .where(ClaimLink.SHAPE, "from_claim = ? OR to_claim = ?", "id", claim, claim);
    }

    /// The standing claim of this number.
    public Optional<ClaimRow> numbered(long number) throws ProblemException {
        return store.numbered(number);
    }

    /// The list of all claims by date, undated ones last.
    public RowSource<ClaimRow> rows() {
        return store.rows();
    }

    /// The claims about an agent, place or event, or spoken by an agent.
    public List<ClaimRow> about(RecordRef target) throws ProblemException {
        return store.about(target);
    }

    /// The claims that rest on passages of a source.
    public List<ClaimRow> from(UUID source) throws ProblemException {
        return store.from(source);
    }

    /// The claims that stand in some relation to this one.
    public List<ClaimRow> linked(UUID claim) throws ProblemException {
        return store.linked(claim);
    }

    private Claim draft(Changes changes, String statement) throws SQLException {
        return new Claim(
                holdings.ids().next(),
                store.nextNumber(changes.tx()),
                statement,
                ClaimKind.EVENT_ACT.code(),
                Modality.REPORTED.code(),
                ClaimState.DRAFT.code(),
                null,
                null,
                null,
                null);
    }

    private Claim successor(Changes changes, Claim claim) throws SQLException {
        return new Claim(
                holdings.ids().next(),
                store.nextNumber(changes.tx()),
                claim.statement(),
                claim.kind(),
                claim.modality(),
                ClaimState.DRAFT.code(),
                claim.id(),
                claim.when(),
                claim.place(),
                claim.note());
    }

    private void copy(
            Changes changes,
            UUID to,
            List<Support> supports,
            List<Attribution> chain,
            List<Concern> concerns)
            throws SQLException {
        for (Support one : supports) {
            changes.create(
                    Support.SHAPE,
                    support(to, one.passage(), Stance.of(one.stance()), one.position()));
        }
        for (Attribution one : chain) {
            changes.create(Attribution.SHAPE, one.copiedTo(holdings.ids().next(), to));
        }
        for (Concern one : concerns) {
            changes.create(
                    Concern.SHAPE,
                    new Concern(holdings.ids().next(), to, one.target(), one.role()));
        }
    }

    private Support support(UUID claim, UUID passage, Stance stance, long position) {
        return new Support(holdings.ids().next(), claim, passage, stance.code(), position);
    }

    private static boolean sameWords(Claim a, Claim b) {
        return a.statement().equals(b.statement())
                && a.kind().equals(b.kind())
                && a.modality().equals(b.modality())
                && a.state().equals(b.state());
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 39)) + "…";
    }
}
