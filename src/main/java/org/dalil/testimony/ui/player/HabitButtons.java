package org.dalil.testimony.ui.player;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.dalil.desk.control.Actions;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;

/// How whoever listens works: how far a pause goes back, whether words repeat, whether the page
/// follows, whether the player waits for typing. Each a small button that says how it is.
final class HabitButtons {
    private static final List<Long> REWINDS = List.of(0L, 500L, 1_000L, 1_500L, 2_000L, 3_000L);
    private final PlayerModel model;
    private final Texts texts;
    private final Button rewind;
    private final Button loop;
    private final Button follow;
    private final Button wait;
    private final Button louder;
    private final Button even;
    private final Button care;
    private final Label clock = new Label();
    private final HBox root;

    HabitButtons(PlayerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rewind = habit("player-rewind", "", "rewind", this::next);
        loop = habit("player-loop", texts.of("player.habit.loop"), "loop", model::toggleLoop);
        follow =
                habit(
                        "player-follow",
                        texts.of("player.habit.follow"),
                        "follow",
                        () -> turn(model.habits().follow()));
        wait =
                habit(
                        "player-patient",
                        texts.of("player.habit.patient"),
                        "patient",
                        () -> turn(model.habits().patience().on()));
        louder =
                habit(
                        "player-louder",
                        texts.of("player.habit.louder"),
                        "louder",
                        () -> turn(model.habits().louder()));
        even =
                habit(
                        "player-even",
                        texts.of("player.habit.even"),
                        "even",
                        () -> turn(model.habits().even()));
        care = habit("player-care", "", "care", this::care);
        clock.getStyleClass().add("faint");
        clock.setId("player-clock");
        clock.setMinWidth(Label.USE_PREF_SIZE);
        root = new HBox(6, clock, care, louder, even, rewind, loop, follow, wait);
        root.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    }

    HBox root() {
        return root;
    }

    private Button habit(String id, String words, String key, Runnable action) {
        Button button = Actions.button(id, words, action);
        button.getStyleClass().setAll("button", "chip");
        button.setAccessibleText(texts.of("player.hint." + key));
        button.setTooltip(new javafx.scene.control.Tooltip(texts.of("player.hint." + key)));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static void turn(javafx.beans.property.BooleanProperty what) {
        what.set(!what.get());
    }

    private void care() {
        model.habits().care().set(model.habits().care().get().next());
    }

    /// Says how long was listened; after long, that a rest does good.
    void showClock() {
        long minutes = model.cautions().clock().millis() / 60_000;
        boolean tired = model.cautions().clock().isLong();
        String words =
                minutes == 0
                        ? ""
                        : texts.of(
                                tired ? "player.clock.long" : "player.clock.listened",
                                Map.of("minutes", minutes));
        if (!words.equals(clock.getText())) {
            clock.setText(words);
            clock.getStyleClass().setAll("label", tired ? "player-tired" : "faint");
        }
    }

    private void next() {
        int at = REWINDS.indexOf(model.habits().rewind().get());
        model.habits().rewind().set(REWINDS.get((at + 1) % REWINDS.size()));
    }

    /// Follows the player while it is seen.
    Subscription attach() {
        return Subscription.combine(
                model.habits()
                        .care()
                        .subscribe(now -> {
                            care.setText(texts.of("player.care." + now.key()));
                            on(care, now != FlagCare.AS_SPOKEN);
                            model.tellHabits();
                        }),
                model.cautions()
                        .flags()
                        .subscribe(now -> {
                            care.setVisible(!now.isEmpty());
                            care.setManaged(!now.isEmpty());
                            model.tellHabits();
                        }),
                model.habits().louder().subscribe(now -> told(louder, now)),
                model.habits().even().subscribe(now -> told(even, now)),
                model.habits().rewind().subscribe(now -> rewind(now.longValue())),
                model.loop().subscribe(now -> on(loop, now != null)),
                model.habits().follow().subscribe(now -> on(follow, now)),
                model.habits().patience().on().subscribe(now -> on(wait, now)),
                model.position().subscribe(now -> showClock()));
    }

    private void rewind(long millis) {
        rewind.setText(
                millis == 0
                        ? texts.of("player.habit.no-rewind")
                        : texts.of("player.habit.rewind", Map.of("seconds", millis / 1000.0)));
        told(rewind, millis > 0);
    }

    private void told(Button button, boolean now) {
        on(button, now);
        model.tellHabits();
    }

    private static void on(Button button, boolean now) {
        button.getStyleClass().remove("on");
        if (now) {
            button.getStyleClass().add("on");
        }
    }
}
