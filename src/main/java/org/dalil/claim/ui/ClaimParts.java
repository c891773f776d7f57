package org.dalil.claim.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attributions;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.Dating;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.conflict.Suggestions;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.total.Inputs;
import org.dalil.claim.total.Totals;
import org.dalil.desk.control.line.RecordNames;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.event.Events;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.Places;
import org.dalil.source.SourceTitles;
import org.dalil.texts.Texts;

import java.util.function.Function;

/// The doors that the screens of claims work through.
public record ClaimParts(
        Claims claims,
        ClaimLinks links,
        Attributions attributions,
        Agents agents,
        Places places,
        Events events,
        Ledgers ledgers) {

    /// What stands above single claims: lists of terms, titles of sources, dating, origins,
    /// conflicts.
    ///
    /// @param retractions tells in the language of the page what was taken back in whose hands
    public record Ledgers(
            Vocabularies vocabularies,
            SourceTitles sources,
            Dating dating,
            Independence independence,
            Conflicts conflicts,
            Suggestions suggestions,
            Grades grades,
            Totals totals,
            Inputs inputs,
            Allegations allegations,
            RecordNames names,
            Function<Texts, RetractionTelling> retractions) {
        /// The doors over these holdings.
        public static Ledgers of(Holdings holdings) {
            return of(holdings, new Naming(false));
        }

        /// The same.
        ///
        /// @param naming what those are called who allege something
        public static Ledgers of(Holdings holdings, Naming naming) {
            Vocabularies vocabularies = new Vocabularies(holdings);
            return new Ledgers(
                    vocabularies,
                    new SourceTitles(holdings),
                    new Dating(holdings),
                    new Independence(holdings),
                    new Conflicts(holdings),
                    new Suggestions(holdings, vocabularies),
                    new Grades(holdings),
                    new Totals(holdings),
                    new Inputs(holdings),
                    new Allegations(holdings.database(), naming),
                    new RecordNames(holdings, naming),
                    texts -> new RetractionTelling(holdings, new Agents(holdings, naming), texts));
        }
    }
}
