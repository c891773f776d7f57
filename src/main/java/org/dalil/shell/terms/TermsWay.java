package org.dalil.shell.terms;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.ui.TermParts;
import org.dalil.casefile.ui.TermsSheet;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;

import java.util.function.Consumer;

/// Opens the lists of terms, where an intent asks for them.
public record TermsWay(Holdings holdings, Titles titles, Drafts drafts, Desk desk) {
    /// Goes to all of them.
    public static Runnable to(Desk desk) {
        return () -> desk.navigator().go(new Intent.ToTerms("", ""));
    }

    /// What opens them, at the list and the words that are asked for.
    public Consumer<Intent.ToTerms> opening() {
        TermsSheet sheet = new TermsSheet(TermParts.of(holdings, titles::of), drafts, desk);
        return to -> sheet.open(to.list(), to.words());
    }
}
