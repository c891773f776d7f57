package org.dalil.testimony.ui.transcript.beside;

import org.dalil.kernel.RecordRef;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.mention.UnlinkedMention;

/// What is wanted by a click on somebody whom words mean, or may mean.
public interface MentionWishes {
    /// To see whom or what they mean.
    void go(RecordRef means);

    /// To see words in the text.
    void toWords(UnlinkedMention words);

    /// To take a link back.
    void unlink(Linked one);

    /// To say that words mean somebody.
    void link(UnlinkedMention words, RecordRef means);

    /// To say that they do not.
    void deny(UnlinkedMention words, RecordRef target);

    /// To choose whom the chosen words mean.
    void choose();
}
