package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Sorts the lines of tiers into the tiers ELAN allows, each of one kind. A line whose times are
/// not those of its parent keeps its times; every line is in exactly one part.
final class ElanParts {
    private final List<SpokenTier> tiers;
    private final int[] of;
    private final int[] depth;
    private final List<List<ElanPart>> parts = new ArrayList<>();
    private final List<List<ElanPart>> places = new ArrayList<>();
    private final List<List<SpokenLine>> timed = new ArrayList<>();

    private ElanParts(List<SpokenTier> tiers) {
        this.tiers = tiers;
        of = tiers.stream().mapToInt(tier -> tier.of() < tiers.size() ? tier.of() : -1).toArray();
        depth = new int[tiers.size()];
        for (int i = 0; i < of.length; i++) {
            depth[i] = depth(i);
            if (depth[i] > of.length) {
                of[i] = -1;
                depth[i] = 0;
            }
            parts.add(List.of());
            places.add(List.of());
            timed.add(List.of());
        }
    }

    /// The parts, in the order of their tiers. A tier that belongs to itself by any way round
    /// stands for itself.
    static List<ElanPart> of(List<SpokenTier> tiers) {
        ElanParts sorting = new ElanParts(tiers);
        IntStream.range(0, tiers.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> sorting.depth[i]))
                .forEach(sorting::tier);
        return sorting.parts.stream().flatMap(List::stream).toList();
    }

    private int depth(int tier) {
        int steps = 0;
        for (int at = of[tier]; at >= 0 && steps <= of.length; at = of[at]) {
            steps++;
        }
        return steps;
    }

    private void tier(int number) {
        int parent = of[number];
        List<ElanPart> made = new ArrayList<>();
        List<ElanPart> place = new ArrayList<>();
        List<SpokenLine> times = new ArrayList<>();
        Map<@Nullable ElanPart, ElanPart> known = new HashMap<>();
        List<SpokenLine> lines = tiers.get(number).lines();
        for (int i = 0; i < lines.size(); i++) {
            SpokenLine line = lines.get(i);
            SpokenLine above = above(parent, line);
            ElanPart key = above == null ? null : places.get(parent).get(line.parent());
            ElanPart part = known.get(key);
            if (part == null) {
                part = part(number, parent, key);
                known.put(key, part);
                made.add(part);
            }
            part.add(i, line.parent());
            place.add(part);
            times.add(above == null ? line : line.at(above.from(), above.to()));
        }
        if (made.isEmpty()) {
            made.add(part(number, parent, parent < 0 ? null : parts.get(parent).getFirst()));
        }
        parts.set(number, made);
        places.set(number, place);
        timed.set(number, times);
    }

    private ElanPart part(int number, int parent, @Nullable ElanPart key) {
        if (key != null) {
            return new ElanPart(number, key, true);
        }
        return new ElanPart(
                number, parent < 0 ? null : parts.get(parent).getFirst().timed(), false);
    }

    /// The line it belongs to, with the times it has there; null when it has none, or other times.
    private @Nullable SpokenLine above(int parent, SpokenLine line) {
        if (parent < 0 || line.parent() < 0 || line.parent() >= timed.get(parent).size()) {
            return null;
        }
        SpokenLine above = timed.get(parent).get(line.parent());
        boolean same =
                (line.from() == null || Objects.equals(line.from(), above.from()))
                        && (line.to() == null || Objects.equals(line.to(), above.to()));
        return same ? above : null;
    }
}
