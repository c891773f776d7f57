package org.dalil.exchange.record;

/// How a record hangs on the record that one of its fields names.
public enum Bond {
    /// Belongs to it and goes along with it.
    PART,
    /// Belongs to a source and goes along only when that source was chosen itself.
    CONTENT,
    /// Ties two records and goes along when both do.
    TIE,
    /// Only mentions it; the mentioned record goes along.
    MENTION,
    /// Only points at it: the pointed at does not go along, and where it stays the pointer is left
    /// out.
    POINTER
}
