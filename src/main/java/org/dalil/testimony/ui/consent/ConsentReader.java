package org.dalil.testimony.ui.consent;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Intent;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agents;
import org.dalil.source.Passage;
import org.dalil.source.Sources;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentReading;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.consent.ConsentUse;
import org.dalil.testimony.consent.Consents;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what somebody allows, with every word that is shown of it. Changes nothing.
public final class ConsentReader {
    private static final String PURPOSES = "consent_purpose";
    private static final int OFFERED = 7;
    private static final int LONGEST = 90;
    private final Consents consents;
    private final Vocabularies terms;
    private final Agents agents;
    private final Sources sources;
    private final Texts texts;
    private final DecisionWords words;

    public ConsentReader(
            Consents consents, Vocabularies terms, Agents agents, Sources sources, Texts texts) {
        this.consents = consents;
        this.terms = terms;
        this.agents = agents;
        this.sources = sources;
        this.texts = texts;
        this.words = new DecisionWords(texts);
    }

    /// What a person allows.
    ///
    /// @param interview in which the words were told; null for anything of theirs
    /// @param first the day of which a first answer is taken to be
    public ConsentTable read(UUID person, @Nullable UUID interview, LocalDate day, DateValue first)
            throws ProblemException {
        List<Consent> all =
                consents.history(person).stream().filter(one -> isHere(one, interview)).toList();
        List<ConsentTable.Line> lines = new ArrayList<>();
        for (Map.Entry<String, Term> purpose : purposes(all).entrySet()) {
            lines.add(line(purpose.getValue(), all, interview, day));
        }
        return new ConsentTable(
                person, interview, day, first, ConsentSummary.of(all, interview, day), lines);
    }

    private static boolean isHere(Consent one, @Nullable UUID interview) {
        return interview == null || one.interview() == null || one.interview().equals(interview);
    }

    // The twelve first, then those that people added, and any that a decision names.
    private Map<String, Term> purposes(List<Consent> all) throws ProblemException {
        Map<String, Term> purposes = new LinkedHashMap<>();
        for (ConsentPurpose one : ConsentPurpose.values()) {
            purposes.put(one.code(), Term.ofCode(one.code()));
        }
        for (ListedTerm one : terms.terms(PURPOSES)) {
            if (one.offered() || purposes.containsKey(one.code())) {
                purposes.put(one.code(), one.chosen(texts));
            }
        }
        all.forEach(one -> purposes.putIfAbsent(one.purpose().code(), one.purpose()));
        return purposes;
    }

    private ConsentTable.Line line(
            Term purpose, List<Consent> all, @Nullable UUID interview, LocalDate day)
            throws ProblemException {
        ConsentAnswer answer =
                ConsentReading.answer(all, new ConsentUse(purpose.code(), interview, null), day);
        Consent standing = answer.decision().orElse(null);
        List<ConsentTable.Told> earlier = new ArrayList<>();
        List<Consent> others =
                all.stream()
                        .filter(one -> one.purpose().sameAs(purpose))
                        .filter(one -> !one.equals(standing))
                        .sorted(Comparator.comparing(Consent::id).reversed())
                        .toList();
        for (Consent one : others) {
            earlier.add(told(one, interview));
        }
        return new ConsentTable.Line(
                purpose,
                terms.words(PURPOSES, purpose, texts),
                answer,
                words.answer(answer),
                standing == null ? null : told(standing, interview),
                earlier);
    }

    private ConsentTable.Told told(Consent one, @Nullable UUID interview) throws ProblemException {
        Map<UUID, NamedRecord> named = new HashMap<>();
        agent(one.allowance().recipient(), named);
        agent(one.asking().interpreter(), named);
        agent(one.asking().guardian(), named);
        return new ConsentTable.Told(
                one,
                terms.words("consent_state", one.state(), texts),
                words.details(one, interview, named),
                passage(one.evidence()),
                named);
    }

    private void agent(@Nullable UUID id, Map<UUID, NamedRecord> named) throws ProblemException {
        if (id != null) {
            String name = agents.name(id).orElse("–");
            named.put(id, agent(id, name));
        }
    }

    private static NamedRecord agent(UUID id, String name) {
        return new NamedRecord(
                id, name, name, new Intent.ToRecord(new RecordRef(RecordKind.AGENT, id)));
    }

    private @Nullable NamedRecord passage(@Nullable UUID id) throws ProblemException {
        if (id == null) {
            return null;
        }
        Passage one = sources.passage(id).orElse(null);
        return one == null ? new NamedRecord(id, "–", "–", null) : passage(one);
    }

    private NamedRecord passage(Passage one) {
        Locator at = one.locator();
        String quote =
                texts.of("testimony.quoted", Map.of("quote", Excerpt.line(at.quote(), LONGEST)));
        return new NamedRecord(
                one.id(),
                quote,
                quote,
                new Intent.ToWords(one.source(), one.textVersion(), at.start(), at.end()));
    }

    /// The people and bodies whose name holds what was typed.
    public List<NamedRecord> findAgents(String typed) throws ProblemException {
        return agents.suggest(typed, OFFERED).stream()
                .map(one -> agent(one.id(), agents.naming().of(one)))
                .toList();
    }

    /// The words marked in a source that hold what was typed.
    public List<NamedRecord> findPassages(UUID source, String typed) throws ProblemException {
        String key = Folding.key(typed);
        return sources.passages(source).stream()
                .filter(one -> Folding.key(one.passage().locator().quote()).contains(key))
                .limit(OFFERED)
                .map(one -> passage(one.passage()))
                .toList();
    }

    /// The term of a state, as it is worded.
    public Term state(String code) throws ProblemException {
        return terms.find("consent_state", code)
                .map(one -> one.chosen(texts))
                .orElse(Term.ofCode(code));
    }
}
