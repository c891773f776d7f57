package org.dalil.testimony.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.sound.play.PlaySpan;
import org.dalil.sound.play.Player;

import java.util.List;
import java.util.function.LongSupplier;

/// How whoever listens works. Plays nothing itself; says to a player how it is to play.
public final class Habits {
    /// How far a pause goes back until somebody says otherwise, in milliseconds.
    public static final long REWIND = 1_500;

    private static final double SLOWEST = 0.3;
    private static final double FASTEST = 3;
    private static final double LOUDER = 9;

    private final LongProperty rewind = new SimpleLongProperty(REWIND);
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final BooleanProperty louder = new SimpleBooleanProperty();
    private final BooleanProperty even = new SimpleBooleanProperty();
    private final ObjectProperty<FlagCare> care = new SimpleObjectProperty<>(FlagCare.SOFT);
    private final Patience patience;

    Habits(Patience.Sound sound, LongSupplier nanos) {
        patience = new Patience(sound, nanos);
    }

    /// How far it goes back at every pause, in milliseconds; 0 for not at all.
    public LongProperty rewind() {
        return rewind;
    }

    /// Whether words are scrolled to while they are heard.
    public BooleanProperty follow() {
        return follow;
    }

    /// Whether all is louder than it was recorded.
    public BooleanProperty louder() {
        return louder;
    }

    /// Whether quiet speech is raised to an even loudness.
    public BooleanProperty even() {
        return even;
    }

    /// What is done where words are flagged.
    public ObjectProperty<FlagCare> care() {
        return care;
    }

    /// Waits for whoever writes.
    public Patience patience() {
        return patience;
    }

    /// The nearest speed that is played, in tenths of how it was spoken.
    static double speed(double wanted) {
        return Math.clamp(Math.round(wanted * 10) / 10.0, SLOWEST, FASTEST);
    }

    /// Pauses a player where it is.
    void hold(Player player) {
        player.rewindOnPause(0);
        player.pause();
        player.rewindOnPause(rewind.get());
    }

    /// Tells a player how it is to play.
    ///
    /// @param flagged what somebody flagged in its recording
    void tell(Player player, List<PlaySpan> flagged) {
        player.rewindOnPause(rewind.get());
        player.volume(louder.get() ? LOUDER : 0);
        player.evenLoudness(even.get());
        player.soft(care.get() == FlagCare.SOFT ? flagged : List.of());
    }
}
