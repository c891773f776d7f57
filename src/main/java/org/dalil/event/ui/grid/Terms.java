package org.dalil.event.ui.grid;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The wordings of the terms that cells are told with, read once for each opening.
record Terms(Map<String, String> words) {
    static final Terms NONE = new Terms(Map.of());

    private static final List<String> LISTS = List.of("role", "predicate", "act_type", "act_stage");

    Terms {
        words = Map.copyOf(words);
    }

    static Terms read(Vocabularies vocabularies, Texts texts) throws ProblemException {
        Map<String, String> words = new HashMap<>();
        for (String list : LISTS) {
            for (ListedTerm term : vocabularies.terms(list)) {
                words.put(list + "." + term.code(), term.label(texts));
            }
        }
        return new Terms(words);
    }

    /// A wording; the code itself where the list has it no more.
    String of(String list, String code) {
        return words.getOrDefault(list + "." + code, code);
    }
}
