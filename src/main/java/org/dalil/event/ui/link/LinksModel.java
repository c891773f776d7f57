package org.dalil.event.ui.link;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Claim;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.EventRow;
import org.dalil.event.Events;
import org.dalil.event.link.EventLinks;
import org.dalil.event.link.LinkedEvent;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The links of the event that is shown, and what is done with them. Knows no scene-graph type;
/// keeps nobody from saying what does not fit.
final class LinksModel {
    private static final int OFFERED = 7;

    private final Events events;
    private final EventLinks links;
    private final MatterDoors doors;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<LinkedEvent>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Object changing = new Object();
    private @Nullable UUID event;
    private long changes;

    LinksModel(Events events, MatterDoors doors, Desk desk) {
        this.events = events;
        this.doors = doors;
        this.desk = desk;
        this.links = new EventLinks(doors.holdings(), doors.vocabularies(), desk.texts());
    }

    ReadOnlyObjectProperty<List<LinkedEvent>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Reads the links of an event; not for the screen’s thread.
    List<LinkedEvent> read(UUID one) throws ProblemException {
        return links.of(one);
    }

    void show(UUID one, List<LinkedEvent> its) {
        event = one;
        shown.set(its);
    }

    List<EventRow> find(String typed) throws ProblemException {
        return events.rows().page(typed, 0, OFFERED);
    }

    List<Passage> findWords(String typed) throws ProblemException {
        return doors.passages().newest(typed, OFFERED);
    }

    /// Links the event to another.
    ///
    /// @param kind a code of the list `predicate`
    /// @param onwards whether the event that is shown is the first of the two
    void link(String kind, boolean onwards, UUID other) {
        UUID here = event;
        if (here != null) {
            change(() -> {
                Event mine = event(here);
                Event its = event(other);
                return onwards
                        ? links.add(mine, term(kind), its)
                        : links.add(its, term(kind), mine);
            });
        }
    }

    /// The same with an event that is made by it.
    void linkNew(String kind, boolean onwards, String title) {
        UUID here = event;
        if (here != null) {
            change(() -> links.addNew(event(here), term(kind), title, onwards));
        }
    }

    /// Rests a claim on marked words.
    void rest(UUID claim, UUID passage) {
        change(() -> doors.supports().rest(claim, passage));
    }

    /// Takes drafts back that were stated by mistake.
    void take(UUID claim) {
        change(() -> {
            Claim now = doors.claims().find(claim).orElseThrow(LinksModel::gone);
            doors.claims().remove(now);
            return now;
        });
    }

    void go(RecordKind kind, UUID id) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(kind, id)));
    }

    private Event event(UUID id) throws ProblemException {
        return events.find(id).orElseThrow(LinksModel::gone);
    }

    private ListedTerm term(String code) throws ProblemException {
        return doors.vocabularies().find("predicate", code).orElseThrow(LinksModel::gone);
    }

    private static GoneException gone() {
        return new GoneException(Problem.of("history.problem.gone"));
    }

    private <T> void change(Callable<T> work) {
        desk.jobs().latest(changing, "link." + ++changes, work, done -> {}, desk.problems());
    }
}
