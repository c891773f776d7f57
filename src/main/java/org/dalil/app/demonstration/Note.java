package org.dalil.app.demonstration;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A footnote of the briefing, with the number it is printed with.
///
/// @param at words that end where the marker stands
/// @param damage what is missing in it
record Note(String marker, String at, String text, @Nullable String damage) {
    /// The notes 31 to 34; 31 names two works and is noted twice.
    static List<Note> all() {
        String lost = "The web address is lost in our copy.";
        return List.of(
                new Note(
                        "31",
                        "hundreds of civilians by its own forces.[31]",
                        "A publication of Human Rights Watch on Andijan, June 2005",
                        lost),
                new Note(
                        "31",
                        "hundreds of civilians by its own forces.[31]",
                        "A publication of Human Rights Watch on Andijan, September 2005",
                        lost),
                new Note(
                        "32",
                        "before it had looked at their cases.[32]",
                        "A news bulletin, 16 August 2006",
                        null),
                new Note(
                        "33",
                        "called such promises worthless.[33]",
                        "No publication: someone from the organisation sat in the courtroom",
                        "A direct observation, not a citation."),
                new Note(
                        "34",
                        "let all the extraditions stand.[34]",
                        "A regional newspaper, 1 December 2006",
                        null));
    }
}
