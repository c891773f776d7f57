package org.dalil.claim;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.RowSource;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.content.ClaimNumber;
import org.dalil.claim.content.ClaimState;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.people.Naming;
import org.dalil.people.Place;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;
import org.dalil.texts.Excerpt;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// What can be done with claims. A draft is shaped in place; a sealed claim is corrected by one
/// that supersedes it.
public final class Claims {
    private final Holdings holdings;
    private final ClaimStore store;

    /// The claims of a casefile in which everybody is called by their name.
    public Claims(Holdings holdings) {
        this(holdings, new Naming(false));
    }

    /// @param naming what those are called who allege something
    public Claims(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.store =
                new ClaimStore(holdings.database(), new Allegations(holdings.database(), naming));
    }

    /// Makes a draft claim that rests on these words, and their passage, in one act. Its statement
    /// starts as the words themselves, so that nothing is made up before a person writes it.
    ///
    /// @param source the source that the text belongs to
    public Claim fromWords(UUID source, TextVersion text, Locator words) throws ProblemException {
        return fromWords(null, new Passage(holdings.ids().next(), source, text.id(), words));
    }

    /// The same of a passage that is not kept yet, with all that is said of it and where it is
    /// heard.
    ///
    /// @param kept the text that it stands in, where that is not kept yet either; made in the same
    ///   act
    public Claim fromWords(@Nullable TextVersion kept, Passage passage) throws ProblemException {
        String words = passage.locator().quote();
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.from-words", "words", shortened(words)),
                        changes -> {
                            Claim claim = draft(changes, words.strip());
                            if (kept != null) {
                                changes.create(TextVersion.SHAPE, kept);
                            }
                            changes.create(Passage.SHAPE, passage);
                            changes.create(Claim.SHAPE, claim);
                            changes.create(
                                    Support.SHAPE,
                                    support(claim.id(), passage.id(), Stance.SUPPORTS, 1));
                            return claim;
                        });
    }

    /// Makes a draft claim of ours that is derived from other claims, which it names, in one act.
    /// It has no words of a source: its inputs are what it rests on.
    ///
    /// @throws IllegalArgumentException without an input
    public Claim derive(Wording wording, List<Claim> inputs) throws ProblemException {
        return derive(wording, null, null, inputs);
    }

    /// The same for a figure that was computed of the inputs.
    ///
    /// @param note how it was come by, in our own words
    /// @throws IllegalArgumentException without an input
    public Claim derive(
            Wording wording, @Nullable Quantity figure, @Nullable String note, List<Claim> inputs)
            throws ProblemException {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("a derived claim names its inputs");
        }
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.derive", "words", shortened(wording.statement())),
                        changes -> {
                            Claim claim =
                                    Claim.draft(
                                                    holdings.ids().next(),
                                                    nextNumber(changes.tx()),
                                                    wording.meant(Modality.DERIVED))
                                            .counting(figure)
                                            .noted(note);
                            changes.create(Claim.SHAPE, claim);
                            for (int i = 0; i < inputs.size(); i++) {
                                changes.create(
                                        Derivation.SHAPE,
                                        derivation(claim.id(), inputs.get(i).id(), i + 1L));
                            }
                            return claim;
                        });
    }

    /// What a derived claim was derived from, in order; nothing for any other.
    public List<Derivation> inputs(UUID claim) throws ProblemException {
        return holdings.records().where(Derivation.SHAPE, "claim = ?", "position, id", claim);
    }

    /// Rests a claim on more words, or sets words against it.
    public Support addWords(
            Claim claim, UUID source, TextVersion text, Locator words, Stance stance)
            throws ProblemException {
        Passage passage = new Passage(holdings.ids().next(), source, text.id(), words);
        long position = supports(claim.id()).size() + 1L;
        return holdings.ledger()
                .act(
                        act("claim.act.add-words", claim),
                        changes -> {
                            changes.create(Passage.SHAPE, passage);
                            Support support = support(claim.id(), passage.id(), stance, position);
                            changes.create(Support.SHAPE, support);
                            return support;
                        });
    }

    /// Keeps a claim as it now is. Of a sealed claim, the wording may not differ.
    ///
    /// @throws SealedClaimException when a sealed claim's wording would change
    public void change(Claim claim) throws ProblemException {
        Claim now = find(claim.id()).orElse(claim);
        if (now.isSealed()
                && !(now.wording().equals(claim.wording()) && now.state().equals(claim.state()))) {
            throw SealedClaimException.words(claim.number());
        }
        holdings.update(act("claim.act.change", claim), Claim.SHAPE, claim);
    }

    /// Makes a place of this name and says that it is where the claim happened: one act.
    public Place at(Claim claim, String newPlace) throws ProblemException {
        Place place = Place.named(holdings.ids().next(), newPlace);
        return holdings.ledger()
                .act(
                        new ActName(
                                "claim.act.new-place",
                                Map.of("claim", claim.number(), "name", place.name())),
                        changes -> {
                            changes.create(Place.SHAPE, place);
                            changes.update(Claim.SHAPE, claim.at(place.id()));
                            return place;
                        });
    }

    /// Seals a draft: from now on its wording stands.
    ///
    /// @throws SealedClaimException when nothing speaks for it, neither words nor other claims
    public Claim seal(Claim claim) throws ProblemException {
        boolean words =
                supports(claim.id()).stream()
                        .anyMatch(one -> Stance.of(one.stance()) == Stance.SUPPORTS);
        if (!words && inputs(claim.id()).isEmpty()) {
            throw SealedClaimException.unsourced(claim.number());
        }
        return holdings.update(
                act("claim.act.seal", claim), Claim.SHAPE, claim.in(ClaimState.SEALED));
    }

    /// Corrects a sealed claim: a new draft with the same passages, chain, people, inputs and links
    /// supersedes it.
    public Claim supersede(Claim claim) throws ProblemException {
        Correction correction = Correction.of(holdings, claim.id());
        return holdings.ledger()
                .act(
                        act("claim.act.supersede", claim),
                        changes -> {
                            Claim next =
                                    claim.successor(
                                            holdings.ids().next(), nextNumber(changes.tx()));
                            changes.create(Claim.SHAPE, next);
                            correction.copyTo(changes, next.id());
                            return next;
                        });
    }

    /// Takes a draft away; undo brings it back.
    ///
    /// @throws SealedClaimException when it is sealed: what may be quoted elsewhere stays to be
    ///   found
    public void remove(Claim claim) throws ProblemException {
        if (find(claim.id()).orElse(claim).isSealed()) {
            throw SealedClaimException.stays(claim.number());
        }
        holdings.remove(
                act("claim.act.remove", claim), new RecordRef(RecordKind.CLAIM, claim.id()));
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

    /// What a claim was corrected to in the end, over all steps; empty when it was not.
    public Optional<Claim> corrected(UUID id) throws ProblemException {
        Set<UUID> seen = new HashSet<>(Set.of(id));
        Optional<UUID> next = supersededBy(id);
        Optional<UUID> newest = next;
        while (next.isPresent() && seen.add(next.get())) {
            newest = next;
            next = supersededBy(next.get());
        }
        return newest.isPresent() ? find(newest.get()) : Optional.empty();
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

    /// The claims whose words hold what was typed. A number, also with a letter before it such as
    /// `C-118`, finds its claim first.
    public List<ClaimRow> suggest(String typed, int limit) throws ProblemException {
        OptionalLong number = ClaimNumber.in(typed);
        List<ClaimRow> found =
                new ArrayList<>(
                        number.isPresent() ? store.numbered(number.getAsLong()) : List.of());
        for (ClaimRow row : store.rows().page(typed, 0, limit)) {
            if (found.size() < limit
                    && found.stream().noneMatch(known -> known.id().equals(row.id()))) {
                found.add(row);
            }
        }
        return found;
    }

    /// The number for the next claim, inside a transaction.
    public static long nextNumber(Tx tx) throws SQLException {
        return tx.count("SELECT coalesce(max(number), 0) + 1 AS n FROM claim");
    }

    private Claim draft(Changes changes, String statement) throws SQLException {
        return Claim.draft(
                holdings.ids().next(), nextNumber(changes.tx()), Wording.beginningWith(statement));
    }

    private Derivation derivation(UUID claim, UUID input, long position) {
        return new Derivation(holdings.ids().next(), claim, input, position);
    }

    private Support support(UUID claim, UUID passage, Stance stance, long position) {
        return new Support(holdings.ids().next(), claim, passage, stance.code(), position);
    }

    private static String shortened(String words) {
        return Excerpt.line(words, 40);
    }

    private static ActName act(String key, Claim claim) {
        return ActName.of(key, "claim", claim.number());
    }
}
