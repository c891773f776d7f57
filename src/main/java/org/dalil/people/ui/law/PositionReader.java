package org.dalil.people.ui.law;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.control.line.RecordNames;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.Bonds;
import org.dalil.law.clock.Answer;
import org.dalil.law.clock.Bar;
import org.dalil.law.clock.LegalPosition;
import org.dalil.law.clock.PositionWords;
import org.dalil.law.clock.Promise;
import org.dalil.law.clock.RefoulementClock;
import org.dalil.law.deadline.Deadline;
import org.dalil.law.deadline.Deadlines;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.forum.Form;
import org.dalil.law.forum.Gap;
import org.dalil.law.forum.Requirements;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads the legal position of somebody on a day and puts it into words. Knows no law itself.
public final class PositionReader {
    private final Vocabularies vocabularies;
    private final Dossiers dossiers;
    private final Bonds bonds;
    private final Requirements requirements;
    private final RecordNames names;
    private final Texts texts;

    /// @param naming what people are called now
    public PositionReader(Holdings holdings, Naming naming, Texts texts) {
        this.vocabularies = new Vocabularies(holdings);
        this.dossiers = new Dossiers(holdings, vocabularies);
        this.bonds = new Bonds(holdings, texts);
        this.requirements = new Requirements(holdings, vocabularies);
        this.names = new RecordNames(holdings, naming);
        this.texts = texts;
    }

    /// The position on a day; not for the screen’s thread.
    public PositionView read(UUID who, LocalDate day) throws ProblemException {
        Dossier dossier = dossiers.of(who);
        BondBook book = bonds.book();
        LegalPosition position = new RefoulementClock(book).at(day, dossier);
        Map<UUID, String> known = named(position);
        Map<String, String> terms = terms();
        PositionWords words =
                new PositionWords(
                        texts,
                        id -> known.getOrDefault(id, "–"),
                        (list, code) -> terms.getOrDefault(list + "." + code, code));
        boolean nothing = position.isEmpty();
        return new PositionView(
                day,
                sentence(words.headline(position)),
                position.promises().stream().flatMap(one -> words.promise(one).stream()).toList(),
                doubts(position, words),
                nothing ? List.of() : missing(who, book, day),
                due(dossier, book, day),
                nothing);
    }

    /// How the terms of assurances are worded, those that people added among them.
    private Map<String, String> terms() throws ProblemException {
        Map<String, String> terms = new HashMap<>();
        for (String list : List.of("assurance_content", "assurance_evidence")) {
            for (ListedTerm one : vocabularies.terms(list)) {
                terms.put(list + "." + one.code(), one.label(texts));
            }
        }
        return terms;
    }

    private String sentence(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(texts.locale()) + words.substring(first);
    }

    private static List<String> doubts(LegalPosition position, PositionWords words) {
        Set<String> doubts = new LinkedHashSet<>(words.flags(position));
        for (Bar bar : position.bars()) {
            for (String reason : words.reasons(bar.holds())) {
                doubts.add(words.bar(bar) + ": " + reason);
            }
        }
        for (Answer order : position.extraditions().stream().map(one -> one.order()).toList()) {
            doubts.addAll(words.reasons(order));
        }
        return List.copyOf(doubts);
    }

    private List<PositionView.Missing> missing(UUID who, BondBook book, LocalDate day)
            throws ProblemException {
        List<PositionView.Missing> missing = new ArrayList<>();
        for (Gap gap : requirements.missing(Form.ECTHR_RULE39, who, book, day).gaps()) {
            missing.add(new PositionView.Missing(gap.requirement().words().in(texts), gap.at()));
        }
        return missing;
    }

    /// Last days that had begun to run by the day; the same one once, however many claims start it.
    private List<PositionView.Due> due(Dossier dossier, BondBook book, LocalDate day) {
        List<Deadlines.Started> all = new ArrayList<>(Deadlines.of(dossier, book));
        all.removeIf(one -> startsAfter(one.deadline(), day));
        all.sort(Comparator.comparing(one -> safe(one.deadline())));
        Map<List<String>, PositionView.Due> due = new LinkedHashMap<>();
        for (Deadlines.Started one : all) {
            PositionView.Due said = due(one, day);
            due.putIfAbsent(List.of(said.date(), said.rule()), said);
        }
        return List.copyOf(due.values());
    }

    private PositionView.Due due(Deadlines.Started one, LocalDate day) {
        RecordRef claim = new RecordRef(RecordKind.CLAIM, one.claim());
        String rule = one.deadline().rule().words().in(texts);
        return switch (one.deadline()) {
            case Deadline.Due last ->
                    new PositionView.Due(
                            texts.date(last.safe()), rule, claim, last.daysLeft(day) < 0);
            case Deadline.Unknown unknown ->
                    new PositionView.Due(unknown.why().in(texts), rule, claim, false);
        };
    }

    private static boolean startsAfter(Deadline deadline, LocalDate day) {
        LocalDate first = deadline instanceof Deadline.Due due ? due.from().earliest() : null;
        return first != null && first.isAfter(day);
    }

    private static LocalDate safe(Deadline deadline) {
        return deadline instanceof Deadline.Due due ? due.safe() : LocalDate.MAX;
    }

    /// The names of everybody whom the words may name.
    private Map<UUID, String> named(LegalPosition position) throws ProblemException {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Bar bar : position.bars()) {
            ids.addAll(bar.bodies());
            UUID group = bar.group();
            if (group != null) {
                ids.add(group);
            }
        }
        for (Promise promise : position.promises()) {
            Stream.of(
                            promise.promised(),
                            promise.evidence(),
                            promise.reliedOn(),
                            promise.sufficient(),
                            promise.insufficient(),
                            promise.denied())
                    .flatMap(List::stream)
                    .forEach(one -> {
                        ids.addAll(one.voices());
                        UUID named = one.named();
                        if (named != null) {
                            ids.add(named);
                        }
                    });
        }
        Map<UUID, String> known = new HashMap<>();
        for (UUID id : ids) {
            names.of(new RecordRef(RecordKind.AGENT, id)).ifPresent(name -> known.put(id, name));
        }
        return known;
    }
}
