package org.dalil.claim.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.history.History;
import org.dalil.history.RecordChange;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.interview.ToldConsents;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What the inspector shows of one record: the words it rests on, the claims it stands against, who
/// did what to it. Follows whatever record is shown.
final class WhyModel {
    private static final String LOAD = "why.load";

    private final Grounds grounds;
    private final ClaimLinks links;
    private final FieldTelling fields;
    private final History history;
    private final Desk desk;
    private @Nullable ToldConsents told;
    private final ObjectProperty<@Nullable RecordRef> ref = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Why> why = new SimpleObjectProperty<>();
    private final BooleanProperty unread = new SimpleBooleanProperty();

    /// What is shown.
    ///
    /// @param behind what the inputs of a derived claim rest on
    /// @param against claims that this one is linked with
    /// @param told what those allow who told the words, by source
    /// @param fields what claims say the record is
    /// @param whole whether this is all of it, or only what fills the first screen
    record Why(
            RecordRef ref,
            List<Ground> grounds,
            List<Ground> behind,
            List<ClaimRow> against,
            Map<UUID, ToldConsents.Told> told,
            List<FieldTelling.Field> fields,
            List<RecordChange> history,
            boolean whole) {}

    WhyModel(Grounds grounds, ClaimLinks links, FieldTelling fields, History history, Desk desk) {
        this.fields = fields;
        this.grounds = grounds;
        this.links = links;
        this.history = history;
        this.desk = desk;
    }

    /// From now on also reads what those allow whose words it shows.
    void consents(ToldConsents consents) {
        told = consents;
    }

    Subscription attach() {
        return Subscription.combine(
                ref.subscribe(wanted -> reload()),
                () -> desk.jobs().cancel(this),
                () -> why.set(null),
                () -> ref.set(null));
    }

    /// The record to explain.
    ObjectProperty<@Nullable RecordRef> ref() {
        return ref;
    }

    /// The explanation; null while there is none.
    ReadOnlyObjectProperty<@Nullable Why> why() {
        return why;
    }

    /// Whether the explanation could not be read: then nobody may think there is none.
    ReadOnlyBooleanProperty unread() {
        return unread;
    }

    void reload() {
        RecordRef wanted = ref.get();
        unread.set(false);
        if (wanted == null) {
            desk.jobs().cancel(this);
            why.set(null);
            return;
        }
        Why shown = why.get();
        if (wanted.kind() == RecordKind.CLAIM || shown != null && shown.ref().equals(wanted)) {
            readAll(wanted); // what is shown stays until all of it is there
        } else {
            desk.jobs()
                    .latest(
                            this,
                            LOAD,
                            () -> leading(wanted),
                            first -> goOn(wanted, first),
                            this::failed);
        }
    }

    /// Shows what fills the first screen and reads the rest. Nothing yet says nothing: there may be
    /// words without any field.
    private void goOn(RecordRef wanted, Why first) {
        if (!first.fields().isEmpty()) {
            why.set(first);
        }
        readAll(wanted);
    }

    private void readAll(RecordRef wanted) {
        Callable<@Nullable Why> work = () -> read(wanted);
        desk.jobs().latest(this, LOAD, work, why::set, this::failed);
    }

    private Why leading(RecordRef wanted) throws ProblemException {
        List<FieldTelling.Field> first = fields.leading(wanted);
        return new Why(wanted, List.of(), List.of(), List.of(), Map.of(), first, List.of(), false);
    }

    private void failed(Exception failure) {
        why.set(null);
        unread.set(true);
        desk.problems().accept(failure);
    }

    private Why read(RecordRef wanted) throws ProblemException {
        boolean claim = wanted.kind() == RecordKind.CLAIM;
        List<Ground> own = grounds.of(wanted);
        List<Ground> behind = claim ? grounds.ofInputs(wanted.id()) : List.of();
        return new Why(
                wanted,
                own,
                behind,
                claim ? links.linked(wanted.id()) : List.of(),
                told(own, behind),
                claim ? List.of() : fields.of(wanted),
                history.of(wanted),
                true);
    }

    private Map<UUID, ToldConsents.Told> told(List<Ground> own, List<Ground> behind)
            throws ProblemException {
        ToldConsents consents = told;
        if (consents == null) {
            return Map.of();
        }
        Set<UUID> sources = new HashSet<>();
        own.forEach(one -> sources.add(one.source()));
        behind.forEach(one -> sources.add(one.source()));
        return consents.of(sources, desk.today());
    }
}
