package org.dalil.claim;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One link of the chain by which a claim reached us: who said it, or passed it on.
///
/// @param position order in the chain, from 1 at the origin
/// @param agent who; null when the source does not say
/// @param role a code of [AttributionRole]
/// @param verb the source's own word for it: promised, claimed
/// @param throughSource the source in which this link speaks
/// @param anonymous whether the source withholds the name
/// @param certainty how sure it is that they said it, a code of the list `assessment`, or null
public record Attribution(
        UUID id,
        UUID claim,
        long position,
        @Nullable UUID agent,
        String role,
        @Nullable String verb,
        @Nullable UUID throughSource,
        boolean anonymous,
        @Nullable String certainty)
        implements Recorded {
    /// How attributions are stored.
    public static final RecordShape<Attribution> SHAPE =
            new RecordShape<>(
                    RecordKind.ATTRIBUTION,
                    "attribution",
                    List.of(
                            Field.ref("claim"),
                            Field.whole("position"),
                            Field.ref("agent"),
                            Field.text("role"),
                            Field.text("verb"),
                            Field.ref("through_source"),
                            Field.flag("anonymous"),
                            Field.text("certainty")),
                    one ->
                            Arrays.asList(
                                    one.claim,
                                    one.position,
                                    one.agent,
                                    one.role,
                                    one.verb,
                                    one.throughSource,
                                    one.anonymous,
                                    one.certainty),
                    (id, values) ->
                            new Attribution(
                                    id,
                                    values.id("claim"),
                                    values.number("position"),
                                    values.ref("agent"),
                                    values.word("role"),
                                    values.text("verb"),
                                    values.ref("through_source"),
                                    values.flag("anonymous"),
                                    values.text("certainty")));

    /// The same link in another part.
    public Attribution as(AttributionRole part) {
        return with(part.code(), verb, throughSource, anonymous, certainty);
    }

    /// The same link with this verb, or none.
    public Attribution saying(@Nullable String word) {
        return with(role, word, throughSource, anonymous, certainty);
    }

    /// The same link, its name withheld by the source or not.
    public Attribution withheld(boolean is) {
        return with(role, verb, throughSource, is, certainty);
    }

    /// The same link, as sure as this term of `assessment` says.
    public Attribution sure(@Nullable String code) {
        return with(role, verb, throughSource, anonymous, code);
    }

    /// The same link, speaking in this source, or in one that nobody noted.
    public Attribution through(@Nullable UUID source) {
        return with(role, verb, source, anonymous, certainty);
    }

    private Attribution with(
            String part,
            @Nullable String word,
            @Nullable UUID source,
            boolean withheld,
            @Nullable String sure) {
        return new Attribution(id, claim, position, agent, part, word, source, withheld, sure);
    }

    /// The same link in another claim's chain.
    Attribution copiedTo(UUID newId, UUID otherClaim) {
        return new Attribution(
                newId,
                otherClaim,
                position,
                agent,
                role,
                verb,
                throughSource,
                anonymous,
                certainty);
    }
}
