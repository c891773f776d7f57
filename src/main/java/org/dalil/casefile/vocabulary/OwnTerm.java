package org.dalil.casefile.vocabulary;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A term that people added to one of the program’s lists. It is never taken away once used: it is
/// retired, and stays readable where it was chosen.
///
/// @param scheme the list it was added to
/// @param code its name in that list, made once from its first wording
/// @param parent the code of the broader term, or null
/// @param label how it is worded
/// @param language the language of that wording
/// @param retired whether it is no longer offered
/// @param note what people agreed it means here, and when it is to be chosen; null for nothing
public record OwnTerm(
        UUID id,
        String scheme,
        String code,
        @Nullable String parent,
        String label,
        String language,
        boolean retired,
        @Nullable String note)
        implements Recorded {
    /// How own terms are stored.
    public static final RecordShape<OwnTerm> SHAPE =
            new RecordShape<>(
                    RecordKind.TERM,
                    "term",
                    List.of(
                            Field.text("scheme"),
                            Field.text("code"),
                            Field.text("parent"),
                            Field.text("label"),
                            Field.text("language"),
                            Field.flag("retired"),
                            Field.text("note")),
                    one ->
                            Arrays.asList(
                                    one.scheme,
                                    one.code,
                                    one.parent,
                                    one.label,
                                    one.language,
                                    one.retired,
                                    one.note),
                    (id, values) ->
                            new OwnTerm(
                                    id,
                                    values.word("scheme"),
                                    values.word("code"),
                                    values.text("parent"),
                                    values.word("label"),
                                    values.word("language"),
                                    values.flag("retired"),
                                    values.text("note")));

    public OwnTerm {
        if (scheme.isBlank() || code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a term has a list, a code and a wording");
        }
    }

    /// The same term, worded otherwise.
    public OwnTerm worded(String words, String inLanguage) {
        return new OwnTerm(id, scheme, code, parent, words, inLanguage, retired, note);
    }

    /// The same term, offered or not.
    public OwnTerm offered(boolean offered) {
        return new OwnTerm(id, scheme, code, parent, label, language, !offered, note);
    }

    /// The same term below another, or at the top of its list.
    public OwnTerm below(@Nullable String broader) {
        return new OwnTerm(id, scheme, code, broader, label, language, retired, note);
    }

    /// The same term with this note; null takes it away.
    public OwnTerm noted(@Nullable String words) {
        return new OwnTerm(id, scheme, code, parent, label, language, retired, words);
    }
}
