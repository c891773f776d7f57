package org.dalil.texts;

/// The grammatical form a date is said in; languages without cases have one for both.
enum DateForm {
    /// By itself: `весна 2022`.
    NAME,
    /// After `since` or `up to`: `(с) весны 2022 года`.
    AFTER_PREPOSITION
}
