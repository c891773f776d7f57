package org.dalil.testimony.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How whoever listens works. Plays nothing itself.
public final class Habits {
    /// So little was heard in a tap that a pause does not go back again, in milliseconds.
    private static final long TAP = 400;

    private static final double SLOWEST = 0.3;
    private static final double FASTEST = 3;

    private final LongProperty rewind = new SimpleLongProperty();
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final Patience patience;
    private long begun;

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

    /// Waits for whoever writes.
    public Patience patience() {
        return patience;
    }

    /// The nearest speed that is played, in tenths of how it was spoken.
    static double speed(double wanted) {
        return Math.clamp(Math.round(wanted * 10) / 10.0, SLOWEST, FASTEST);
    }

    /// It plays from here.
    void begin(long at) {
        begun = at;
    }

    /// Where a pause leads to.
    ///
    /// @param at where it was paused
    /// @return empty to stay there
    OptionalLong paused(long at) {
        return at - begun < TAP || rewind.get() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, at - rewind.get()));
    }
}
