package org.dalil.claim.ui;

import javafx.scene.input.KeyCode;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.Grounds;
import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.event.Events;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.SectionStage;
import org.dalil.people.Agents;
import org.dalil.people.Places;

/// A section of claims alone in a window, over a casefile in memory, with all that its panes ask
/// for. Shows nothing by itself.
public final class ClaimStage {
    public final SectionStage section;
    public final ClaimParts parts;

    /// In this language.
    public ClaimStage(String language) throws Exception {
        section = new SectionStage(language);
        var holdings = section.casefile.holdings;
        parts =
                new ClaimParts(
                        new Claims(holdings),
                        new ClaimLinks(holdings),
                        new Attributions(holdings),
                        new Agents(holdings),
                        new Places(holdings),
                        new Events(holdings),
                        ClaimParts.Ledgers.of(holdings));
    }

    /// The inspector over a casefile in memory.
    public static WhyPane why(BareCasefile casefile, Desk desk) {
        return new WhyPane(
                new Grounds(casefile.holdings),
                new ClaimLinks(casefile.holdings),
                new FieldTelling(casefile.holdings, new Agents(casefile.holdings), desk.texts()),
                casefile.ledger.history(),
                desk);
    }

    /// A draft that rests on these words of a report of its own.
    public Claim claim(String words) throws Exception {
        return parts.claims()
                .fromWords(
                        section.casefile.source("A report").id(),
                        section.casefile.text(),
                        BareCasefile.words(words));
    }

    /// Types into a field and presses Enter.
    public void enter(String id, String words) {
        section.typeInto(id, words);
        section.press(KeyCode.ENTER);
    }
}
