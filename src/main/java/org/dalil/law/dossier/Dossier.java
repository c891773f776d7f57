package org.dalil.law.dossier;

import org.dalil.claim.matter.MatterKind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All that bears on the legal position of one person or group. The same claims make the same
/// dossier, in whatever order they were read.
///
/// @param who the person or group
/// @param told the matters, those of their groups among them
/// @param voices who says a claim, as far as known: the origin of its chain
/// @param places where the places are that claims name
public record Dossier(
        UUID who, List<Told> told, Map<UUID, List<UUID>> voices, Map<UUID, Whereabouts> places) {
    public Dossier {
        told = told.stream().sorted(Comparator.comparing(Told::id)).toList();
        voices = Map.copyOf(voices);
        places = Map.copyOf(places);
    }

    /// A dossier in which nobody is known to have said anything.
    public static Dossier of(UUID who, List<Told> told) {
        return new Dossier(who, told, Map.of(), Map.of());
    }

    /// The same, knowing where these places are.
    public Dossier locating(Map<UUID, Whereabouts> known) {
        return new Dossier(who, told, voices, known);
    }

    /// The matters of a kind.
    public List<Told> of(MatterKind kind) {
        return told.stream().filter(one -> one.kind() == kind).toList();
    }

    /// Who says a claim; none where that is not known.
    public List<UUID> voices(UUID claim) {
        return voices.getOrDefault(claim, List.of());
    }
}
