package org.dalil.app.demonstration;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.event.Event;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes claims of lines, step by step as a person does: from words, reworded, with chain and
/// concerns, and sealed at last.
final class ClaimTeller {
    private final Claims claims;
    private final ClaimLinks links;
    private final Attributions attributions;
    private final Conflicts conflicts;
    private final Vocabularies vocabularies;
    private final Documents documents;
    private final Texts texts;

    ClaimTeller(Holdings holdings, Documents documents, Texts texts) {
        this.conflicts = new Conflicts(holdings);
        this.vocabularies = new Vocabularies(holdings);
        this.texts = texts;
        this.claims = new Claims(holdings);
        this.links = new ClaimLinks(holdings);
        this.attributions = new Attributions(holdings);
        this.documents = documents;
    }

    /// Records a line.
    Claim tell(Line line, Map<Who, Agent> people, Map<Where, Place> places, Map<What, Event> events)
            throws ProblemException {
        Documents.Held sheet = documents.of(line.sheet);
        Claim made =
                claims.fromWords(
                        sheet.source().id(), sheet.version(), sheet.find(line.words.getFirst()));
        for (String more : line.words.subList(1, line.words.size())) {
            claims.addWords(
                    made, sheet.source().id(), sheet.version(), sheet.find(more), Stance.SUPPORTS);
        }
        Claim told =
                made.stating(line.statement)
                        .ofKind(line.kind)
                        .meant(line.modality)
                        .on(line.when == null ? null : Said.datedOrRelative(line.when))
                        .at(line.place == null ? null : Demonstration.made(places, line.place).id())
                        .counting(Said.number(line.how, line.when))
                        .filling(slots(line.slot, people, events))
                        .exculpating(line.forAccused)
                        .noted(line.note);
        claims.change(told);
        for (Line.Voice voice : line.voices) {
            attributions.add(
                    told,
                    voice.role(),
                    voice.who() == null ? null : Demonstration.made(people, voice.who()).id(),
                    voice.verb(),
                    sheet.source().id());
        }
        for (Enum<?> target : line.about) {
            attributions.concern(told, target(target, people, events), null);
        }
        return line.sealed ? claims.seal(told) : told;
    }

    private static RecordRef target(
            Enum<?> target, Map<Who, Agent> people, Map<What, Event> events) {
        return switch (target) {
            case Who who -> new RecordRef(RecordKind.AGENT, Demonstration.made(people, who).id());
            case What what ->
                    new RecordRef(RecordKind.EVENT, Demonstration.made(events, what).id());
            default -> throw new IllegalStateException("a claim cannot concern " + target);
        };
    }

    private Slots slots(Line.@Nullable Slot slot, Map<Who, Agent> people, Map<What, Event> events)
            throws ProblemException {
        if (slot == null) {
            return Slots.NONE;
        }
        ListedTerm predicate =
                vocabularies
                        .find("predicate", slot.predicate())
                        .orElseThrow(() -> new IllegalStateException(slot.predicate()));
        return Slots.NONE
                .about(target(slot.subject(), people, events))
                .stating(predicate.chosen(texts))
                .saying(slot.value());
    }

    /// Opens the conflict between two claims, under the question of their tie.
    Conflict open(Tie tie, Map<String, Claim> told) throws ProblemException {
        return conflicts.open(
                tie.question(),
                List.of(
                        List.of(Objects.requireNonNull(told.get(tie.from()), tie.from())),
                        List.of(Objects.requireNonNull(told.get(tie.to()), tie.to()))));
    }

    /// Links two claims.
    void tie(Tie tie, Map<String, Claim> told) throws ProblemException {
        links.add(
                Objects.requireNonNull(told.get(tie.from()), tie.from()),
                Objects.requireNonNull(told.get(tie.to()), tie.to()),
                tie.kind(),
                tie.question());
    }
}
