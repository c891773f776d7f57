package org.dalil.testimony.ui.player;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.desk.Desk;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundException;
import org.dalil.sound.play.PlaySpan;
import org.dalil.sound.play.PlayState;
import org.dalil.sound.play.Player;
import org.dalil.sound.waveform.Waveform;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.sound.OpenedSound;
import org.dalil.testimony.sound.Recordings;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// One player for the whole window: a recording stays loaded while its listener looks at other
/// sections. Every command without a recording is silently nothing; what cannot be opened is told.
public final class PlayerModel {
    /// How far one step goes, in milliseconds.
    static final long STEP = 3_000;

    private static final double SPEED_STEP = 0.1;
    private final Finder finder;
    private final Recordings recordings;
    private final Desk desk;
    private final Function<Recording, Player> players;
    private final Waveforms waveforms;
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PlayState> state =
            new ReadOnlyObjectWrapper<>(PlayState.PAUSED);
    private final ReadOnlyLongWrapper position = new ReadOnlyLongWrapper();
    private final ObjectProperty<@Nullable Problem> told = new SimpleObjectProperty<>();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ReadOnlyObjectWrapper<@Nullable PlaySpan> loop = new ReadOnlyObjectWrapper<>();
    private final Habits habits = new Habits(new Waiting(this), System::nanoTime);
    private final Cautions cautions = new Cautions();
    private @Nullable PlaySpan last;
    private @Nullable Player player;
    private OpenedSound.@Nullable Heard heard;
    private HeardNotes notes = new HeardNotes((item, spans, speed) -> {});

    /// Finds an original by its id.
    public interface Finder {
        /// @throws ProblemException when the casefile cannot be read
        Optional<EvidenceItem> item(UUID id) throws ProblemException;
    }

    public PlayerModel(Finder finder, Recordings recordings, Desk desk) {
        this(finder, recordings, desk, Player::new);
    }

    /// @param players makes a player of a recording
    public PlayerModel(
            Finder finder, Recordings recordings, Desk desk, Function<Recording, Player> players) {
        this.finder = finder;
        this.recordings = recordings;
        this.desk = desk;
        this.players = players;
        waveforms = new Waveforms(recordings::open, recordings.waveforms(), desk);
    }

    /// From now on tells this what is heard, at every pause and while it goes on.
    public void heardBy(HeardNotes.Sink sink) {
        notes = new HeardNotes(sink);
    }

    /// What is loaded; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// What it does, as of the last [#tick()].
    public ReadOnlyObjectProperty<PlayState> state() {
        return state.getReadOnlyProperty();
    }

    /// Where it is in milliseconds, as of the last [#tick()].
    public ReadOnlyLongProperty position() {
        return position.getReadOnlyProperty();
    }

    /// Its speed.
    public ReadOnlyDoubleProperty speed() {
        return speed;
    }

    /// The span that is played over and over; null for none.
    public ReadOnlyObjectProperty<@Nullable PlaySpan> loop() {
        return loop.getReadOnlyProperty();
    }

    /// The waveform as far as it is made; null before.
    public ReadOnlyObjectProperty<@Nullable Waveform> waveform() {
        return waveforms.shown();
    }

    /// How whoever listens works.
    public Habits habits() {
        return habits;
    }

    /// What spares whoever listens.
    public Cautions cautions() {
        return cautions;
    }

    /// Tells the player how it is to play, after a habit or a flag has changed.
    void tellHabits() {
        with(playing -> habits.tell(playing, cautions.spans()));
    }

    /// What should be known though it plays, or why it does not; null for nothing.
    public ObjectProperty<@Nullable Problem> told() {
        return told;
    }

    /// Loads an original and goes to a moment, playing from there. One that is loaded is not opened
    /// again.
    ///
    /// @param from in milliseconds
    /// @param to where it falls silent by itself when it is a quotation that is heard; 0 for
    ///   nowhere
    public void listen(UUID item, long from, long to) {
        load(item, () -> start(from, to));
    }

    /// Loads an original and goes to a moment, silent there.
    ///
    /// @param at in milliseconds
    public void ready(UUID item, long at) {
        load(item, () -> with(playing -> playing.seek(at)));
    }

    private void load(UUID item, Runnable then) {
        Loaded now = loaded.get();
        if (now != null && now.item().equals(item)) {
            then.run();
            return;
        }
        Callable<Optional<Opened>> opening = () -> open(item);
        desk.jobs()
                .latest(
                        this,
                        "open sound",
                        opening,
                        opened -> opened.ifPresent(one -> take(one, then)),
                        desk.problems());
    }

