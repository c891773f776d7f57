package org.dalil.desk.control.matter;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claims;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.support.Supports;
import org.dalil.claim.view.Facts;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.words.Passages;
import org.dalil.texts.Texts;

/// What cards of matters read and change with.
///
/// @param holdings what all of them stand on
/// @param agents names people as they are to be called now
public record MatterDoors(
        Holdings holdings,
        Matters matters,
        Vocabularies vocabularies,
        Facts facts,
        FieldTelling telling,
        Claims claims,
        Supports supports,
        Passages passages,
        Agents agents,
        Places places) {
    /// Those of a casefile.
    public static MatterDoors of(Holdings holdings, Agents agents, Texts texts) {
        Vocabularies vocabularies = new Vocabularies(holdings);
        return new MatterDoors(
                holdings,
                new Matters(holdings, texts),
                vocabularies,
                new Facts(holdings, vocabularies),
                new FieldTelling(holdings, agents, texts),
                new Claims(holdings, agents.naming()),
                new Supports(holdings),
                new Passages(holdings),
                agents,
                new Places(holdings));
    }
}
