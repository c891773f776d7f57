package org.dalil.shell.keys;

/// A sound that only knows whether it plays, and how often something was asked of it.
final class PlainSound implements HoldToPlay.Sound {
    int asked;
    private boolean playing;

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public void play() {
        asked++;
        playing = true;
    }

    @Override
    public void pause() {
        asked++;
        playing = false;
    }
}
