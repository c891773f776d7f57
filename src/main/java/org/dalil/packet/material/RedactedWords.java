package org.dalil.packet.material;

import org.dalil.source.Passage;
import org.dalil.source.redaction.Redaction;

/// Words that are covered outside the casefile, and why.
public record RedactedWords(Passage passage, Redaction redaction) {}
