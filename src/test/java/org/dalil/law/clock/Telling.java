package org.dalil.law.clock;

import static org.dalil.law.Lawyer.date;
import static org.dalil.law.Lawyer.id;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.BondBook;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One matter while it is being told of in a test, a claim a fact. Every claim gets an id of its
/// own, in the order of telling.
final class Telling {
    private final MatterKind kind;
    private final UUID matter;
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable RecordRef within;

    private Telling(MatterKind kind, long matter) {
        this.kind = kind;
        this.matter = id(matter);
    }

    static Telling of(MatterKind kind, long matter) {
        return new Telling(kind, matter);
    }

    Telling within(RecordKind whole, long other) {
        within = new RecordRef(whole, id(other));
        return this;
    }

    Telling says(String field, String term) {
        return says(field, term, null);
    }

    Telling says(String field, String term, @Nullable String edtf) {
        return add(field, new ClaimValue.Worded(term), false, edtf);
    }

    Telling denies(String field, String term, @Nullable String edtf) {
        return add(field, new ClaimValue.Worded(term), true, edtf);
    }

    Telling names(String field, long agent) {
        return add(
                field,
                new ClaimValue.Named(new RecordRef(RecordKind.AGENT, id(agent))),
                false,
                null);
    }

    private Telling add(String field, ClaimValue value, boolean negated, @Nullable String edtf) {
        UUID claim = new UUID(matter.getLeastSignificantBits(), facts.size());
        facts.add(new Fact(claim, matter, field, value, negated, edtf == null ? null : date(edtf)));
        return this;
    }

    Told told() {
        return new Told(kind, matter, within, null, facts);
    }

    /// The position by these matters, where nothing is known of any bond.
    static LegalPosition at(String day, Telling... all) {
        List<Told> told = new ArrayList<>();
        for (Telling one : all) {
            told.add(one.told());
        }
        return new RefoulementClock(new BondBook(List.of(), Map.of()))
                .at(LocalDate.parse(day), Dossier.of(id(1), told));
    }
}
