package org.dalil.testimony.code;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All codes as a tree, as deep as people make it. A code whose broader one is gone stands at the
/// top, and so does one of each ring that two laptops closed together; no code is ever lost.
public final class CodeTree {
    private final Map<UUID, Code> byId = new LinkedHashMap<>();
    private final Map<UUID, List<Code>> below = new HashMap<>();
    private final Map<UUID, UUID> above = new HashMap<>();
    private final List<Code> top = new ArrayList<>();

    /// @param codes in the order in which they stand beside each other
    public CodeTree(List<Code> codes) {
        codes.forEach(one -> byId.put(one.id(), one));
        Set<UUID> reaching = new HashSet<>();
        for (Code one : codes) {
            Code parent = parent(one);
            if (parent == null || closesRing(one, reaching)) {
                top.add(one);
            } else {
                below.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(one);
                above.put(one.id(), parent.id());
            }
        }
    }

    /// A line of the tree.
    ///
    /// @param depth 1 for a broadest code
    public record Line(Code code, int depth) {}

    /// Whether the way up from a code meets it again, before one of the same ring stood at the top.
    private boolean closesRing(Code one, Set<UUID> opened) {
        Set<UUID> met = new HashSet<>();
        Code at = parent(one);
        while (at != null && met.add(at.id())) {
            if (opened.contains(at.id())) {
                return false;
            }
            if (at.id().equals(one.id())) {
                return opened.add(one.id());
            }
            at = parent(at);
        }
        return false;
    }

    private @Nullable Code parent(Code one) {
        return one.parent() == null ? null : byId.get(one.parent());
    }

    /// The tree line by line, narrower codes right after their broader one.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Line> next = new ArrayList<>();
        top.reversed().forEach(one -> next.add(new Line(one, 1)));
        while (!next.isEmpty()) {
            Line one = next.removeLast();
            lines.add(one);
            below(one.code().id())
                    .reversed()
                    .forEach(each -> next.add(new Line(each, one.depth() + 1)));
        }
        return lines;
    }

    /// The code right above another; null for one at the top, whatever it says of itself.
    public @Nullable UUID above(UUID code) {
        return above.get(code);
    }

    /// The codes right below another.
    public List<Code> below(UUID code) {
        return below.getOrDefault(code, List.of());
    }

    /// A code with all below it, at any depth.
    public Set<UUID> within(UUID code) {
        Set<UUID> all = new HashSet<>();
        List<UUID> next = new ArrayList<>(List.of(code));
        while (!next.isEmpty()) {
            UUID one = next.removeLast();
            if (all.add(one)) {
                below(one).forEach(each -> next.add(each.id()));
            }
        }
        return all;
    }
}
