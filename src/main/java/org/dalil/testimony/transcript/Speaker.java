package org.dalil.testimony.transcript;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A voice of a transcript. Its label stands in kept versions for ever; its name never does.
///
/// @param label what it goes by in the transcript, such as `W1`
/// @param name who it is said to be, or null
/// @param agent whose voice it is, or null
/// @param role a code of [SpeakerRole]
/// @param position order among the transcript’s voices, from 1
public record Speaker(
        UUID id,
        UUID transcript,
        String label,
        @Nullable String name,
        @Nullable UUID agent,
        String role,
        long position)
        implements Recorded {
    /// How voices are stored.
    public static final RecordShape<Speaker> SHAPE =
            new RecordShape<>(
                    RecordKind.SPEAKER,
                    "speaker",
                    List.of(
                            Field.ref("transcript"),
                            Field.text("label"),
                            Field.text("name"),
                            Field.ref("agent"),
                            Field.text("role"),
                            Field.whole("position")),
                    one ->
                            Arrays.asList(
                                    one.transcript,
                                    one.label,
                                    one.name,
                                    one.agent,
                                    one.role,
                                    one.position),
                    (id, values) ->
                            new Speaker(
                                    id,
                                    values.id("transcript"),
                                    values.word("label"),
                                    values.text("name"),
                                    values.ref("agent"),
                                    values.word("role"),
                                    values.number("position")));

    public Speaker {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a voice has a label");
        }
    }

    /// The same voice under another label and name, in this role.
    public Speaker called(String words, @Nullable String other, SpeakerRole as) {
        return new Speaker(id, transcript, words.strip(), other, agent, as.code(), position);
    }

    /// The same voice, of this agent.
    public Speaker of(@Nullable UUID person) {
        return new Speaker(id, transcript, label, name, person, role, position);
    }
}
