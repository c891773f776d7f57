package org.dalil.claim.conflict;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A question that claims answer differently. It stands beside the claims and changes none of them;
/// who decided it and when stands in its history.
///
/// @param question what they differ about: “How many were handed over?”
/// @param state a code of [ConflictState]
/// @param resolution how it was decided and why; null while it is open
/// @param shown whether exports tell of it
public record Conflict(
        UUID id, String question, String state, @Nullable String resolution, boolean shown)
        implements Recorded {
    /// How conflicts are stored.
    public static final RecordShape<Conflict> SHAPE =
            new RecordShape<>(
                    RecordKind.CONFLICT,
                    "conflict",
                    List.of(
                            Field.text("question"),
                            Field.text("state"),
                            Field.text("resolution"),
                            Field.flag("shown"),
                            Field.derivedText("search_key"),
                            Field.derivedWhole("rank")),
                    one ->
                            Arrays.asList(
                                    one.question,
                                    one.state,
                                    one.resolution,
                                    one.shown,
                                    Folding.key(one.question),
                                    (long) one.conflictState().ordinal()),
                    (id, values) ->
                            new Conflict(
                                    id,
                                    values.word("question"),
                                    values.word("state"),
                                    values.text("resolution"),
                                    values.flag("shown")));

    public Conflict {
        if (question.isBlank()) {
            throw new IllegalArgumentException("a conflict is about something");
        }
    }

    /// How far it has come.
    public ConflictState conflictState() {
        return ConflictState.of(state);
    }

    /// The same conflict about this.
    public Conflict asking(String words) {
        return new Conflict(id, words, state, resolution, shown);
    }

    /// The same conflict, come this far.
    public Conflict in(ConflictState other, @Nullable String reason) {
        return new Conflict(id, question, other.code(), reason, shown);
    }

    /// The same conflict, told of in exports or not.
    public Conflict showing(boolean inExports) {
        return new Conflict(id, question, state, resolution, inExports);
    }
}
