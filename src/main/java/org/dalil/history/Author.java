package org.dalil.history;

/// Who writes: the initials that history shows, and the eight digits that name this copy of the
/// casefile in stamps.
public record Author(String initials, String laptop) {}
