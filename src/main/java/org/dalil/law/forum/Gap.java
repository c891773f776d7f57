package org.dalil.law.forum;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/// Something that a form asks for and that is not there, with where to enter it.
///
/// @param at the record to enter it at, or null where one has to be made first
/// @param why what kind of lack it is
public record Gap(Requirement requirement, @Nullable RecordRef at, Why why) {
    /// What kind of lack it is.
    public enum Why {
        /// No claim says it.
        MISSING,
        /// Only claims that deny it are there.
        DENIED,
        /// Only the town or country is said, and an address is asked for.
        TOO_COARSE,
        /// People have to see to it themselves.
        BY_HAND
    }
}
