package org.dalil.event.ui.casework;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.CaseOverview;
import org.dalil.event.casework.Cases;
import org.dalil.event.casework.LastLook;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;

/// What the screen of cases works with.
public record CaseParts(
        Cases cases,
        CaseContents contents,
        CaseOverview overview,
        LastLook looks,
        Vocabularies terms) {
    /// Everything over one casefile.
    public static CaseParts of(
            Holdings holdings, Agents agents, Claims claims, LastLook looks, Texts texts) {
        Cases cases = new Cases(holdings);
        CaseContents contents = new CaseContents(holdings, agents, claims, texts);
        return new CaseParts(
                cases,
                contents,
                new CaseOverview(holdings, cases, contents),
                looks,
                new Vocabularies(holdings));
    }
}
