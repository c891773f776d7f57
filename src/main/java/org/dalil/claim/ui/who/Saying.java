package org.dalil.claim.ui.who;

import org.dalil.claim.Attribution;
import org.dalil.desk.control.line.NamedRecord;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One link of the chain as the page shows it. Decides nothing.
///
/// @param agent the speaker’s name; null when the source does not say, or the record is gone
/// @param through the source in which they speak; null when that is not noted
/// @param certainty how sure it is that they said it, in words
public record Saying(
        Attribution link,
        @Nullable String agent,
        @Nullable NamedRecord through,
        @Nullable String certainty) {
    /// Whether it is the link of this id.
    public boolean is(UUID id) {
        return link.id().equals(id);
    }

    /// The names of those to whom the words came back through somebody else: a report of a report
    /// of one’s own words is no second voice. Recorded as told, and flagged.
    ///
    /// @param chain from the origin down
    public static Set<String> cameBack(List<Saying> chain) {
        Set<String> names = new LinkedHashSet<>();
        Map<UUID, Integer> last = new HashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            UUID speaker = chain.get(i).link().agent();
            String name = chain.get(i).agent();
            if (speaker != null && name != null) {
                Integer before = last.put(speaker, i);
                if (before != null && before < i - 1) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
