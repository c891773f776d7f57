package org.dalil.packet.redact;

import org.dalil.packet.material.RedactedWords;
import org.dalil.packet.material.ShownNames;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.texts.Folding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads a finished packet as its recipient would and looks for everything that was to be covered:
/// redacted words in any script, names in all their case forms. Says where; never changes anything.
public final class LeakCheck {
    private static final int SHORTEST = 3;
    private final Map<String, UUID> tokens = new LinkedHashMap<>();
    private final ShownNames hidden;

    public LeakCheck(PreparedPacket prepared) {
        this.hidden = prepared.hidden();
        for (List<RedactedWords> all : prepared.material().redacted().values()) {
            for (RedactedWords one : all) {
                String token = spaced(one.passage().locator().quote());
                if (token.strip().length() >= SHORTEST) {
                    tokens.putIfAbsent(token, one.redaction().id());
                }
            }
        }
    }

    /// Something that slipped through.
    ///
    /// @param place the file, or what it is called
    /// @param of the redaction, or whoever is named
    public record Leak(String place, UUID of, boolean name) {}

    /// What slipped through into words.
    ///
    /// @param place where they stand
    public List<Leak> in(String place, String words) {
        List<Leak> leaks = new ArrayList<>();
        String key = spaced(words);
        tokens.forEach((token, id) -> {
            if (key.contains(token)) {
                leaks.add(new Leak(place, id, false));
            }
        });
        hidden.people(words).forEach(one -> leaks.add(new Leak(place, one, true)));
        return leaks;
    }

    // Folded across scripts; letters and digits only, so that a comma hides nothing.
    private static String spaced(String words) {
        return " " + Folding.key(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
