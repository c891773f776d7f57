package org.dalil.vault;

/// A fresh sealed file for a copy of the database, under its own key.
///
/// @param name file name within the casefile folder
/// @param source what H2 calls the database's file
/// @param target what H2 calls the copy's file
/// @param url opens the copy, once it is made, with the settings of the database
public record DatabaseCopy(String name, String source, String target, String url) {}
