package org.dalil.document;

/// What documents say about themselves and is worth keeping. Claims by whoever made the file, never
/// facts: authors are often a computer's previous owner and dates often a wrong clock's.
public enum DocumentField {
    AUTHOR,
    LAST_CHANGED_BY,
    CREATED,
    CHANGED,
    SUBJECT,
    KEYWORDS,
    PROGRAM
}
