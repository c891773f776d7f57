package org.dalil.people.ui.law.retraction;

import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.people.ui.law.fold.ClaimLine;

import java.util.List;

/// What somebody took back, each time with both claims.
public record RetractionsView(List<Row> rows) {
    /// A later denial beside the first account.
    public record Row(RetractionTelling.Told told, ClaimLine denial, ClaimLine account) {}
}
