package org.dalil.testimony.ui.transcript.beside;

import org.dalil.claim.Claim;
import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;

/// What is wanted by a click on something that words are linked to.
public interface LinkWishes {
    /// To see the words in the text.
    void toWords(WordLink link);

    /// To hear them.
    void hear(WordLink link);

    /// To see a claim that rests on them.
    void toClaim(Claim claim);

    /// To give a code to what is chosen in the text.
    void give(Code code);

    /// To choose a code for it.
    void pick();

    /// To take a code away.
    void take(WordLink link, WordLink.Given given);

    /// To choose how what is chosen in the text is covered outside the casefile.
    void redact();

    /// To leave covered words readable.
    void unredact(WordLink link, Redaction by);

    /// To give a code to other words of the same segment instead.
    void move(WordLink link, WordLink.Given given, Stretch to);
}
