package org.dalil.packet.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.dalil.desk.Desk;
import org.dalil.exchange.age.AgeKeyException;
import org.dalil.jobs.RunningJob;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.assemble.Making;
import org.dalil.packet.assemble.PacketOrder;
import org.dalil.packet.plan.PacketUse;
import org.dalil.packet.plan.PacketWish;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.seal.PacketForm;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/// What somebody wants in a packet, what would go, and the making. The plan is made anew whenever
/// the wish changes; nothing is written before they say so. Knows no controls.
final class PacketModel {
    /// Where it stands.
    enum Stage {
        PLANNING,
        RUNNING,
        DONE
    }

    private final PacketParts parts;
    private final Desk desk;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty terms = new SimpleStringProperty("");
    private final StringProperty keys = new SimpleStringProperty("");
    private final ObjectProperty<PacketShape> shape =
            new SimpleObjectProperty<>(PacketShape.FOLDER);
    private final ReadOnlyObjectWrapper<PacketWish> wish;
    private final ReadOnlyObjectWrapper<@Nullable PreparedPacket> prepared =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PLANNING);
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Making.@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private @Nullable RunningJob job;

    PacketModel(PacketParts parts, Desk desk, List<RecordRef> roots) {
        this.parts = parts;
        this.desk = desk;
        wish =
                new ReadOnlyObjectWrapper<>(
                        PacketWish.of(
                                PacketUse.of(ConsentPurpose.UN_CONFIDENTIAL, desk.today()), roots));
    }

    /// What it is about; stands on its report.
    StringProperty title() {
        return title;
    }

    /// What for and to whom.
    StringProperty words() {
        return words;
    }

    /// How recipients may use it.
    StringProperty terms() {
        return terms;
    }

    /// Keys of those it is sealed for.
    StringProperty keys() {
        return keys;
    }

    ObjectProperty<PacketShape> shape() {
        return shape;
    }

    ReadOnlyObjectProperty<PacketWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// What would go; null until it is known.
    ReadOnlyObjectProperty<@Nullable PreparedPacket> prepared() {
        return prepared.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Why it was not made, in words.
    ReadOnlyObjectProperty<@Nullable String> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What was made.
    ReadOnlyObjectProperty<Making.@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    /// Makes the plan.
    void look() {
        PacketWish wanted = wish.get();
        desk.jobs()
                .latest(
                        this,
                        "leaving.plan",
                        () -> parts.plans().prepare(wanted, this::unnamed),
                        prepared::set,
                        this::failed);
    }

    private String unnamed(int number) {
        return desk.texts().of("packet.say.person", Map.of("number", number));
    }

    /// Wants something else.
    void want(UnaryOperator<PacketWish> change) {
        PacketWish now = change.apply(wish.get());
        if (!now.equals(wish.get())) {
            wish.set(now);
            look();
        }
    }

    /// For this purpose.
    void purpose(ConsentPurpose purpose) {
        want(one -> one.using(new PacketUse(purpose.code(), null, one.use().day())));
    }

    /// With or without a claim.
    void leave(UUID claim, boolean out) {
        want(one -> one.leaving(claim, out));
    }

    /// With the conditions of a decision kept to.
    void accept(UUID consent) {
        want(one -> one.accepting(consent, true));
    }

    /// With somebody under their own name, or not.
    void name(UUID agent, boolean own) {
        want(one -> one.naming(agent, own));
    }

    /// What is still missing before it can be made; null when nothing is.
    @Nullable String missing() {
        Texts texts = desk.texts();
        PreparedPacket now = prepared.get();
        if (now == null) {
            return texts.of("packet.sheet.looking");
        }
        if (now.plan().isEmpty()) {
            return texts.of("packet.sheet.empty");
        }
        if (title.get().isBlank()) {
            return texts.of("packet.sheet.no-title");
        }
        if (words.get().isBlank()) {
            return texts.of("packet.sheet.no-words");
        }
        return shape.get() == PacketShape.SEALED && keys.get().isBlank()
                ? texts.of("packet.sheet.no-keys")
                : null;
    }

    /// A name for the file.
    String name() {
        return org.dalil.document.SafeName.of(title.get().strip()).text() + shape.get().ending();
    }

    /// Makes it.
    void make(Path place) {
        PreparedPacket ready = prepared.get();
        if (ready == null || missing() != null) {
            return;
        }
        PacketForm form;
        try {
            form = shape.get().form(keys.get());
        } catch (AgeKeyException e) {
            problem.set(desk.texts().of(e.problem()));
            return;
        }
        PacketOrder order =
                new PacketOrder(
                        title.get(),
                        words.get(),
                        terms.get(),
                        form,
                        desk.clock().now(),
                        desk.texts());
        stage.set(Stage.RUNNING);
        problem.set(null);
        job =
                desk.jobs()
                        .start(
                                desk.texts().of("packet.sheet.running"),
                                (progress, cancel) ->
                                        parts.making()
                                                .make(
                                                        ready,
                                                        order,
                                                        parts.keys().signing(),
                                                        place,
                                                        progress,
                                                        cancel),
                                this::came,
                                this::failed);
    }

    /// Stops it; nothing is left then.
    void stop() {
        RunningJob running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /// How far it is, from 0 to 1; below 0 when nobody knows.
    double fraction() {
        RunningJob running = job;
        return running == null ? -1 : running.fraction();
    }

    /// No longer asks for anything.
    void leave() {
        desk.jobs().cancel(this);
    }

    private void came(Making outcome) {
        stage.set(outcome instanceof Making.Made ? Stage.DONE : Stage.PLANNING);
        switch (outcome) {
            case Making.Made done -> made.set(done);
            case Making.Refused refused -> problem.set(desk.texts().of(refused.why().problem()));
            case Making.Empty empty -> problem.set(desk.texts().of("packet.sheet.empty"));
            case Making.Leaking leaking -> problem.set(leaked(leaking));
        }
    }

    private String leaked(Making.Leaking leaking) {
        String places =
                String.join(
                        ", ", leaking.leaks().stream().map(one -> one.place()).distinct().toList());
        return desk.texts()
                .of(
                        "packet.sheet.leaking",
                        Map.of("count", leaking.leaks().size(), "places", places));
    }

    private void failed(Exception failure) {
        stage.set(Stage.PLANNING);
        if (failure instanceof ProblemException told) {
            Problem words = told.problem();
            problem.set(desk.texts().of(words));
        } else if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
    }
}
