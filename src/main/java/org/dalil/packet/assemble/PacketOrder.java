package org.dalil.packet.assemble;

import org.dalil.packet.seal.PacketForm;
import org.dalil.texts.Texts;

import java.time.Instant;

/// How somebody wants a packet made.
///
/// @param title what it is about; stands on its report
/// @param words what for and to whom, in the maker’s words
/// @param terms how recipients may use it
/// @param madeAt the moment it says; the same moment gives the same bytes
/// @param texts the language of its report
public record PacketOrder(
        String title, String words, String terms, PacketForm form, Instant madeAt, Texts texts) {
    public PacketOrder {
        title = title.strip();
        words = words.strip();
        terms = terms.strip();
    }
}
