package org.dalil.packet.plan;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Something that is wanted and does not go.
///
/// @param what a claim, passage or original
/// @param source from which it is
/// @param consent the decision that says so; null when there is none
/// @param person whose decision it is; null for other reasons, and while nobody is named
public record Withheld(
        RecordRef what,
        @Nullable UUID source,
        Withholding why,
        @Nullable UUID consent,
        @Nullable UUID person) {}
