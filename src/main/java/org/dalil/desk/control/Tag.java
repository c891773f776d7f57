package org.dalil.desk.control;

import javafx.scene.control.Label;

import java.util.Locale;

/// A word or two on a tint, saying a kind or a state. Its colour never says it alone.
public final class Tag extends Label {
    /// The tint.
    public enum Tone {
        ACCENT,
        AMBER,
        RED,
        GREEN,
        PLAIN
    }

    public Tag(String words, Tone tone) {
        super(words);
        getStyleClass().addAll("tag", tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }
}
