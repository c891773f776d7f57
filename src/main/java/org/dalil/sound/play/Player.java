package org.dalil.sound.play;

import org.dalil.jobs.EventLoop;
import org.dalil.kernel.Problem;
import org.dalil.sound.Recording;
import org.dalil.sound.SoundProblems;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Plays one recording on a thread of its own. Every command returns at once and is obeyed in
/// order; where it is can be asked at any time. Nobody else may read the recording meanwhile.
public final class Player implements AutoCloseable {
    private final Playback playback;
    private final EventLoop loop;
    private volatile boolean following = true;

    /// A player on the computer’s device.
    public Player(Recording recording) {
        this(recording, new DeviceOutput(), System::nanoTime);
    }

    /// @param output where sound goes; a clock takes its place when it cannot be opened
    /// @param nanos a clock of nanoseconds that never goes back
    public Player(Recording recording, SoundOutput output, LongSupplier nanos) {
        playback = new Playback(recording, output, nanos);
        loop =
                new EventLoop(
                        "player",
                        playback::step,
                        thrown -> playback.fail(SoundProblems.playingFailed()));
    }

    /// Plays on; from the beginning when the end was heard.
    public void play() {
        loop.send(playback::play);
    }

    /// Falls silent and goes back a little, but not when it has played for less than 0.4 s.
    public void pause() {
        loop.send(playback::pause);
    }

    /// Plays when it does not, pauses when it does.
    public void toggle() {
        loop.send(() -> {
            if (playback.state() == PlayState.PLAYING) {
                playback.pause();
            } else {
                playback.play();
            }
        });
    }

    /// Goes to a moment in milliseconds, brought within the recording.
    public void seek(long millis) {
        loop.send(() -> playback.seek(millis));
    }

    /// Goes on or back from where it is by then, in milliseconds.
    public void skip(long millis) {
        loop.send(() -> playback.seek(playback.position() + millis));
    }

    /// Plays the last milliseconds again and stops where it stood; goes on when it plays.
    public void replay(long millis) {
        loop.send(() -> playback.replay(millis));
    }

    /// Plays a span once, such as a quotation, and pauses at its end.
    public void hear(PlaySpan span) {
        loop.send(() -> playback.hear(span));
    }

    /// The speed, 0.3 to 3; the pitch stays.
    public void speed(double speed) {
        loop.send(() -> playback.chain().speed(speed));
    }

    /// The volume in decibels, −60 to 18.
    public void volume(double decibels) {
        loop.send(() -> playback.chain().volume(decibels));
    }

    /// Whether quiet speech is raised to an even loudness.
    public void evenLoudness(boolean even) {
        loop.send(() -> playback.chain().even(even));
    }

    /// Spans that are played softly.
    public void soft(List<PlaySpan> spans) {
        List<PlaySpan> kept = List.copyOf(spans);
        loop.send(() -> playback.chain().soft(kept));
    }

    /// Plays a span over and over; null to go on behind it.
    public void loop(@Nullable PlaySpan span) {
        loop.send(() -> playback.loop(span));
    }

    /// How far a pause goes back, in milliseconds; 0 for not at all. At first 1500.
    public void rewindOnPause(long millis) {
        loop.send(() -> playback.rewindOnPause(millis));
    }

    /// Whether what is shown is to follow what is heard. Kept here for all who show it; playing is
    /// the same either way.
    public void follow(boolean follow) {
        following = follow;
    }

    public boolean isFollowing() {
        return following;
    }

    /// What is heard now, in milliseconds of the recording, by what the device has played.
    public long position() {
        return playback.position();
    }

    public PlayState state() {
        return playback.state();
    }

    /// Why it failed, while it has.
    public Optional<Problem> problem() {
        return Optional.ofNullable(playback.problem());
    }

    /// What a listener should know though it plays: that there is no device.
    public Optional<Problem> remark() {
        return Optional.ofNullable(playback.remark());
    }

    /// Falls silent, gives the device back and ends the thread. The recording stays open.
    @Override
    public void close() {
        loop.send(playback::close);
        loop.close();
    }
}
