package org.dalil.packet.plan;

import org.dalil.kernel.DateValue;
import org.dalil.packet.material.Material;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The sources whose words go, in their order, with the originals that may go with them.
final class Exhibits {
    private final Material material;
    private final PacketWish wish;
    private final ConsentGate gate;
    private final PacketNames names;

    Exhibits(Material material, PacketWish wish, ConsentGate gate, PacketNames names) {
        this.material = material;
        this.wish = wish;
        this.gate = gate;
        this.names = names;
    }

    /// The exhibits of these claims.
    ///
    /// @param stays hears of each original that does not go
    List<Exhibit> of(List<PlannedClaim> claims, Consumer<Withheld> stays) {
        Set<UUID> sources = new HashSet<>();
        Set<UUID> covered = new HashSet<>();
        for (PlannedClaim one : claims) {
            for (PlannedClaim.Words each : one.words()) {
                sources.add(each.passage().source());
            }
        }
        covered.addAll(material.redacted().keySet());
        material.shown()
                .forEach((source, named) -> {
                    if (named.stream().anyMatch(names::isCovered)) {
                        covered.add(source);
                    }
                });
        List<Exhibit> exhibits = new ArrayList<>();
        for (Source source : ordered(sources)) {
            boolean cover = covered.contains(source.id());
            exhibits.add(
                    new Exhibit(exhibits.size() + 1, source, items(source, cover, stays), cover));
        }
        return exhibits;
    }

    private List<EvidenceItem> items(Source source, boolean cover, Consumer<Withheld> stays) {
        List<EvidenceItem> going = new ArrayList<>();
        for (EvidenceItem one : material.items().getOrDefault(source.id(), List.of())) {
            Withheld why = gate.of(one);
            if (why == null && cover) {
                why =
                        new Withheld(
                                Planning.ref(one), source.id(), Withholding.REDACTED, null, null);
            }
            if (why == null) {
                going.add(one);
            } else {
                stays.accept(why);
            }
        }
        return going;
    }

    /// As somebody put them, then the earliest first, undated ones last.
    private List<Source> ordered(Set<UUID> sources) {
        List<UUID> order = wish.order();
        return sources.stream()
                .map(material.sources()::get)
                .filter(one -> one != null)
                .sorted(
                        Comparator.comparingInt((Source one) -> place(order, one.id()))
                                .thenComparing(one -> day(one.published()))
                                .thenComparing(Source::title)
                                .thenComparing(Source::id))
                .toList();
    }

    private static int place(List<UUID> order, UUID source) {
        int at = order.indexOf(source);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String day(@Nullable DateValue date) {
        return date == null || date.earliest() == null ? "9999" : date.earliest().toString();
    }
}
