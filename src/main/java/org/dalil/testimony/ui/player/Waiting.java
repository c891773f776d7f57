package org.dalil.testimony.ui.player;

import org.dalil.sound.play.PlayState;

/// The player as it waits for typing: silent where it is, without going back.
record Waiting(PlayerModel player) implements Patience.Sound {
    @Override
    public boolean isPlaying() {
        return player.state().get() == PlayState.PLAYING;
    }

    @Override
    public void hold() {
        player.hold();
    }

    @Override
    public void play() {
        player.play();
    }
}
