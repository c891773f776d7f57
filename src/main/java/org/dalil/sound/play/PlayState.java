package org.dalil.sound.play;

/// What a player does just now.
public enum PlayState {
    PAUSED,
    PLAYING,
    /// The end was heard.
    ENDED,
    /// Reading or the device failed; the place is kept, and playing may be tried again.
    FAILED
}
