package org.dalil.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.dalil.desk.Desk;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridMaking;
import org.dalil.event.part.Deed;
import org.dalil.event.part.Part;
import org.dalil.event.part.PartRole;
import org.dalil.event.ui.grid.GridSheet;
import org.dalil.kernel.Clock;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.texts.Texts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Frames of the grid of events and people while a hand scrolls it aslant: from pulse to pulse with
/// nothing to wait for, so that each takes as long as laying out, painting and drawing take. Drawn
/// by software, without a graphics card.
final class GridFrames {
    private static final List<String> ROLES =
            List.of("victim", "victim", "alleged_perpetrator", "witness");
    private static final List<String> TYPES =
            List.of("rendition", "torture", "arrest", "expulsion");

    private GridFrames() {}

    static void run(Size size) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Theme.loadFonts();
            started.complete(true);
        });
        started.get(60, TimeUnit.SECONDS);
        Grid large = grid(size.of(200, 10_000), size.of(100, 5_000), size.of(1_000, 50_000));
        print(told(large), frames(large, size.of(20, 900)));
        Grid full = grid(size.of(40, 250), size.of(40, 250), size.of(4_000, 400_000));
        print(told(full) + ", nearly every cell filled", frames(full, size.of(20, 900)));
        Line.alone("making the grid of the first", Samples.of(size, () -> remade(size)), 0);
        Platform.exit();
    }

    private static void print(String what, Frames frames) {
        Line.alone(what + ", without the toolkit’s part", frames.painted, 0.016);
        Line.alone(what + ", a frame by software", frames.whole, 0.016);
    }

    /// How long frames took: laying out and painting alone, and from pulse to pulse.
    private static final class Frames {
        private final Samples painted = Samples.empty();
        private final Samples whole = Samples.empty();
    }

    private static Grid remade(Size size) {
        return grid(size.of(200, 10_000), size.of(100, 5_000), size.of(1_000, 50_000));
    }

    private static String told(Grid grid) {
        return String.format(
                Locale.ROOT,
                "grid scrolled at 1366 × 768: %,d events × %,d people, %,d" + " cells",
                grid.events().size(),
                grid.people().size(),
                grid.filled());
    }

    private static Grid grid(int events, int people, int acts) {
        Random random = new Random(17);
        LocalDate day = LocalDate.of(1995, 1, 1);
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            String title = "Event " + i + " in a town on the river";
            String on = day.plusDays(i).toString();
            DateValue when = DateValue.of(on, Edtf.parse(on).orElseThrow(), DateBasis.STATED);
            rows.add(new Grid.Row(new UUID(1, i), title, when, title));
        }
        List<GridMaking.Called> called =
                IntStream.range(0, people)
                        .mapToObj(i -> {
                            String name = "Somebody number " + i;
                            return new GridMaking.Called(new UUID(2, i), name, name, name);
                        })
                        .toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            UUID event = new UUID(1, random.nextInt(events));
            Deed deed =
                    new Deed(
                            new UUID(3, i),
                            event,
                            TYPES.get(random.nextInt(TYPES.size())),
                            "carried_out");
            parts.add(
                    new Part(
                            event,
                            new UUID(2, random.nextInt(people)),
                            PartRole.role(ROLES.get(random.nextInt(ROLES.size()))),
                            new RecordRef(RecordKind.ACT, deed.id()),
                            deed));
        }
        return GridMaking.of(rows, called, parts);
    }

    private static Frames frames(Grid grid, int wanted) throws Exception {
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            Sheets sheets = new Sheets();
            Desk desk =
                    new Desk(
                            Texts.in(Locale.ENGLISH),
                            new FxJobs(running -> {}),
                            new Navigator(),
                            sheets,
                            done::completeExceptionally,
                            Clock.system(),
                            ZoneOffset.UTC);
            Scene scene = new Scene(sheets.layer(), 1366, 768);
            Theme.LIGHT.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            GridSheet.showing(grid, desk);
            Region view = (Region) scene.lookup("#grid-view");
            new Hand(view, wanted, done).start();
        });
        return done.get(120, TimeUnit.SECONDS);
    }

    /// Scrolls a little at each pulse and notes how long after the last it came.
    private static final class Hand extends AnimationTimer {
        private static final int WARM = 60;
        private final Region view;
        private final int wanted;
        private final CompletableFuture<Frames> done;
        private final Frames frames = new Frames();
        private long last;
        private int frame;

        Hand(Region view, int wanted, CompletableFuture<Frames> done) {
            this.view = view;
            this.wanted = wanted;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (frame > WARM) {
                frames.whole.add((at - last) / 1e9);
            }
            last = at;
            if (++frame > WARM + wanted) {
                stop();
                done.complete(frames);
                return;
            }
            long began = System.nanoTime();
            view.fireEvent(aslant(frame / 200 % 2 == 0 ? 1 : -1));
            view.layout();
            if (frame > WARM) {
                frames.painted.add((System.nanoTime() - began) / 1e9);
            }
        }

        private static ScrollEvent aslant(int way) {
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    600,
                    300,
                    600,
                    300,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    -37 * way,
                    -53 * way,
                    -37,
                    -53,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
        }
    }
}
