package org.dalil.people.ui.law.element;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.law.element.ElementProposal;
import org.dalil.law.element.ElementRow;
import org.dalil.law.element.Elements;
import org.dalil.people.ui.law.fold.ClaimLine;
import org.dalil.people.ui.law.fold.ClaimLines;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads how the elements stand for somebody and puts it into words. Decides nothing.
final class ElementsReader {
    /// So many proposals of one element are shown at once; others follow when these are decided.
    static final int PROPOSED = 5;

    private final Elements elements;
    private final Vocabularies vocabularies;
    private final ClaimLines lines;
    private final Texts texts;

    ElementsReader(MatterDoors doors, Elements elements, Texts texts) {
        this.elements = elements;
        this.vocabularies = doors.vocabularies();
        this.lines = new ClaimLines(doors.holdings(), doors.agents().naming(), texts);
        this.texts = texts;
    }

    /// Not for the screen’s thread.
    ElementsView read(UUID who) throws ProblemException {
        List<ElementRow> rows = elements.of(who);
        Set<UUID> shown = new HashSet<>();
        for (ElementRow row : rows) {
            for (var side : List.of(row.supporting(), row.opposing(), row.refused())) {
                side.forEach(one -> shown.add(one.claim().id()));
            }
            first(row).forEach(one -> shown.add(one.claim()));
        }
        Map<UUID, ClaimLine> claims = lines.of(shown);
        Map<String, String> grades = new HashMap<>();
        for (ListedTerm one : vocabularies.terms("information_credibility")) {
            grades.put(one.code(), one.label(texts));
        }
        Map<String, ElementsView.Article> articles = new LinkedHashMap<>();
        for (ElementRow row : rows) {
            ListedTerm article = row.article();
            articles.computeIfAbsent(
                            article.code(),
                            code ->
                                    new ElementsView.Article(
                                            code, article.label(texts), new ArrayList<>()))
                    .elements()
                    .add(element(row, claims, grades));
        }
        return new ElementsView(List.copyOf(articles.values()));
    }

    private static List<ElementProposal> first(ElementRow row) {
        return row.proposed().stream().limit(PROPOSED).toList();
    }

    private ElementsView.Element element(
            ElementRow row, Map<UUID, ClaimLine> claims, Map<String, String> grades) {
        List<ElementsView.Proposed> proposed = new ArrayList<>();
        for (ElementProposal one : first(row)) {
            ClaimLine claim = claims.get(one.claim());
            if (claim != null) {
                proposed.add(new ElementsView.Proposed(one, claim));
            }
        }
        return new ElementsView.Element(
                row.element(),
                row.element().label(texts),
                new ElementsView.Side(
                        lines(row.supporting(), claims, grades), row.origins().supporting()),
                new ElementsView.Side(
                        lines(row.opposing(), claims, grades), row.origins().opposing()),
                proposed,
                Math.max(0, row.proposed().size() - PROPOSED),
                lines(row.refused(), claims, grades),
                row.disputed());
    }

    private static List<ElementsView.Line> lines(
            List<ElementRow.Spoken> side, Map<UUID, ClaimLine> claims, Map<String, String> grades) {
        List<ElementsView.Line> all = new ArrayList<>();
        for (ElementRow.Spoken one : side) {
            ClaimLine claim = claims.get(one.claim().id());
            if (claim != null) {
                String grade = one.credibility();
                all.add(
                        new ElementsView.Line(
                                one.finding(),
                                claim,
                                grade.isEmpty() ? null : grades.getOrDefault(grade, grade)));
            }
        }
        return all;
    }
}
