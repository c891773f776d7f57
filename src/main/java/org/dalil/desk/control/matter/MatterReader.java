package org.dalil.desk.control.matter;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.matter.FieldGroup;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads matters as cards show them. Knows no scene-graph type.
final class MatterReader {
    private final Matters matters;
    private final Vocabularies vocabularies;
    private final FieldTelling telling;
    private final Facts facts;
    private final Texts texts;
    private final Windows windows;

    MatterReader(MatterDoors doors, Texts texts, Windows windows) {
        this.windows = windows;
        this.matters = doors.matters();
        this.vocabularies = doors.vocabularies();
        this.telling = doors.telling();
        this.facts = doors.facts();
        this.texts = texts;
    }

    /// The matters of these kinds that belong to something, with their parts; of many only those of
    /// the part that is shown.
    List<MatterView> of(List<MatterKind> kinds, UUID within) throws ProblemException {
        Map<String, ListedTerm> terms = new HashMap<>();
        vocabularies.terms("predicate").forEach(term -> terms.put(term.code(), term));
        List<Matter> all = new ArrayList<>();
        for (MatterKind kind : kinds) {
            all.addAll(matters.of(kind, within));
        }
        List<MatterView> views = new ArrayList<>();
        for (Matter matter : windows.cut(within, all)) {
            views.add(view(matter, terms, windows.of(within)));
        }
        return views;
    }

    private MatterView view(Matter matter, Map<String, ListedTerm> terms, MatterView.Window window)
            throws ProblemException {
        Map<String, FieldTelling.Field> told = new LinkedHashMap<>();
        telling.of(matter.ref()).forEach(field -> told.put(field.code(), field));
        Map<UUID, DateValue> dates = new HashMap<>();
        for (Fact fact : facts.of(matter.id())) {
            if (fact.when() != null) {
                dates.put(fact.claim(), fact.when());
            }
        }
        List<MatterView.Group> groups = new ArrayList<>();
        for (FieldGroup group : matter.kind().groups()) {
            groups.add(group(group.nameKey(), group.codes(), told, terms, dates));
        }
        // What the kind does not foresee is shown all the same.
        List<String> others = List.copyOf(told.keySet());
        if (!others.isEmpty()) {
            groups.add(group("matter.group.other", others, told, terms, dates));
        }
        return new MatterView(matter, groups, of(matter.kind().parts(), matter.id()), window);
    }

    /// @param told what is stated by field; what is put into the group is taken out of it
    private MatterView.Group group(
            String nameKey,
            List<String> codes,
            Map<String, FieldTelling.Field> told,
            Map<String, ListedTerm> terms,
            Map<UUID, DateValue> dates) {
        List<MatterView.Field> fields = new ArrayList<>();
        for (String code : codes) {
            ListedTerm term = terms.get(code);
            FieldTelling.Field its = told.remove(code);
            if (term != null) {
                fields.add(field(term, its, dates));
            }
        }
        return new MatterView.Group(texts.of(nameKey), fields);
    }

    private MatterView.Field field(
            ListedTerm term, FieldTelling.@Nullable Field told, Map<UUID, DateValue> dates) {
        List<MatterView.Value> values =
                told == null
                        ? List.of()
                        : told.values().stream()
                                .map(one -> new MatterView.Value(one, dates.get(one.first())))
                                .toList();
        return new MatterView.Field(term, term.label(texts), values);
    }
}
