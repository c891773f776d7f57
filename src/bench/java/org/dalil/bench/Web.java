package org.dalil.bench;

import org.dalil.casefile.Holdings;
import org.dalil.history.Changes;
import org.dalil.kernel.RecordIds;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.NameForm;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.identity.Verdict;
import org.dalil.people.tie.Position;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.source.citing.SourceCitation;
import org.dalil.source.content.Custody;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Who speaks and who cites whom in a generated ledger: people and bodies, ten thousand sources
/// with publishers, thirty thousand citations among them, rings included.
///
/// @param one the person of many claims
/// @param text the text that all passages are words of
record Web(UUID one, List<UUID> people, List<UUID> sources, UUID text) {
    static final String NAME = "Person of many claims";
    private static final int RING = 10;
    private static final String NO_DIGEST = "0".repeat(64);

    /// Makes it.
    static Web make(Changes changes, Holdings holdings, Material material, int people, int sources)
            throws SQLException {
        RecordIds ids = holdings.ids();
        List<Agent> agents = new ArrayList<>();
        agents.add(Agent.named(ids.next(), AgentKind.PERSON, NAME));
        for (int i = 1; i < people; i++) {
            AgentKind kind = i % 5 == 0 ? AgentKind.STATE_BODY : AgentKind.PERSON;
            agents.add(Agent.named(ids.next(), kind, material.name(i % 4, i)));
        }
        changes.createAll(Agent.SHAPE, agents);
        List<UUID> all = agents.stream().map(Agent::id).toList();
        ties(changes, ids, material, all);
        List<Source> made = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            made.add(
                    Source.titled(ids.next(), SourceKind.UNKNOWN, "Report " + i)
                            .publishedBy(i % 3 == 0 ? null : material.oneOf(all)));
        }
        changes.createAll(Source.SHAPE, made);
        List<UUID> named = made.stream().map(Source::id).toList();
        cite(changes, ids, material, named);
        return new Web(all.getFirst(), all, named, text(changes, ids, named.getFirst()));
    }

    private static void ties(Changes changes, RecordIds ids, Material material, List<UUID> all)
            throws SQLException {
        List<Position> held = new ArrayList<>();
        List<NameForm> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 3) {
            UUID body = material.oneOf(all);
            held.add(new Position(ids.next(), all.get(i), body, "clerk", null, null, null));
            names.add(new NameForm(ids.next(), all.get(i), "Other " + i, null, "alias"));
        }
        changes.createAll(Position.SHAPE, held);
        changes.createAll(NameForm.SHAPE, names);
        List<IdentityDecision> decided = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i += 20) {
            Verdict verdict = Verdict.values()[i % Verdict.values().length];
            decided.add(
                    new IdentityDecision(ids.next(), all.get(i), all.get(i + 1), verdict, 50L, ""));
        }
        changes.createAll(IdentityDecision.SHAPE, decided);
    }

    /// Each source cites the next of its ring of ten and two others anywhere.
    private static void cite(Changes changes, RecordIds ids, Material material, List<UUID> sources)
            throws SQLException {
        List<SourceCitation> citations = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int ring = i / RING * RING;
            UUID next = sources.get(Math.min(ring + (i + 1) % RING, sources.size() - 1));
            for (UUID cited : List.of(next, material.oneOf(sources), material.oneOf(sources))) {
                if (!cited.equals(sources.get(i))) {
                    citations.add(
                            new SourceCitation(ids.next(), sources.get(i), cited, null, null));
                }
            }
        }
        changes.createAll(SourceCitation.SHAPE, citations);
    }

    private static UUID text(Changes changes, RecordIds ids, UUID source) throws SQLException {
        EvidenceItem item =
                new EvidenceItem(
                        ids.next(),
                        source,
                        NO_DIGEST.substring(32),
                        NO_DIGEST,
                        NO_DIGEST + NO_DIGEST,
                        1,
                        "text/plain",
                        "report.txt",
                        null,
                        Custody.UNKNOWN);
        changes.create(EvidenceItem.SHAPE, item);
        TextVersion text =
                new TextVersion(
                        ids.next(),
                        item.id(),
                        "generated 1",
                        NO_DIGEST.substring(32),
                        NO_DIGEST,
                        1,
                        null,
                        null);
        changes.create(TextVersion.SHAPE, text);
        return text.id();
    }
}
