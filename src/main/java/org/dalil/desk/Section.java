package org.dalil.desk;

import java.util.Locale;

/// The sections of the main window, in the order of its rail and of Ctrl+1 to Ctrl+9.
public enum Section {
    SOURCES,
    CLAIMS,
    PEOPLE,
    PLACES,
    EVENTS,
    TIMELINE,
    TESTIMONY,
    CONFLICTS,
    CASES;

    /// The message key of its name.
    public String nameKey() {
        return "desk.section." + name().toLowerCase(Locale.ROOT);
    }
}
