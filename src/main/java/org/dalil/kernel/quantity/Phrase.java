package org.dalil.kernel.quantity;

/// What a phrase says, before anybody asked whether it can be.
record Phrase(QuantityKind kind, Amount amount, Counted counted) {}
