package org.dalil.claim.view;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.people.GroupTotal;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How many people claims say that a group is. Claims that were corrected no longer count.
public final class StatedTotals implements GroupTotal.StatedNumbers {
    private final Holdings holdings;
    private final Texts texts;

    /// @param texts in which the numbers are worded
    public StatedTotals(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
    }

    @Override
    public List<GroupTotal.Stated> of(UUID group) throws ProblemException {
        List<GroupTotal.Stated> stated = new ArrayList<>();
        for (Claim claim :
                holdings.records()
                        .where(
                                Claim.SHAPE,
                                "subject = ? AND predicate = 'number_of_people'"
                                        + " AND polarity = 'affirmed' AND id NOT IN ("
                                        + "SELECT supersedes FROM claim WHERE subject = ?"
                                        + " AND supersedes IS NOT NULL AND NOT gone)",
                                "number, id",
                                group,
                                group)) {
            Quantity quantity = claim.quantity();
            if (quantity != null) {
                stated.add(
                        new GroupTotal.Stated(
                                texts.quantity(quantity),
                                whole(quantity.amount().least(), RoundingMode.CEILING),
                                whole(quantity.amount().most(), RoundingMode.FLOOR),
                                new RecordRef(RecordKind.CLAIM, claim.id())));
            }
        }
        return stated;
    }

    private static @Nullable Long whole(@Nullable BigDecimal number, RoundingMode towards) {
        return number == null ? null : number.setScale(0, towards).longValue();
    }
}
