package org.dalil.testimony.ui.transcript.row;

/// How a stretch of words is drawn.
public enum Look {
    WORDS,
    UNHEARD,
    MARK,
    LINKED,
    FOUND;

    /// Its style class.
    public String style() {
        return "transcript-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
