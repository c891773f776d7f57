package org.dalil.shell.way;

import org.dalil.casefile.Holdings;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Grounds;
import org.dalil.claim.ui.WhyPane;
import org.dalil.claim.ui.words.WordsSheet;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.testimony.interview.ToldConsents;

/// Puts together the inspector that says why a record says what it says.
public final class Reasons {
    private Reasons() {}

    /// The inspector of a casefile.
    public static WhyPane pane(Holdings holdings, Naming naming, Drafts drafts, Desk desk) {
        WhyPane why =
                new WhyPane(
                        new Grounds(holdings, naming),
                        new ClaimLinks(holdings, naming),
                        new FieldTelling(holdings, new Agents(holdings), desk.texts()),
                        holdings.ledger().history(),
                        desk);
        why.telling(new WordsSheet(holdings, drafts, desk)::open);
        why.consents(new ToldConsents(holdings));
        return why;
    }
}
