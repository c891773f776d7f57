package org.dalil.app;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claims;
import org.dalil.claim.Grounds;
import org.dalil.event.Events;
import org.dalil.history.History;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.Sources;

/// The doors of every part of one open casefile, made once.
public record Doors(
        Sources sources,
        Claims claims,
        Attributions attributions,
        Grounds grounds,
        Agents agents,
        Places places,
        Events events,
        History history) {

    /// The doors into this casefile.
    public static Doors of(Casefile casefile) {
        Holdings holdings = casefile.holdings();
        return new Doors(
                new Sources(holdings, casefile.vault().blobs()),
                new Claims(holdings),
                new Attributions(holdings),
                new Grounds(holdings),
                new Agents(holdings),
                new Places(holdings),
                new Events(holdings),
                holdings.ledger().history());
    }
}
