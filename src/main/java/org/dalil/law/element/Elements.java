package org.dalil.law.element;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.grade.Grade;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.view.Fact;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with elements of a breach: say which claims speak to them, and read how they
/// stand for a person or group.
public final class Elements {
    private static final String CREDIBILITY = "information_credibility";

    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final Independence independence;
    private final Texts texts;

    public Elements(Holdings holdings, Vocabularies vocabularies, Texts texts) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.independence = new Independence(holdings);
        this.texts = texts;
    }

    /// Says that a claim speaks for or against an element, beside what was said before.
    ///
    /// @param about whose case it is, or null for everybody’s
    public ElementFinding find(
            Claim claim,
            ListedTerm element,
            ElementStance stance,
            @Nullable UUID about,
            @Nullable String note)
            throws ProblemException {
        return holdings.create(
                act("law.act.find-element", claim, element.label(texts)),
                ElementFinding.SHAPE,
                new ElementFinding(
                        holdings.ids().next(),
                        claim.id(),
                        element.chosen(texts),
                        stance.code(),
                        about,
                        note));
    }

    /// Keeps a finding as it now is.
    public void change(Claim claim, ElementFinding after) throws ProblemException {
        holdings.update(
                act("law.act.change-element", claim, words(after)), ElementFinding.SHAPE, after);
    }

    /// Takes a finding away; the claim stays, and undo brings it back.
    public void remove(Claim claim, ElementFinding finding) throws ProblemException {
        holdings.remove(
                act("law.act.remove-element", claim, words(finding)),
                new RecordRef(RecordKind.ELEMENT_FINDING, finding.id()));
    }

    /// The finding with this id; empty when it was taken away.
    public Optional<ElementFinding> finding(UUID id) throws ProblemException {
        return holdings.records().find(ElementFinding.SHAPE, id);
    }

    /// How the elements stand for a person or group: every element of every article, in the order
    /// of the list. A finding whose claim was taken away counts for nothing.
    public List<ElementRow> of(UUID who) throws ProblemException {
        List<ElementFinding> findings =
                holdings.records()
                        .where(ElementFinding.SHAPE, "about = ? OR about IS NULL", "id", who);
        List<ElementProposal> proposals = proposals(who, findings);
        List<ElementRow.Spoken> spoken = spoken(findings);
        List<ElementRow> rows = new ArrayList<>();
        Map<String, ListedTerm> articles = new HashMap<>();
        List<ListedTerm> terms = vocabularies.terms("element");
        Set<String> parents = new HashSet<>();
        terms.forEach(one -> parents.add(one.parent() == null ? "" : one.parent()));
        for (ListedTerm one : terms) {
            articles.put(one.code(), one);
            if (!parents.contains(one.code())) {
                ListedTerm article = one.parent() == null ? one : articles.get(one.parent());
                rows.add(row(article == null ? one : article, one, spoken, proposals));
            }
        }
        return counted(rows);
    }

    private static ElementRow row(
            ListedTerm article,
            ListedTerm element,
            List<ElementRow.Spoken> spoken,
            List<ElementProposal> proposals) {
        List<ElementRow.Spoken> its =
                spoken.stream()
                        .filter(one -> one.finding().element().code().equals(element.code()))
                        .toList();
        return new ElementRow(
                article,
                element,
                taking(its, ElementStance.FOR),
                taking(its, ElementStance.AGAINST),
                proposals.stream().filter(one -> one.element().equals(element.code())).toList(),
                its.stream().filter(one -> !one.finding().weighs()).toList(),
                ElementRow.Origins.NONE);
    }

    private static List<ElementRow.Spoken> taking(
            List<ElementRow.Spoken> spoken, ElementStance side) {
        return spoken.stream().filter(one -> one.finding().takes(side)).toList();
    }

    /// The rows with the independent origins of each side, all of them counted in one reading.
    private List<ElementRow> counted(List<ElementRow> rows) throws ProblemException {
        List<List<UUID>> sides = new ArrayList<>();
        for (ElementRow row : rows) {
            sides.add(claims(row.supporting()));
            sides.add(claims(row.opposing()));
        }
        List<Corroboration> origins = independence.ofEach(sides);
        List<ElementRow> counted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            counted.add(
                    rows.get(i)
                            .counting(
                                    new ElementRow.Origins(
                                            origins.get(2 * i).count(),
                                            origins.get(2 * i + 1).count())));
        }
        return counted;
    }

    private static List<UUID> claims(List<ElementRow.Spoken> side) {
        return side.stream().map(one -> one.claim().id()).distinct().toList();
    }

    /// The findings whose claims stand, each with its claim and the newest grade of that.
    private List<ElementRow.Spoken> spoken(List<ElementFinding> findings) throws ProblemException {
        Set<UUID> ids = new HashSet<>();
        findings.forEach(one -> ids.add(one.claim()));
        Map<UUID, Claim> claims = new HashMap<>();
        holdings.database()
                .read(tx -> holdings.records().naming(tx, Claim.SHAPE, "id", ids, "t.id"))
                .forEach(one -> claims.put(one.id(), one));
        Map<UUID, String> grades = grades(ids);
        List<ElementRow.Spoken> spoken = new ArrayList<>();
        for (ElementFinding one : findings) {
            Claim claim = claims.get(one.claim());
            if (claim != null) {
                String grade = grades.getOrDefault(one.claim(), "");
                spoken.add(new ElementRow.Spoken(one, claim, grade));
            }
        }
        return spoken;
    }

    /// What rules propose, without what people decided on.
    private List<ElementProposal> proposals(UUID who, List<ElementFinding> findings)
            throws ProblemException {
        Set<ElementProposal> all = new LinkedHashSet<>();
        Set<UUID> told = new HashSet<>();
        Dossier dossier = new Dossiers(holdings, vocabularies).of(who);
        for (Told one : dossier.told()) {
            for (Fact fact : one.facts()) {
                told.add(fact.claim());
                all.addAll(ElementRules.of(fact));
            }
        }
        for (Claim claim : concerning(who)) {
            if (!told.contains(claim.id())) {
                all.addAll(
                        ElementRules.of(
                                claim.id(),
                                ClaimKind.of(claim.wording().kind()),
                                claim.claimPolarity() == Polarity.NEGATED));
            }
        }
        all.removeIf(one ->
                findings.stream()
                        .anyMatch(finding ->
                                finding.claim().equals(one.claim())
                                        && finding.element().code().equals(one.element())));
        return List.copyOf(all);
    }

    private List<Claim> concerning(UUID who) throws ProblemException {
        return holdings.records()
                .where(
                        Claim.SHAPE,
                        """
                        id IN (SELECT c.claim FROM concern c WHERE c.target = ? AND NOT c.gone)
                            AND NOT EXISTS (SELECT 1 FROM claim s
                                WHERE s.supersedes = claim.id AND NOT s.gone)
                        """,
                        "number, id",
                        who);
    }

    /// The newest grade of each claim.
    private Map<UUID, String> grades(Set<UUID> claims) throws ProblemException {
        Map<UUID, String> grades = new HashMap<>();
        for (Grade one :
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                Grade.SHAPE,
                                                "target",
                                                claims,
                                                "t.made_at, t.id"))) {
            if (one.scale().equals(CREDIBILITY)) {
                grades.put(one.target().id(), one.value().code());
            }
        }
        return grades;
    }

    private static String words(ElementFinding finding) {
        String label = finding.element().label();
        return label == null ? finding.element().code() : label;
    }

    private static ActName act(String key, Claim claim, String element) {
        return new ActName(key, Map.of("claim", claim.number(), "element", element));
    }
}
