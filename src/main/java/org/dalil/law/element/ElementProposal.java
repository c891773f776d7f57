package org.dalil.law.element;

import java.util.UUID;

/// That a claim may speak for or against an element, by rule. It counts for nothing until somebody
/// accepts it.
///
/// @param element a code of the list `element`
public record ElementProposal(UUID claim, String element, ElementStance stance) {}