    private Optional<Opened> open(UUID id) throws ProblemException {
        Optional<EvidenceItem> item = finder.item(id);
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(new Opened(item.get(), recordings.open(item.get())));
    }

    private void take(Opened opened, Runnable then) {
        close();
        switch (opened.sound()) {
            case OpenedSound.Kept(Problem problem) ->
                    desk.problems().accept(new SoundException(problem, null));
            case OpenedSound.Heard sound -> {
                heard = sound;
                Player made = players.apply(sound.recording());
                player = made;
                made.speed(speed.get());
                tellHabits();
                EvidenceItem item = opened.item();
                loaded.set(
                        new Loaded(
                                item.id(),
                                item.originalName(),
                                sound.recording().format().millis()));
                waveforms.of(item);
                then.run();
            }
        }
    }

    private void start(long from, long to) {
        with(playing -> {
            loop(null);
            habits.patience().forget();
            last = to > from ? new PlaySpan(from, to) : null;
            if (to > from) {
                playing.hear(new PlaySpan(from, to));
            } else {
                playing.seek(from);
                playing.play();
            }
        });
    }

    /// Plays, or pauses.
    public void toggle() {
        habits.patience().forget();
        with(Player::toggle);
    }

    /// Plays; nothing changes when it does.
    public void play() {
        with(Player::play);
    }

    /// Pauses, and goes back as is the habit; nothing changes when it has.
    public void pause() {
        habits.patience().forget();
        with(Player::pause);
    }

    /// Pauses where it is.
    void hold() {
        with(habits::hold);
    }

    /// Three seconds back.
    public void back() {
        with(playing -> playing.skip(-STEP));
    }

    /// Three seconds on.
    public void on() {
        with(playing -> playing.skip(STEP));
    }

    /// The last three seconds again, without going anywhere.
    public void replay() {
        with(playing -> playing.replay(STEP));
    }

    /// Goes to a moment.
    public void seek(long millis) {
        with(playing -> playing.seek(millis));
    }

    /// A tenth slower.
    public void slower() {
        speed(speed.get() - SPEED_STEP);
    }

    /// A tenth faster.
    public void faster() {
        speed(speed.get() + SPEED_STEP);
    }

    /// As it was spoken.
    public void asSpoken() {
        speed(1);
    }

    private void speed(double wanted) {
        double next = Habits.speed(wanted);
        speed.set(next);
        with(playing -> playing.speed(next));
    }

    /// Plays the words that were chosen last over and over, or goes on behind them.
    public void toggleLoop() {
        loop(loop.get() == null ? last : null);
        if (loop.get() != null) {
            play();
        }
    }

    /// Plays a span over and over; null to go on behind it.
    public void loop(@Nullable PlaySpan span) {
        loop.set(span);
        with(playing -> playing.loop(span));
    }

    /// Looks where the player is. To be called while it is seen, once a frame.
    public void tick() {
        Player now = player;
        if (now == null) {
            return;
        }
        position.set(now.position());
        state.set(now.state());
        told.set(now.problem().or(now::remark).orElse(null));
        habits.patience().at(position.get());
        Loaded what = loaded.get();
        boolean sounds = state.get() == PlayState.PLAYING && told.get() == null;
        if (sounds && what != null) {
            cautions.clock().hears(System.nanoTime());
            cautions.over(habits.care().get(), position.get()).ifPresent(now::seek);
            notes.at(what.item(), position.get(), Math.round(speed.get() * 100));
        } else {
            notes.keep();
        }
    }

    private void with(Consumer<Player> command) {
        Player now = player;
        if (now != null) {
            command.accept(now);
        }
    }

    /// Falls silent and lets go of the recording.
    public void close() {
        Player now = player;
        OpenedSound.Heard open = heard;
        player = null;
        heard = null;
        notes.forget();
        waveforms.none();
        loaded.set(null);
        state.set(PlayState.PAUSED);
        position.set(0);
        told.set(null);
        loop.set(null);
        cautions.forget();
        last = null;
        habits.patience().forget();
        if (now != null) {
            now.close();
        }
        if (open != null) {
            try {
                open.sealed().close();
            } catch (IOException e) {
                desk.problems().accept(e);
            }
        }
    }

    /// An original and what came of opening it.
    private record Opened(EvidenceItem item, OpenedSound sound) {}
}
