package org.dalil.casefile.vocabulary;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.List;
import java.util.UUID;

/// Whether a term that the program brings is offered in this casefile. Says nothing of the term
/// itself, which stays readable wherever it was chosen; without such a record it is offered.
///
/// @param scheme the list
/// @param code the term’s name in it
public record TermOffer(UUID id, String scheme, String code, boolean offered) implements Recorded {
    /// How offers are stored.
    public static final RecordShape<TermOffer> SHAPE =
            new RecordShape<>(
                    RecordKind.TERM_OFFER,
                    "term_offer",
                    List.of(Field.text("scheme"), Field.text("code"), Field.flag("offered")),
                    one -> List.of(one.scheme, one.code, one.offered),
                    (id, values) ->
                            new TermOffer(
                                    id,
                                    values.word("scheme"),
                                    values.word("code"),
                                    values.flag("offered")));

    public TermOffer {
        if (scheme.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("what is offered is a term of a list");
        }
    }

    /// The same term, offered or not.
    public TermOffer offered(boolean now) {
        return new TermOffer(id, scheme, code, now);
    }
}
