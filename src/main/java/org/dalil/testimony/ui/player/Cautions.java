package org.dalil.testimony.ui.player;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.sound.play.PlaySpan;

import java.util.List;
import java.util.OptionalLong;

/// What spares whoever listens: flagged seconds of the recording that is loaded, and how long they
/// have listened. Plays nothing itself.
public final class Cautions {
    private final ObjectProperty<List<Flagged>> flags = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<PlaySpan>> covered = new SimpleObjectProperty<>(List.of());
    private final ListeningClock clock = new ListeningClock();

    /// What somebody flagged.
    public ObjectProperty<List<Flagged>> flags() {
        return flags;
    }

    /// What is covered when the recording leaves the casefile; here it is heard.
    public ObjectProperty<List<PlaySpan>> covered() {
        return covered;
    }

    /// How long somebody has listened.
    ListeningClock clock() {
        return clock;
    }

    /// Another recording is loaded, or none.
    void forget() {
        flags.set(List.of());
        covered.set(List.of());
    }

    /// The seconds that are flagged.
    List<PlaySpan> spans() {
        return flags.get().stream().map(Flagged::span).toList();
    }

    /// Where to go on from a moment so that nothing flagged is heard.
    ///
    /// @return empty to stay
    OptionalLong over(FlagCare care, long at) {
        return care == FlagCare.SILENT
                ? flags.get().stream()
                        .filter(one -> one.isNow(at))
                        .mapToLong(one -> one.span().to())
                        .max()
                : OptionalLong.empty();
    }
}
