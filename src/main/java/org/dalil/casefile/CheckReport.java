package org.dalil.casefile;

import org.dalil.kernel.Problem;
import org.dalil.vault.VerifyReport;
import org.dalil.vault.blob.BlobId;

import java.util.List;

/// What a check of a casefile found.
///
/// @param vault the pages, entries and files looked at
/// @param problems what is damaged, missing or not what it should be, in words that name it; empty
///   when all is well
/// @param strays sealed files that no record names; harmless, and taken away by compacting
public record CheckReport(VerifyReport vault, List<Problem> problems, List<BlobId> strays) {
    public CheckReport {
        problems = List.copyOf(problems);
        strays = List.copyOf(strays);
    }
}
