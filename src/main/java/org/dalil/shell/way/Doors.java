package org.dalil.shell.way;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Attributions;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.ui.ClaimParts;
import org.dalil.claim.view.StatedTotals;
import org.dalil.desk.PathChoice;
import org.dalil.document.TextExtraction;
import org.dalil.event.Events;
import org.dalil.event.ui.casework.CaseParts;
import org.dalil.exchange.table.intake.Tables;
import org.dalil.history.History;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.Places;
import org.dalil.people.ui.AgentParts;
import org.dalil.source.Sources;
import org.dalil.source.intake.Importer;
import org.dalil.testimony.ui.code.CodesParts;
import org.dalil.testimony.ui.transcript.TranscriptParts;
import org.dalil.texts.Texts;

/// The doors of the parts, made once for an open casefile, and what screens need of several of
/// them.
///
/// @param importer brings files in
public record Doors(
        Casefile casefile,
        Sources sources,
        Claims claims,
        AgentParts people,
        Places places,
        Events events,
        History history,
        Importer importer) {
    /// Over an open casefile.
    public static Doors of(
            Casefile casefile, Naming naming, TextExtraction extraction, Texts texts) {
        var holdings = casefile.holdings();
        Sources sources = new Sources(holdings, casefile.vault().blobs());
        return new Doors(
                casefile,
                sources,
                new Claims(holdings, naming),
                AgentParts.of(holdings, naming, casefile::identityKey)
                        .hearing(new StatedTotals(holdings, texts)),
                new Places(holdings),
                new Events(holdings),
                holdings.ledger().history(),
                new Importer(holdings, casefile.vault().blobs(), sources, extraction, texts));
    }

    /// People and bodies.
    public Agents agents() {
        return people.agents();
    }

    /// What the page of a transcript needs.
    public TranscriptParts words() {
        return TranscriptParts.of(casefile, sources, claims, agents());
    }

    /// What the sheet of codes needs.
    public CodesParts codes(PathChoice choice) {
        return CodesParts.of(casefile.holdings(), sources, casefile.vault().blobs(), choice);
    }

    /// What the pages of cases need.
    public CaseParts cases(Texts texts) {
        return CaseParts.of(casefile, agents(), claims, texts);
    }

    /// What the pages of claims need.
    public ClaimParts claimParts() {
        return new ClaimParts(
                claims,
                new ClaimLinks(casefile.holdings(), agents().naming()),
                new Attributions(casefile.holdings()),
                agents(),
                places,
                events,
                ClaimParts.Ledgers.of(casefile.holdings(), agents().naming()));
    }

    /// What brings tables in.
    public Tables tables(Texts texts) {
        return new Tables(casefile.holdings(), sources, texts);
    }
}
