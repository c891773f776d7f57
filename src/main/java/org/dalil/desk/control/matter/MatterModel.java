package org.dalil.desk.control.matter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.matter.FieldRoles;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.desk.Desk;
import org.dalil.history.GoneException;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Place;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// State and actions of the matters that belong to one record. Knows no scene-graph type.
final class MatterModel {
    private static final int OFFERED = 7;
    private static final Set<String> STATES =
            Set.of(
                    "from_state",
                    "to_state",
                    "via",
                    "requesting_state",
                    "requested_state",
                    "promisor",
                    "recipient",
                    "addressee_state",
                    "respondent");
    private static final Set<String> BODIES =
            Set.of(
                    "sending_body",
                    "receiving_body",
                    "detaining_authority",
                    "step_body",
                    "authority",
                    "invoked_by");
    private final MatterDoors doors;
    private final List<MatterKind> kinds;
    private final MatterReader reader;
    private final Desk desk;
    private final Windows windows = new Windows();
    private final ReadOnlyObjectWrapper<List<MatterView>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Object changing = new Object();
    private @Nullable RecordRef within;
    private long changes;

    MatterModel(MatterDoors doors, List<MatterKind> kinds, Desk desk) {
        this.doors = doors;
        this.kinds = List.copyOf(kinds);
        this.reader = new MatterReader(doors, desk.texts(), windows);
        this.desk = desk;
    }

    /// The kinds that are shown and can be made.
    List<MatterKind> kinds() {
        return kinds;
    }

    ReadOnlyObjectProperty<List<MatterView>> shown() {
        return shown.getReadOnlyProperty();
    }

    Vocabularies vocabularies() {
        return doors.vocabularies();
    }

    /// Reads what belongs to a record; not for the screen’s thread.
    List<MatterView> read(UUID whole) throws ProblemException {
        return reader.of(kinds, whole);
    }

    /// Shows what belongs to this record.
    void show(RecordRef whole, List<MatterView> views) {
        within = whole;
        shown.set(views);
    }

    /// The record whose matters are shown, or null.
    @Nullable RecordRef within() {
        return within;
    }

    /// Shows others of the many that belong to something.
    void turn(UUID whole, int first) {
        windows.turn(whole, first);
        again();
    }

    private void again() {
        RecordRef asked = within;
        if (asked != null) {
            desk.jobs()
                    .latest(
                            windows,
                            "card.turn",
                            () -> read(asked.id()),
                            views -> {
                                if (asked.equals(within)) {
                                    shown.set(views);
                                }
                            },
                            desk.problems());
        }
    }

    /// Makes a matter of a kind, without anything stated yet.
    ///
    /// @param part of what it is made; null for the record that is shown
    void add(MatterKind kind, @Nullable Matter part, Consumer<Matter> made) {
        RecordRef whole = part == null ? within : part.ref();
        String title = desk.texts().of(kind.nameKey());
        change(
                () -> doors.matters().add(kind, title, whole, List.of()),
                fresh -> {
                    if (whole != null && windows.of(whole.id()).inAll() >= Windows.AT_ONCE) {
                        windows.reveal(whole.id(), fresh.id());
                        again();
                    }
                    made.accept(fresh);
                });
    }

    void call(Matter matter, String title, Runnable kept) {
        change(
                () -> {
                    Matter now = now(matter);
                    return title.isBlank() ? now : doors.matters().call(now, title);
                },
                called -> kept.run());
    }

    void remove(Matter matter) {
        change(
                () -> {
                    doors.matters().remove(now(matter));
                    return matter;
                },
                gone -> {});
    }

    /// States a field with a value that people chose or typed.
    ///
    /// @param told how the value reads
    void state(Matter matter, MatterView.Field field, ClaimValue value, String told) {
        change(
                () -> {
                    Matter now = now(matter);
                    return doors.matters()
                            .state(
                                    now,
                                    statement(now, field, value, told),
                                    title(now, field, told));
                },
                made -> {});
    }

