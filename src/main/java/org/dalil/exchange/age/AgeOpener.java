package org.dalil.exchange.age;

/// What an age file may be opened with.
public sealed interface AgeOpener permits AgeIdentity, AgePassphrase {}
