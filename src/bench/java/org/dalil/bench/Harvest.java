package org.dalil.bench;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimState;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.NameForm;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.vault.blob.Sealed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The records that one generated text gives: people, places, events, and claims that rest on exact
/// words of it. Remembers earlier people and places, so that claims of many texts meet in them.
final class Harvest {
    private final RecordIds ids;
    private final Material material;
    private final List<UUID> agents = new ArrayList<>();
    private final List<UUID> places = new ArrayList<>();
    private final List<UUID> events = new ArrayList<>();
    private int claims;

    Harvest(RecordIds ids, Material material) {
        this.ids = ids;
        this.material = material;
    }

    /// Writes about this many records that come from one text. In a hundred: 30 claims, 30
    /// supports, 15 passages, 15 concerns, 4 attributions, 3 agents, 1 name form, 1 event, a place
    /// and a link now and then.
    void sow(Changes changes, Sealed sealed, String text, int records) throws SQLException {
        people(changes, Math.max(1, records * 3 / 100));
        places(changes, Math.max(1, records / 400));
        events(changes, Math.max(1, records / 100));
        UUID source = source(changes);
        TextVersion version = version(changes, source, sealed, text);
        int wanted = Math.max(1, records * CasefileGenerator.CLAIMS_IN_HUNDRED / 100);
        UUID passage = null;
        UUID before = null;
        for (int i = 0; i < wanted; i++) {
            if (passage == null || i % 2 == 0) {
                passage = passage(changes, source, version, text);
            }
            before = claim(changes, passage, before, i);
        }
    }

    private void people(Changes changes, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            int number = agents.size();
            UUID id = ids.next();
            AgentKind kind = number % 5 == 0 ? AgentKind.STATE_BODY : AgentKind.PERSON;
            String label = material.name(number % 4, number);
            changes.create(Agent.SHAPE, new Agent(id, kind.code(), label, null, number % 9 != 0));
            agents.add(id);
            if (number % 3 == 0) {
                String other = material.name((number + 1) % 4, number);
                changes.create(NameForm.SHAPE, new NameForm(ids.next(), id, other, null, "alias"));
            }
        }
    }

    private void places(Changes changes, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            UUID id = ids.next();
            String name = material.town(places.size());
            changes.create(
                    Place.SHAPE, new Place(id, name, PlacePrecision.CITY.code(), null, null));
            places.add(id);
        }
    }

    private void events(Changes changes, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            UUID id = ids.next();
            String title = "Hearing " + events.size() + " in " + material.town(events.size());
            UUID place = material.oneOf(places);
            changes.create(Event.SHAPE, new Event(id, title, material.date(), place, null));
            events.add(id);
        }
    }

    private UUID source(Changes changes) throws SQLException {
        UUID id = ids.next();
        SourceKind kind = material.oneOf(SourceKind.values());
        changes.create(
                Source.SHAPE,
                Source.titled(id, kind, "Report on " + material.town(claims))
                        .by(material.oneOf(agents))
                        .publishedOn(material.date()));
        return id;
    }

    private TextVersion version(Changes changes, UUID source, Sealed sealed, String text)
            throws SQLException {
        EvidenceItem item =
                new EvidenceItem(
                        ids.next(),
                        source,
                        sealed.id().hex(),
                        sealed.sha256().hex(),
                        sealed.sha512Hex(),
                        sealed.size(),
                        "text/plain",
                        "report-" + claims + ".txt",
                        null,
                        Custody.UNKNOWN);
        TextVersion version =
                new TextVersion(
                        ids.next(),
                        item.id(),
                        "generated 1",
                        sealed.id().hex(),
                        sealed.sha256().hex(),
                        text.length(),
                        null,
                        null);
        changes.create(EvidenceItem.SHAPE, item);
        changes.create(TextVersion.SHAPE, version);
        return version;
    }

    private UUID passage(Changes changes, UUID source, TextVersion version, String text)
            throws SQLException {
        int start = material.upTo(text.length() - 400);
        Locator words = Locator.in(text, start, start + 60 + material.upTo(240), null);
        Passage passage = new Passage(ids.next(), source, version.id(), words);
        changes.create(Passage.SHAPE, passage);
        return passage.id();
    }

    private UUID claim(Changes changes, UUID passage, UUID before, int turn) throws SQLException {
        UUID id = ids.next();
        claims++;
        ClaimState state = material.upTo(3) == 0 ? ClaimState.SEALED : ClaimState.DRAFT;
        changes.create(
                Claim.SHAPE,
                Claim.draft(
                                id,
                                claims,
                                Wording.of(
                                        material.sentence(),
                                        material.oneOf(ClaimKind.values()).code(),
                                        material.oneOf(Modality.values()).code()))
                        .in(state)
                        .on(material.date())
                        .at(material.upTo(2) == 0 ? material.oneOf(places) : null));
        Stance stance = turn % 12 == 11 ? Stance.CONTRADICTS : Stance.SUPPORTS;
        changes.create(Support.SHAPE, new Support(ids.next(), id, passage, stance.code(), 1));
        bonds(changes, id, turn);
        if (before != null && turn % 40 == 39) {
            ClaimLinkKind kind = material.oneOf(ClaimLinkKind.values());
            changes.create(
                    ClaimLink.SHAPE, new ClaimLink(ids.next(), id, before, kind.code(), null));
        }
        return id;
    }

    private void bonds(Changes changes, UUID claim, int turn) throws SQLException {
        if (turn % 2 == 0) {
            boolean event = turn % 12 == 0;
            RecordRef target =
                    event
                            ? new RecordRef(RecordKind.EVENT, material.oneOf(events))
                            : new RecordRef(RecordKind.AGENT, material.oneOf(agents));
            changes.create(Concern.SHAPE, new Concern(ids.next(), claim, target, null));
        }
        if (turn % 7 == 0) {
            changes.create(
                    Attribution.SHAPE,
                    new Attribution(
                            ids.next(),
                            claim,
                            1,
                            material.oneOf(agents),
                            AttributionRole.ORIGIN.code(),
                            null,
                            null,
                            false,
                            null));
        }
    }
}
