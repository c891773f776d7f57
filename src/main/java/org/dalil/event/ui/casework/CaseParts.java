package org.dalil.event.ui.casework;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.CaseOverview;
import org.dalil.event.casework.Cases;
import org.dalil.event.casework.KeptLooks;
import org.dalil.event.casework.LastLook;
import org.dalil.law.bond.Bonds;
import org.dalil.law.docket.Dockets;
import org.dalil.law.dossier.Dossiers;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;

/// What the screen of cases works with.
public record CaseParts(
        Cases cases,
        CaseContents contents,
        CaseOverview overview,
        LastLook looks,
        Vocabularies terms,
        Dockets dockets) {
    /// Everything over an open casefile.
    public static CaseParts of(Casefile casefile, Agents agents, Claims claims, Texts texts) {
        KeptLooks looks = new KeptLooks(casefile.settings());
        return of(casefile.holdings(), agents, claims, looks, texts);
    }

    static CaseParts of(
            Holdings holdings, Agents agents, Claims claims, LastLook looks, Texts texts) {
        Cases cases = new Cases(holdings);
        CaseContents contents = new CaseContents(holdings, agents, claims, texts);
        Vocabularies terms = new Vocabularies(holdings);
        return new CaseParts(
                cases,
                contents,
                new CaseOverview(holdings, cases, contents),
                looks,
                terms,
                new Dockets(new Dossiers(holdings, terms), new Bonds(holdings, texts), contents));
    }
}
