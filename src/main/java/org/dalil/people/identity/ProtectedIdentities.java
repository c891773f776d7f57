package org.dalil.people.identity;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.vault.key.IdentityKey;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// What can be done with real identities. Each opening is noted in the history and the journal
/// before anything is shown, by the code name alone; undo does not take that note away.
public final class ProtectedIdentities {
    private final Holdings holdings;
    private final KeySource keys;

    /// Hands out the key of identities.
    @FunctionalInterface
    public interface KeySource {
        /// The key, to be closed after use.
        IdentityKey key() throws ProblemException;
    }

    public ProtectedIdentities(Holdings holdings, KeySource keys) {
        this.holdings = holdings;
        this.keys = keys;
    }

    /// The sealed identity of an agent.
    public Optional<ProtectedIdentity> find(UUID agent) throws ProblemException {
        return holdings.records().where(ProtectedIdentity.SHAPE, "agent = ?", "id", agent).stream()
                .findFirst();
    }

    /// Seals who an agent really is. The agent gets a code name if it has none, in the same act.
    ///
    /// @param codeName used if it has none
    public void protect(Agent agent, RealIdentity real, String codeName) throws ProblemException {
        Agent covered = agent.codeName() == null ? agent.codeNamed(codeName) : agent;
        ProtectedIdentity before = find(agent.id()).orElse(null);
        UUID id = before == null ? holdings.ids().next() : before.id();
        String sealed = seal(id, covered.id(), real);
        holdings.ledger()
                .act(
                        act("people.act.protect", covered),
                        changes -> {
                            if (before == null) {
                                changes.create(
                                        ProtectedIdentity.SHAPE,
                                        new ProtectedIdentity(id, agent.id(), sealed, 0));
                            } else {
                                changes.update(
                                        ProtectedIdentity.SHAPE,
                                        new ProtectedIdentity(
                                                id, agent.id(), sealed, before.opened()));
                            }
                            changes.update(Agent.SHAPE, covered);
                            return id;
                        });
    }

    /// Opens who an agent really is, once it is noted that somebody did.
    ///
    /// @throws SealedIdentityException when it does not open
    public Optional<RealIdentity> open(Agent agent) throws ProblemException {
        ProtectedIdentity kept = find(agent.id()).orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        holdings.ledger()
                .note(
                        act("people.act.open-identity", agent),
                        changes -> {
                            ProtectedIdentity noted =
                                    new ProtectedIdentity(
                                            kept.id(),
                                            kept.agent(),
                                            kept.sealed(),
                                            kept.opened() + 1);
                            changes.update(ProtectedIdentity.SHAPE, noted);
                            return noted;
                        });
        return Optional.of(unseal(agent, kept));
    }

    /// Takes the sealed identity away; undo brings it back.
    public void remove(Agent agent) throws ProblemException {
        ProtectedIdentity kept = find(agent.id()).orElse(null);
        if (kept != null) {
            holdings.remove(
                    act("people.act.unprotect", agent),
                    new RecordRef(RecordKind.PROTECTED_IDENTITY, kept.id()));
        }
    }

    private String seal(UUID id, UUID agent, RealIdentity real) throws ProblemException {
        byte[] written = real.written();
        try (IdentityKey key = keys.key()) {
            return key.seal(id, agent, written);
        } finally {
            Arrays.fill(written, (byte) 0);
        }
    }

    private RealIdentity unseal(Agent agent, ProtectedIdentity kept) throws ProblemException {
        try (IdentityKey key = keys.key()) {
            return key.open(kept.id(), kept.agent(), kept.sealed())
                    .flatMap(RealIdentity::read)
                    .orElseThrow(() -> new SealedIdentityException(codeName(agent)));
        }
    }

    // History and journal stay readable for those who may not know the name.
    private static ActName act(String key, Agent agent) {
        return ActName.of(key, "name", codeName(agent));
    }

    private static String codeName(Agent agent) {
        String code = agent.codeName();
        return code == null ? "–" : code;
    }
}
