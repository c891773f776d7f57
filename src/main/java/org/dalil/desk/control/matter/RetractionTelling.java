package org.dalil.desk.control.matter;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Concern;
import org.dalil.desk.control.line.RecordNames;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.Certainty;
import org.dalil.law.retraction.Custody;
import org.dalil.law.retraction.Retraction;
import org.dalil.law.retraction.Retractions;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Puts into words what somebody took back and in whose hands they were then. Erases neither
/// account.
public final class RetractionTelling {
    private final Holdings holdings;
    private final Retractions retractions;
    private final FieldTelling fields;
    private final RecordNames names;
    private final Texts texts;

    /// @param agents names people as they are to be called now
    public RetractionTelling(Holdings holdings, Agents agents, Texts texts) {
        this.holdings = holdings;
        this.retractions = new Retractions(holdings, new Vocabularies(holdings));
        this.fields = new FieldTelling(holdings, agents, texts);
        this.names = new RecordNames(holdings, agents.naming());
        this.texts = texts;
    }

    /// A retraction in words.
    ///
    /// @param when the date of the denial; empty where it has none
    /// @param held who may have held the person then; none where no claim says that anybody did
    public record Told(Retraction retraction, String when, List<Held> held) {}

    /// Who held the person.
    ///
    /// @param words who and where, and how sure that is
    /// @param conditions what claims say of contact, counsel, signed statements
    public record Held(UUID act, String words, List<String> conditions) {}

    /// A retraction of somebody, as it is told beside a link between two claims.
    public record Of(UUID person, String name, Told told) {}

    /// What somebody took back, as it was noted.
    public List<Told> of(UUID person) throws ProblemException {
        List<Told> told = new ArrayList<>();
        for (Retraction one : retractions.of(person)) {
            told.add(told(one));
        }
        return told;
    }

    /// In whose hands everybody was whom a denial concerns, for one link from it.
    public List<Of> ofLink(UUID link, UUID denial) throws ProblemException {
        List<Of> all = new ArrayList<>();
        for (Concern one : holdings.records().where(Concern.SHAPE, "claim = ?", "id", denial)) {
            RecordRef ref = one.target();
            if (ref.kind() == RecordKind.AGENT) {
                String name = names.of(ref).orElse("–");
                for (Retraction each : retractions.of(ref.id())) {
                    if (each.link().equals(link) && !each.custody().isEmpty()) {
                        all.add(new Of(ref.id(), name, told(each)));
                    }
                }
            }
        }
        return all;
    }

    private Told told(Retraction one) throws ProblemException {
        List<Held> held = new ArrayList<>();
        for (Custody custody : one.custody()) {
            held.add(held(custody));
        }
        return new Told(one, one.when() == null ? "" : texts.date(one.when()), held);
    }

    private Held held(Custody custody) throws ProblemException {
        List<String> holders = new ArrayList<>();
        for (UUID one : custody.holders()) {
            holders.add(names.of(new RecordRef(RecordKind.AGENT, one)).orElse("–"));
        }
        List<String> places = new ArrayList<>();
        for (var one : custody.places()) {
            places.add(fields.value("held_at", one));
        }
        List<String> conditions = new ArrayList<>();
        for (var one : custody.conditions()) {
            conditions.add(fields.line(one));
        }
        String words =
                texts.of(
                        "law.custody",
                        Map.of(
                                "sure",
                                custody.then() == Certainty.CERTAIN ? "yes" : "maybe",
                                "who",
                                holders.isEmpty()
                                        ? texts.of("law.custody.nobody")
                                        : String.join(", ", holders),
                                "where",
                                places.isEmpty()
                                        ? texts.of("law.custody.nowhere")
                                        : String.join(", ", places)));
        return new Held(custody.act(), words, conditions);
    }
}
