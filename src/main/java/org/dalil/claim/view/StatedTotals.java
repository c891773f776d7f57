package org.dalil.claim.view;

import org.dalil.casefile.Holdings;
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
    private static final String COUNT = "number_of_people";

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
        for (Saying saying :
                holdings.database()
                        .read(tx -> Saying.about(tx, holdings.records(), group, COUNT))) {
            Quantity quantity = saying.quantity();
            if (quantity != null && !saying.negated()) {
                stated.add(
                        new GroupTotal.Stated(
                                texts.quantity(quantity),
                                whole(quantity.amount().least(), RoundingMode.CEILING),
                                whole(quantity.amount().most(), RoundingMode.FLOOR),
                                new RecordRef(RecordKind.CLAIM, saying.claim())));
            }
        }
        return stated;
    }

    private static @Nullable Long whole(@Nullable BigDecimal number, RoundingMode towards) {
        return number == null ? null : number.setScale(0, towards).longValue();
    }
}
