package org.dalil.testimony.ui.transcript;

/// How a stretch of words is drawn.
enum Look {
    WORDS,
    UNHEARD,
    MARK,
    FOUND;

    /// Its style class.
    String style() {
        return "transcript-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
