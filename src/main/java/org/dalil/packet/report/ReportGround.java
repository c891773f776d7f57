package org.dalil.packet.report;

import org.dalil.claim.Claim;
import org.dalil.packet.plan.Exhibit;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.redact.WordCover;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the parts of a report are written from: the plan, words as they may be read, and where its
/// files lie.
///
/// @param files where each original lies in the packet, as the report links it, by its id
/// @param cover covers whatever may not be read
record ReportGround(
        PreparedPacket prepared, WordCover cover, Map<UUID, String> files, Texts texts) {
    /// Words of the report’s own.
    String of(String key, Object... args) {
        java.util.Map<String, Object> named = new java.util.HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            named.put(String.valueOf(args[i]), args[i + 1]);
        }
        return texts.of("packet.say." + key, named);
    }

    /// What somebody is called; null for nobody who is named.
    @Nullable String name(@Nullable UUID agent) {
        if (agent == null) {
            return null;
        }
        String name = prepared.plan().names().get(agent);
        if (name != null) {
            return name;
        }
        Agent one = prepared.material().agents().get(agent);
        return one == null ? null : cover.words(one.label(), Set.of());
    }

    /// What a claim is called: `C-118`.
    String number(Claim claim) {
        return texts.of("claim.number", Map.of("number", claim.number()));
    }

    /// Where a claim’s evidence stands.
    static String anchor(Claim claim) {
        return "c-" + claim.number();
    }

    /// Where an exhibit stands.
    static String anchor(Exhibit exhibit) {
        return "exhibit-" + exhibit.number();
    }

    /// The title of an exhibit, as it may be read.
    String title(Exhibit exhibit) {
        return cover.words(exhibit.source().title(), Set.of(exhibit.source().id()));
    }

    /// Runs of plain words.
    static List<Run> plain(String words) {
        return List.of(Run.of(words));
    }
}
