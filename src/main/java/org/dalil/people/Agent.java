package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Someone who acts, speaks or suffers: a person, a group, a body. Thin on purpose; what is known
/// of them stands in claims.
///
/// @param kind what it is, a code of [AgentKind]
/// @param label how the casefile calls them; may be a code name or "member 3 of 13"
/// @param description a few words that tell them apart from others
/// @param identityKnown false for people nobody has named to us, who are countable all the same
/// @param codeName what stands for the label while names are covered; null where it needs no cover
public record Agent(
        UUID id,
        String kind,
        String label,
        @Nullable String description,
        boolean identityKnown,
        @Nullable String codeName)
        implements Recorded {
    /// How agents are stored.
    public static final RecordShape<Agent> SHAPE =
            new RecordShape<>(
                    RecordKind.AGENT,
                    "agent",
                    List.of(
                            Field.text("kind"),
                            Field.text("label"),
                            Field.text("description"),
                            Field.flag("identity_known"),
                            Field.text("code_name"),
                            Field.derivedText("search_key"),
                            Field.derivedText("sort_key")),
                    agent ->
                            Arrays.asList(
                                    agent.kind,
                                    agent.label,
                                    agent.description,
                                    agent.identityKnown,
                                    agent.codeName,
                                    agent.searchKey(),
                                    SortKey.of(agent.label)),
                    (id, values) ->
                            new Agent(
                                    id,
                                    values.word("kind"),
                                    values.word("label"),
                                    values.text("description"),
                                    values.flag("identity_known"),
                                    values.text("code_name")));

    public Agent {
        if (label.isBlank() || codeName != null && codeName.isBlank()) {
            throw new IllegalArgumentException("an agent has a label");
        }
    }

    /// Somebody without a code name.
    public Agent(
            UUID id,
            String kind,
            String label,
            @Nullable String description,
            boolean identityKnown) {
        this(id, kind, label, description, identityKnown, null);
    }

    /// Somebody known by this name.
    public static Agent named(UUID id, AgentKind kind, String label) {
        return new Agent(id, kind.code(), label.strip(), null, true);
    }

    /// A person whom nobody has named to us, told apart by this label.
    public static Agent unnamed(UUID id, String label) {
        return new Agent(id, AgentKind.PERSON.code(), label, null, false);
    }

    /// What it is.
    public AgentKind agentKind() {
        return AgentKind.of(kind);
    }

    /// The same agent called otherwise.
    public Agent called(String newLabel) {
        return new Agent(id, kind, newLabel, description, identityKnown, codeName);
    }

    /// The same agent, of another kind.
    public Agent ofKind(AgentKind newKind) {
        return new Agent(id, newKind.code(), label, description, identityKnown, codeName);
    }

    /// The same agent, described otherwise.
    public Agent described(@Nullable String words) {
        return new Agent(id, kind, label, words, identityKnown, codeName);
    }

    /// The same agent, whom somebody has named to us, under this name.
    public Agent identified(String name) {
        return new Agent(id, kind, name.strip(), description, true, codeName);
    }

    /// The same agent under this code name, or without one.
    public Agent codeNamed(@Nullable String words) {
        return new Agent(id, kind, label, description, identityKnown, words);
    }

    private String searchKey() {
        String key = Folding.key(label);
        return codeName == null ? key : key + " " + Folding.key(codeName);
    }
}
