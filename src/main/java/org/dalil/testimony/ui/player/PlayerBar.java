package org.dalil.testimony.ui.player;

import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.bound.Bound;
import org.dalil.kernel.Problem;
import org.dalil.sound.play.PlayState;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/// The player as it is seen below every section while a recording is loaded; nothing is there
/// before. Its buttons do what its keys do.
public final class PlayerBar {
    private final PlayerModel model;
    private final Texts texts;
    private final Button play;
    private final TextField time = new TextField();
    private final Label length = new Label();
    private final Label name = new Label();
    private final Button speed;
    private final HabitButtons habits;
    private final Label told = new Label();
    private final Label flag = new Label();
    private final VBox root = new VBox(2);
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    model.tick();
                }
            };

    public PlayerBar(PlayerModel model, Desk desk) {
        this.model = model;
        texts = desk.texts();
        play = Actions.primary("player-play", "", model::toggle);
        play.setMinWidth(Button.USE_PREF_SIZE);
        speed = Actions.button("player-speed", "", model::asSpoken);
        habits = new HabitButtons(model, texts);
        WaveformStrip wave = new WaveformStrip(model, texts);
        HBox.setHgrow(wave, Priority.ALWAYS);
        HBox line =
                new HBox(
                        10,
                        step(
                                "player-back",
                                texts.of("player.back"),
                                texts.of("player.back.name"),
                                model::back),
                        play,
                        step(
                                "player-on",
                                texts.of("player.on"),
                                texts.of("player.on.name"),
                                model::on),
                        time(),
                        length,
                        wave,
                        speed,
                        closing());
        line.setAlignment(Pos.CENTER_LEFT);
        dressWords();
        root.setId("player");
        root.getStyleClass().add("player");
        HBox below = new HBox(12, name, flag, told, space(), habits.root());
        below.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(line, below);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    private void dressWords() {
        name.setId("player-name");
        name.getStyleClass().add("faint");
        name.setMinWidth(0);
        flag.setId("player-flag");
        flag.getStyleClass().add("player-flag");
        flag.setMinWidth(Label.USE_PREF_SIZE);
        flag.managedProperty().bind(flag.textProperty().isNotEmpty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(told.textProperty());
        told.setTooltip(whole);
        told.setId("player-told");
        told.getStyleClass().addAll("echo", "bad");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
    }

    /// What to place.
    public Node root() {
        return root;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Button step(String id, String words, String spoken, Runnable action) {
        Button step = Actions.button(id, words, action);
        step.setAccessibleText(spoken);
        return step;
    }

    private Button closing() {
        Button close = Actions.icon(Feather.X, texts.of("player.close"), model::close);
        close.setId("player-close");
        return close;
    }

    private TextField time() {
        time.setId("player-time");
        time.getStyleClass().addAll("flat-field", "player-time");
        time.setPrefColumnCount(6);
        time.setMinWidth(TextField.USE_PREF_SIZE);
        time.setAccessibleText(texts.of("player.time"));
        Bound.of(time, Bound.LINE);
        time.setOnAction(enter -> go());
        time.focusedProperty()
                .subscribe((before, has) -> {
                    if (!has) {
                        showTime();
                    }
                });
        length.setId("player-length");
        length.getStyleClass().add("muted");
        length.setMinWidth(Label.USE_PREF_SIZE);
        return time;
    }

    /// Goes to the time that was typed; what is no time stays to be mended.
    private void go() {
        long millis = Clock.typed(time.getText());
        if (millis < 0) {
            told.setText(texts.of("player.no-time", Map.of("typed", time.getText())));
        } else {
            told.setText("");
            model.seek(millis);
            root.requestFocus();
        }
    }

    /// Puts the keys into the time, all of it chosen, to type another.
    public void askTime() {
        if (root.isVisible()) {
            time.requestFocus();
            time.selectAll();
        }
    }

    /// Hears what an intent leads to.
    public void listen(Intent.ToSound to) {
        model.listen(to.item(), to.from(), to.to());
    }

    /// Follows the player while the window is seen.
    public Subscription attach() {
        frames.start();
        return Subscription.combine(
                frames::stop,
                model::close, // nothing sounds behind a lock
                model.loaded().subscribe(this::loaded),
                model.state().subscribe(this::state),
                model.position().subscribe(now -> showTime()),
                model.position().subscribe(now -> warn()),
                model.speed().subscribe(now -> speed()),
                model.told().subscribe(this::told),
                habits.attach());
    }

    private void loaded(@Nullable Loaded now) {
        root.setVisible(now != null);
        if (now != null) {
            length.setText("/ " + Clock.of(now.millis()));
            name.setText(now.name());
        }
    }

    private void state(PlayState now) {
        boolean playing = now == PlayState.PLAYING;
        play.setText(texts.of(playing ? "player.pause" : "player.play"));
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    }

    private void showTime() {
        if (!time.isFocused()) {
            time.setText(Clock.of(model.position().get()));
        }
    }

    // Whoever listens is told before they reach it.
    private void warn() {
        long now = model.position().get();
        Flagged next = Flagged.at(model.cautions().flags().get(), now).orElse(null);
        flag.setText(
                next == null
                        ? ""
                        : next.isNow(now)
                                ? texts.of("player.flag.now", Map.of("kind", next.kind()))
                                : texts.of(
                                        "player.flag.ahead",
                                        Map.of(
                                                "kind",
                                                next.kind(),
                                                "seconds",
                                                (next.span().from() - now + 999) / 1000)));
    }

    private void speed() {
        speed.setText(texts.of("player.speed", Map.of("speed", model.speed().get())));
        speed.setAccessibleText(texts.of("player.speed.name"));
    }

    private void told(@Nullable Problem problem) {
        told.setText(problem == null ? "" : texts.of(problem));
    }
}
