package org.dalil.casefile;

/// A table of further names that records of a list are also found by.
///
/// @param table with the columns `id`, `gone` and `search_key`, written only by acts
/// @param owner its column that holds the id of the record named
public record OtherNames(String table, String owner) {}
