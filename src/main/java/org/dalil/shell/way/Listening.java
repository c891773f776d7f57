package org.dalil.shell.way;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
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
public record Listening(PlayerModel player, PlayerBar bar, List<Key> keys) {
    public Listening {
        keys = List.copyOf(keys);
    }

    /// A command with its key.
    ///
    /// @param name message key of its name
    public record Key(String name, String keys, Runnable action) {}

    /// The player of a casefile.
    public static Listening of(Casefile casefile, PlayerModel.Finder finder, Desk desk) {
        PlayerModel model = new PlayerModel(finder, new Recordings(casefile.vault().blobs()), desk);
        model.heardBy(heard(casefile, finder, desk));
        PlayerBar bar = new PlayerBar(model, desk);
        return new Listening(
                model,
                bar,
                List.of(
                        new Key("player.key.back", "F3", model::back),
                        new Key("player.key.toggle", "F4", model::toggle),
                        new Key("player.key.on", "F5", model::on),
                        new Key("player.key.replay", "Shift+F4", model::replay),
                        new Key("player.key.slower", "F7", model::slower),
                        new Key("player.key.faster", "Shift+F7", model::faster),
                        new Key("player.key.spoken", "Shortcut+F7", model::asSpoken),
                        new Key("player.key.time", "Shortcut+G", bar::askTime)));
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
