package org.dalil.shell.way;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Settings;
import org.dalil.desk.Desk;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.Scope;
import org.dalil.shell.keys.HoldToPlay;
import org.dalil.sound.play.PlayState;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.ui.player.HeardNotes;
import org.dalil.testimony.ui.player.PlayerBar;
import org.dalil.testimony.ui.player.PlayerModel;

import java.util.List;
import java.util.concurrent.Callable;

/// The player of a window with the keys that reach it from every section: what foot pedals send
/// among them.
///
/// @param keys its commands, for the palette, the menu and the keys
/// @param hold plays as long as its key is held
public record Listening(PlayerModel player, PlayerBar bar, List<Key> keys, HoldToPlay hold) {
    private static final String REWIND_KEPT = "rewind-on-pause";

    public Listening {
        keys = List.copyOf(keys);
    }

    /// A command with what it does.
    ///
    /// @param id which command of the keys it is
    public record Key(String id, Runnable action) {}

    /// The player of a casefile.
    public static Listening of(Casefile casefile, PlayerModel.Finder finder, Desk desk) {
        PlayerModel model = new PlayerModel(finder, new Recordings(casefile.vault().blobs()), desk);
        model.heardBy(heard(casefile, finder, desk));
        habits(model, casefile.settings(), desk);
        PlayerBar bar = new PlayerBar(model, desk);
        return new Listening(
                model,
                bar,
                List.of(
                        new Key(Scope.AUDIO.id("back"), model::back),
                        new Key(Commands.TOGGLE, model::toggle),
                        new Key(Scope.AUDIO.id("on"), model::on),
                        new Key(Scope.AUDIO.id("replay"), model::replay),
                        new Key(Scope.AUDIO.id("slower"), model::slower),
                        new Key(Scope.AUDIO.id("faster"), model::faster),
                        new Key(Scope.AUDIO.id("spoken"), model::asSpoken),
                        new Key(Scope.AUDIO.id("start"), () -> model.seek(0)),
                        new Key(Scope.AUDIO.id("time"), bar::askTime)),
                new HoldToPlay(sound(model), () -> System.nanoTime() / 1_000_000));
    }

    // How far a pause goes back is a habit of whoever works with the casefile.
    private static void habits(PlayerModel model, Settings settings, Desk desk) {
        desk.jobs()
                .latest(
                        model,
                        "bar.rewind",
                        () -> settings.get(REWIND_KEPT).orElse(""),
                        kept -> {
                            if (kept.matches("\\d{1,4}")) {
                                model.habits().rewind().set(Long.parseLong(kept));
                            }
                            model.habits()
                                    .rewind()
                                    .addListener((any, was, now) -> keep(settings, now, desk));
                        },
                        desk.problems());
    }

    private static void keep(Settings settings, Number rewind, Desk desk) {
        desk.jobs()
                .latest(
                        settings,
                        "bar.rewind.keep",
                        () -> {
                            settings.put(REWIND_KEPT, String.valueOf(rewind.longValue()));
                            return true;
                        },
                        kept -> {},
                        desk.problems());
    }

    private static HoldToPlay.Sound sound(PlayerModel model) {
        return new HoldToPlay.Sound() {
            @Override
            public boolean isPlaying() {
                return model.state().get() == PlayState.PLAYING;
            }

            @Override
            public void play() {
                model.play();
            }

            @Override
            public void pause() {
                model.pause();
            }
        };
    }

    private static HeardNotes.Sink heard(Casefile casefile, PlayerModel.Finder finder, Desk desk) {
        var listening = new org.dalil.testimony.transcript.listening.Listening(casefile.holdings());
        return (id, spans, speed) -> {
            Callable<Boolean> note =
                    () -> {
                        EvidenceItem item = finder.item(id).orElse(null);
                        if (item != null) {
                            listening.heard(item, spans, casefile.initials(), speed);
                        }
                        return item != null;
                    };
            desk.jobs().latest(spans, "bar.heard", note, kept -> {}, desk.problems());
        };
    }
}
