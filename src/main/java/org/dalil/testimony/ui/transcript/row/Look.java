package org.dalil.testimony.ui.transcript.row;

/// How a stretch of words is drawn. Where two meet, the later one is seen.
public enum Look {
    WORDS,
    UNHEARD,
    LINKED,
    MARK,
    REDACTED,
    FOUND;

    /// Its style class.
    public String style() {
        return "transcript-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
