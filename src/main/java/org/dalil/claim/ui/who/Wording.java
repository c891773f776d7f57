package org.dalil.claim.ui.who;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;

/// What every line needs to be drawn. Does nothing itself.
///
/// @param drafts keeps what is being typed
/// @param terms the lists that roles and certainties are chosen from
public record Wording(Desk desk, Drafts drafts, Vocabularies terms) {}
