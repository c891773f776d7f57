package org.dalil.exchange.age;

/// Whom or what an age file is sealed for.
public sealed interface AgeAddressee permits AgeRecipient, AgePassphrase {}
