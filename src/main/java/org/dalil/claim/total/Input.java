package org.dalil.claim.total;

import org.dalil.claim.Claim;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// A claim that another was derived from, as it stands now.
///
/// @param claim as it is now, or as it was when it was taken away; null when this casefile never
///   had it
/// @param before as it was when it was derived from, where it states something else now
/// @param instead the claim that corrects it
/// @param since when it last changed after that, where that is known
public record Input(
        @Nullable Claim claim,
        Fate fate,
        @Nullable Claim before,
        @Nullable Claim instead,
        @Nullable Instant since) {

    /// What became of it since.
    public enum Fate {
        /// It states what it stated.
        AS_IT_WAS,
        /// It states something else, or gives another number.
        CHANGED,
        /// A later claim corrects it.
        CORRECTED,
        /// It was taken away.
        REMOVED,
        /// This casefile does not hold it.
        ABSENT;

        /// The end of message keys about it.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The claims whose words are told of it.
    public List<UUID> claims() {
        return Stream.of(claim, instead).flatMap(Stream::ofNullable).map(Claim::id).toList();
    }

    /// Whether the derived claim may no longer follow from it.
    public boolean isOther() {
        return fate != Fate.AS_IT_WAS;
    }
}
