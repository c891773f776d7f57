package org.dalil.history;

import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One thing a person did to the casefile, in one transaction: what undo undoes.
///
/// @param seq its place in the order of acts, from 1
/// @param id the same on every laptop
/// @param by initials of who did it
/// @param role whether it was done, or undid or redid another
/// @param target the act that it undid or redid, else null
/// @param undone whether it stands undone now
public record Act(
        long seq,
        UUID id,
        ActName name,
        Instant at,
        String by,
        Role role,
        @Nullable UUID target,
        boolean undone) {
    /// What was done, for people: `Undid: remove source “Letter”`.
    public String words(Texts texts) {
        String what = texts.of(name.key(), name.args());
        return switch (role) {
            case DO, NOTE -> what;
            case UNDO -> texts.of("history.role.undo") + " " + what;
            case REDO -> texts.of("history.role.redo") + " " + what;
            case RECEIVE -> texts.of("history.role.receive") + " " + what;
        };
    }

    /// What an act is to other acts.
    public enum Role {
        /// Did something new.
        DO,
        /// Undid an act.
        UNDO,
        /// Did an undone act again.
        REDO,
        /// Took in what someone else had made.
        RECEIVE,
        /// Noted what happened in the world, such as a file that left; undo passes it by.
        NOTE
    }
}
