package org.dalil.exchange.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Objects;

/// Who is sent everything has the same lists: terms that were added, their notes, and what was kept
/// out of choosers.
class TermsTravelTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void ownTermsAndHiddenOnesArriveTogether() throws Exception {
        try (Laptops laptops = new Laptops()) {
            Casefile ours = laptops.next();
            Casefile theirs = laptops.next();
            OwnTerms own = new OwnTerms(ours.holdings());
            ListedTerm made = own.add("relation", "family", "Godfather", ENGLISH);
            own.note(Objects.requireNonNull(made.own()), "by baptism");
            own.offer(find(ours, "neighbour"), false, ENGLISH);
            laptops.give(ours, theirs);

            OwnTerm arrived = Objects.requireNonNull(find(theirs, made.code()).own());
            assertEquals("by baptism", arrived.note());
            assertEquals("family", arrived.parent());
            assertFalse(find(theirs, "neighbour").offered());
        }
    }

    private static ListedTerm find(Casefile casefile, String code) throws Exception {
        return new Vocabularies(casefile.holdings()).find("relation", code).orElseThrow();
    }
}
