package org.dalil.claim.total;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.ClaimNumber;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Wording;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Claims that give a number, and the derived claims that are made of them.
public final class Totals {
    /// As many claims are added up at once; nobody could look through more reasons.
    public static final int MOST = 40;

    private static final String FITTING =
            "quantity_kind IS NOT NULL AND (number = ? OR LOCATE(?, search_key) > 0)";

    // Who types a number means the claim that has it.
    private static final String ITSELF_FIRST =
            "CASE WHEN number = ? THEN 0 ELSE 1 END, number, id FETCH FIRST ? ROWS ONLY";

    private final Holdings holdings;
    private final Claims claims;

    public Totals(Holdings holdings) {
        this.holdings = holdings;
        this.claims = new Claims(holdings);
    }

    /// The claims with these ids, each once and in this order, also those without a number; at most
    /// [#MOST].
    public List<Claim> read(List<UUID> ids) throws ProblemException {
        List<Claim> found = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids)) {
            if (found.size() < MOST) {
                claims.find(id).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Claims with a number whose words hold what was typed; `C-118` finds that claim first.
    /// Without words, the first there are.
    public List<Claim> suggest(String typed, int limit) throws ProblemException {
        long wanted = ClaimNumber.in(typed).orElse(0);
        String key = Folding.key(typed);
        if (key.isEmpty() && !typed.isBlank()) {
            return List.of(); // signs alone name nothing
        }
        return holdings.records()
                .where(Claim.SHAPE, FITTING, ITSELF_FIRST, wanted, key, wanted, limit);
    }

    /// Keeps a figure as a claim of ours that names its inputs: one act.
    ///
    /// @param statement what the claim states
    /// @param note a remark of our own
    public Claim keep(Reckoning.Found found, String statement, @Nullable String note)
            throws ProblemException {
        Wording wording =
                Wording.of(statement, ClaimKind.STATISTIC.code(), Modality.DERIVED.code());
        return claims.derive(wording, found.derived(), note, found.inputs());
    }
}
