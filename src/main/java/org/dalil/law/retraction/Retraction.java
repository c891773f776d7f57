package org.dalil.law.retraction;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A later denial beside the first account that it takes back. Both stand and both count; neither
/// corrects the other.
///
/// @param link that says that one takes the other back
/// @param denial the claim by which it is taken back
/// @param account the claim that is taken back
/// @param coerced whether people hold it to be made under coercion
/// @param when the date of the denial, or null
/// @param custody who held the person then; none where no claim says that anybody did
public record Retraction(
        UUID link,
        UUID denial,
        UUID account,
        boolean coerced,
        @Nullable DateValue when,
        List<Custody> custody) {
    /// Whether it was made while somebody may have held the person.
    public boolean inCustody() {
        return custody.stream().anyMatch(one -> one.then().may());
    }
}
