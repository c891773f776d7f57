package org.dalil.history;

/// What was found when a casefile was opened.
///
/// @param redone acts that were sealed in the journal but had not reached the database; done again
/// @param journalLost entries that the database knows of and the journal has no more. Never happens
///   by itself: someone, or the disk, cut the journal's end
public record CaughtUp(int redone, long journalLost) {}
