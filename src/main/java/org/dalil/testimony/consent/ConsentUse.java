package org.dalil.testimony.consent;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What somebody wants to do with what a person told.
///
/// @param purpose a code of the list `consent_purpose`
/// @param interview what is to be used; null for anything of theirs
/// @param recipient the agent who is to have it; null when nobody says
public record ConsentUse(String purpose, @Nullable UUID interview, @Nullable UUID recipient) {
    /// A use of anything they told, for nobody in particular.
    public static ConsentUse of(ConsentPurpose purpose) {
        return new ConsentUse(purpose.code(), null, null);
    }

    /// The same of one interview.
    public ConsentUse of(@Nullable UUID one) {
        return new ConsentUse(purpose, one, recipient);
    }

    /// The same for this recipient.
    public ConsentUse to(@Nullable UUID agent) {
        return new ConsentUse(purpose, interview, agent);
    }

    /// Whether a decision speaks to it.
    boolean isMeantBy(Consent one) {
        return one.purpose().code().equals(purpose)
                && within(interview, one.interview())
                && within(recipient, one.allowance().recipient());
    }

    private static boolean within(@Nullable UUID asked, @Nullable UUID said) {
        return asked == null || said == null || asked.equals(said);
    }
}
