package org.dalil.testimony.ui.transcript.handover;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Handovers;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.listening.Heard;
import org.dalil.testimony.transcript.listening.HeardUntil;
import org.dalil.testimony.transcript.listening.Listening;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// State and actions of handing over the transcript that is shown. Reads whenever its page does.
/// Knows no scene-graph type.
public final class HandoverModel {
    private final Handovers handovers;
    private final Listening listening;
    private final PageModel<?> page;
    private final Supplier<@Nullable Transcript> shown;
    private final Desk desk;
    private final SimpleObjectProperty<List<Handed>> handed = new SimpleObjectProperty<>(List.of());

    /// @param shown the transcript; null while none is
    public HandoverModel(
            Handovers handovers,
            Listening listening,
            PageModel<?> page,
            Supplier<@Nullable Transcript> shown,
            Desk desk) {
        this.handovers = handovers;
        this.listening = listening;
        this.page = page;
        this.shown = shown;
        this.desk = desk;
        page.whenRead(any -> reload());
        page.view()
                .subscribe(view -> {
                    if (view == null) {
                        desk.jobs().cancel(this);
                        handed.set(List.of());
                    }
                });
    }

    /// What waits for somebody, the newest first.
    ReadOnlyObjectProperty<List<Handed>> handed() {
        return handed;
    }

    /// The transcript that is shown; null while none is.
    @Nullable Transcript transcript() {
        return shown.get();
    }

    private void reload() {
        Transcript of = shown.get();
        if (of != null) {
            desk.jobs().latest(this, "handover.load", () -> read(of), handed::set, desk.problems());
        }
    }

    private List<Handed> read(Transcript of) throws ProblemException {
        List<Handover> open = handovers.open(of.id());
        UUID item = of.item();
        List<Heard> heard = open.isEmpty() || item == null ? List.of() : listening.of(item);
        List<Handed> all = new ArrayList<>();
        for (Handover one : open) {
            Long ms = one.spot().ms();
            HeardUntil until =
                    ms == null || ms == 0 || item == null
                            ? null
                            : HeardUntil.of(heard, ms, one.parties().at());
            all.add(new Handed(one, until, handovers.self()));
        }
        // What waits for oneself comes before what one waits for.
        all.sort(Comparator.comparing(Handed::isOwn));
        return all;
    }

    /// Finds to whom one might hand over.
    void colleagues(Consumer<List<String>> found) {
        desk.jobs()
                .latest(
                        handed,
                        "handover.colleagues",
                        handovers::colleagues,
                        found,
                        desk.problems());
    }

    /// Finds what has been heard by now up to where somebody stops; nothing at its beginning or
    /// without a second of it.
    void heard(Spot spot, Consumer<HeardUntil> found) {
        Transcript of = shown.get();
        UUID item = of == null ? null : of.item();
        Long ms = spot.ms();
        if (item != null && ms != null && ms > 0) {
            desk.jobs()
                    .latest(
                            found,
                            "handover.heard",
                            () -> HeardUntil.of(listening.of(item), ms, desk.clock().now()),
                            found,
                            desk.problems());
        }
    }

    /// Hands the transcript over.
    ///
    /// @param kept runs when it is in the casefile, on the thread that did it
    /// @param then runs after that, unless the page was left
    void handOver(Transcript of, Spot spot, String note, String to, Runnable kept, Runnable then) {
        page.change(
                () -> {
                    handovers.handOver(of, spot, note, to);
                    kept.run();
                    return true;
                },
                made -> then.run());
    }

    /// Says that whoever works here has it now.
    void take(Handover one) {
        Transcript of = shown.get();
        if (of != null) {
            page.change(() -> handovers.take(of, one), taken -> reload());
        }
    }

    /// Takes back what one handed over.
    void takeBack(Handover one) {
        Transcript of = shown.get();
        if (of != null) {
            page.change(() -> handovers.takeBack(of, one));
        }
    }
}
