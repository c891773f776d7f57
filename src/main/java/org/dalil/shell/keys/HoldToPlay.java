package org.dalil.shell.keys;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.function.LongSupplier;

/// One key or pedal that plays: a short tap plays or pauses, held down it plays as long as it is
/// held. What the system repeats while it is held counts for nothing.
public final class HoldToPlay {
    /// From how long on a key counts as held, in milliseconds.
    public static final long HELD = 350;

    private final Sound sound;
    private final LongSupplier millis;
    private @Nullable KeyCode down;
    private long since;
    private boolean began;

    /// What is played.
    public interface Sound {
        boolean isPlaying();

        void play();

        void pause();
    }

    /// @param millis tells a time that only goes on, in milliseconds
    public HoldToPlay(Sound sound, LongSupplier millis) {
        this.sound = sound;
        this.millis = millis;
    }

    /// The key went down, or the system repeats it. A silent recording sounds at once; one that
    /// plays goes on until the release, which may be that of a hold.
    void pressed(KeyCode code) {
        if (down == code) {
            return;
        }
        down = code;
        since = millis.getAsLong();
        began = !sound.isPlaying();
        if (began) {
            sound.play();
        }
    }

    /// The key went up: a short tap that began the sound leaves it, everything else ends it.
    ///
    /// @return whether it was the key that was held
    boolean released(KeyCode code) {
        if (down != code) {
            return false;
        }
        down = null;
        if (!began || millis.getAsLong() - since >= HELD) {
            sound.pause();
        }
        return true;
    }

    /// The release will not be heard: the window has lost the keys. What a hold plays falls silent.
    void lost() {
        KeyCode held = down;
        if (held != null) {
            released(held);
        }
    }

    /// Plays or pauses, for what has no release.
    public void toggle() {
        if (sound.isPlaying()) {
            sound.pause();
        } else {
            sound.play();
        }
    }
}
