package org.dalil.event.link;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What is wrong with links of events: a pure function of the links and the dates of the events.
/// Links that are denied are flagged for nothing and close no circle.
public final class LinkFlags {
    private final Map<UUID, List<EventLink>> onwards = new HashMap<>();
    private final Map<UUID, DateValue> dates;

    /// @param links as many as are known; circles are found among these
    /// @param dates of the events that have one
    public LinkFlags(Collection<EventLink> links, Map<UUID, DateValue> dates) {
        this.dates = Map.copyOf(dates);
        for (EventLink link : links) {
            if (!link.denied()) {
                onwards.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
            }
        }
    }

    /// Why a link cannot be; empty where nothing speaks against it.
    public List<LinkFlag> of(EventLink link) {
        if (link.denied()) {
            return List.of();
        }
        if (link.from().equals(link.to())) {
            return List.of(new LinkFlag.Itself());
        }
        List<LinkFlag> flags = new ArrayList<>();
        List<UUID> way = wayBack(link);
        if (!way.isEmpty()) {
            flags.add(new LinkFlag.Circle(way));
        }
        LinkFlag untimely = untimely(link, dates.get(link.from()), dates.get(link.to()));
        if (untimely != null) {
            flags.add(untimely);
        }
        return flags;
    }

    /// The shortest way from the end of a link back to its beginning, with both ends.
    private List<UUID> wayBack(EventLink link) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(link.to()));
        cameFrom.put(link.to(), link.from());
        while (!next.isEmpty()) {
            UUID at = next.remove();
            for (EventLink on : onwards.getOrDefault(at, List.of())) {
                if (on.ordersLike(link) && on.to().equals(link.from())) {
                    return traced(cameFrom, at, link.from());
                }
                if (on.ordersLike(link) && cameFrom.putIfAbsent(on.to(), at) == null) {
                    next.add(on.to());
                }
            }
        }
        return List.of();
    }

    private static List<UUID> traced(Map<UUID, UUID> cameFrom, UUID last, UUID begin) {
        Deque<UUID> way = new ArrayDeque<>(List.of(begin));
        UUID at = last;
        while (!at.equals(begin)) {
            way.addFirst(at);
            at = Objects.requireNonNull(cameFrom.get(at));
        }
        way.addFirst(begin);
        return List.copyOf(way);
    }

    private static @Nullable LinkFlag untimely(
            EventLink link, @Nullable DateValue from, @Nullable DateValue to) {
        if (from == null || to == null) {
            return null;
        }
        return switch (link.kind()) {
            case "encompasses" -> outside(from, to);
            case "precedes", "causes" ->
                    before(to.latest(), from.earliest()) ? new LinkFlag.Backwards() : null;
            default -> null;
        };
    }

    /// A date that is not exact is no stretch of time: only one that says from when until when can
    /// reach beyond another.
    private static @Nullable LinkFlag outside(DateValue outer, DateValue inner) {
        if (before(inner.latest(), outer.earliest()) || before(outer.latest(), inner.earliest())) {
            return new LinkFlag.Outside();
        }
        String edtf = inner.edtf();
        boolean lasts = edtf != null && edtf.contains("/");
        return lasts
                        && (before(inner.earliest(), outer.earliest())
                                || before(outer.latest(), inner.latest()))
                ? new LinkFlag.Beyond()
                : null;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