    /// The same with somebody new.
    void stateNew(Matter matter, MatterView.Field field, String name) {
        Agent made =
                Agent.named(doors.matters().nextId(), kindFor(field.term().code()), name.strip());
        change(
                () -> {
                    Matter now = now(matter);
                    Statement said = statement(now, field, named(made), made.label());
                    return doors.matters()
                            .stateNew(now, made, said, title(now, field, made.label()));
                },
                claim -> {});
    }

    /// The same with a place that is new.
    void stateNewPlace(Matter matter, MatterView.Field field, String name) {
        Place made = Place.named(doors.matters().nextId(), name.strip());
        ClaimValue there = new ClaimValue.Placed(made.id(), null);
        change(
                () -> {
                    Matter now = now(matter);
                    Statement said = statement(now, field, there, made.name());
                    return doors.matters()
                            .stateNew(now, made, said, title(now, field, made.name()));
                },
                claim -> {});
    }

    static ClaimValue named(Agent agent) {
        return new ClaimValue.Named(new RecordRef(RecordKind.AGENT, agent.id()));
    }

    /// A matter is called by what was stated first of the field that names it.
    private String title(Matter matter, MatterView.Field field, String told) {
        boolean naming =
                field.term().code().equals(matter.kind().naming())
                        && matter.title().equals(desk.texts().of(matter.kind().nameKey()));
        return naming ? told : matter.title();
    }

    private Statement statement(
            Matter matter, MatterView.Field field, ClaimValue value, String told)
            throws ProblemException {
        String role = FieldRoles.of(field.term().code());
        ListedTerm as = role == null ? null : doors.vocabularies().find("role", role).orElse(null);
        String worded =
                desk.texts()
                        .of(
                                "matter.statement",
                                Map.of(
                                        "subject",
                                        title(matter, field, told),
                                        "field",
                                        field.name(),
                                        "value",
                                        told));
        return Statement.of(field.term(), value, worded).concerning(as);
    }

    /// Says since when what a claim states holds.
    void date(UUID claim, @Nullable DateValue when, Runnable kept) {
        change(
                () -> {
                    Claim now = doors.claims().find(claim).orElseThrow(MatterModel::gone);
                    doors.claims().change(now.on(when));
                    return now;
                },
                dated -> kept.run());
    }

    /// Rests a claim on marked words.
    void rest(UUID claim, UUID passage) {
        change(() -> doors.supports().rest(claim, passage), made -> {});
    }

    /// Takes a draft back that was stated by mistake.
    void unstate(UUID claim) {
        change(
                () -> {
                    Claim now = doors.claims().find(claim).orElseThrow(MatterModel::gone);
                    doors.claims().remove(now);
                    return now;
                },
                gone -> {});
    }

    List<Agent> findAgents(String typed) throws ProblemException {
        return doors.agents().suggest(typed, OFFERED);
    }

    String called(Agent agent) {
        return doors.agents().naming().of(agent);
    }

    List<Place> findPlaces(String typed) throws ProblemException {
        return doors.places().suggest(typed, OFFERED);
    }

    List<Passage> findWords(String typed) throws ProblemException {
        return doors.passages().newest(typed, OFFERED);
    }

    private static AgentKind kindFor(String field) {
        if (STATES.contains(field)) {
            return AgentKind.STATE;
        }
        return BODIES.contains(field) ? AgentKind.STATE_BODY : AgentKind.PERSON;
    }

    private Matter now(Matter matter) throws ProblemException {
        return doors.matters().find(matter.ref()).orElseThrow(MatterModel::gone);
    }

    private static GoneException gone() {
        return new GoneException(Problem.of("history.problem.gone"));
    }

    private <T> void change(Callable<T> work, Consumer<T> done) {
        desk.jobs().latest(changing, "card.change." + ++changes, work, done, desk.problems());
    }
}
