package org.dalil.people.ui.law.element;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.law.element.ElementFinding;
import org.dalil.law.element.ElementStance;
import org.dalil.law.element.Elements;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What people decide about claims and elements on somebody’s page. Knows no scene-graph type.
final class ElementsModel {
    private static final int OFFERED = 8;
    private final Elements elements;
    private final Claims claims;
    private final ElementsReader reader;
    private final Desk desk;
    private @Nullable UUID who;
    private long changes;

    ElementsModel(MatterDoors doors, Desk desk) {
        this.elements = new Elements(doors.holdings(), doors.vocabularies(), desk.texts());
        this.claims = doors.claims();
        this.reader = new ElementsReader(doors, elements, desk.texts());
        this.desk = desk;
    }

    ElementsReader reader() {
        return reader;
    }

    /// Says whose elements are shown.
    void about(UUID agent) {
        who = agent;
    }

    /// Says that a claim speaks for or against an element here, or for neither.
    void decide(UUID claim, ListedTerm element, ElementStance stance) {
        UUID agent = who;
        if (agent != null) {
            change(() -> elements.find(claim(claim), element, stance, agent, null));
        }
    }

    /// Puts a claim on the other side.
    void turn(ElementFinding finding) {
        change(() -> {
            ElementFinding now = elements.finding(finding.id()).orElseThrow(ElementsModel::gone);
            ElementStance side = now.speaksFor() ? ElementStance.AGAINST : ElementStance.FOR;
            elements.change(claim(now.claim()), now.taking(side));
            return now;
        });
    }

    /// Takes a decision back: where a rule proposed it, it is proposed again.
    void takeBack(ElementFinding finding) {
        change(() -> {
            elements.remove(claim(finding.claim()), finding);
            return finding;
        });
    }

    /// The claims whose words or number hold what was typed.
    List<ClaimRow> find(String typed) throws ProblemException {
        return claims.suggest(typed, OFFERED);
    }

    private Claim claim(UUID id) throws ProblemException {
        return claims.find(id).orElseThrow(ElementsModel::gone);
    }

    private static GoneException gone() {
        return new GoneException(Problem.of("history.problem.gone"));
    }

    private void change(Callable<ElementFinding> work) {
        desk.jobs().latest(this, "element.change." + ++changes, work, done -> {}, desk.problems());
    }
}
