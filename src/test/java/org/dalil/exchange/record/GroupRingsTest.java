package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Memberships that close a ring are found wherever the rest of it stands; without them no group
/// contains itself.
class GroupRingsTest {
    private static RecordLine membership(int id, int group, int member) {
        return new RecordLine(
                id,
                new RecordRef(RecordKind.MEMBERSHIP, RecordKit.id(id)),
                RecordKit.ORIGIN,
                Map.of(
                        "group_agent", RecordKit.id(group).toString(),
                        "member", RecordKit.id(member).toString(),
                        "position", "1"));
    }

    private static Map<UUID, RecordLine> lines(List<RecordLine> all) {
        Map<UUID, RecordLine> lines = new LinkedHashMap<>();
        all.forEach(one -> lines.put(one.ref().id(), one));
        return lines;
    }

    @Test
    void aRingAndAGroupOfItselfAreFoundAndATreeIsNot() {
        Map<UUID, RecordLine> lines =
                lines(
                        List.of(
                                membership(101, 1, 2),
                                membership(102, 2, 3),
                                membership(103, 3, 1),
                                membership(104, 1, 4),
                                membership(105, 5, 1),
                                membership(106, 6, 6),
                                membership(107, 5, 4)));

        assertEquals(
                Set.of(RecordKit.id(101), RecordKit.id(102), RecordKit.id(103), RecordKit.id(106)),
                GroupRings.in(lines, List.of()));
    }

    @Test
    void halfOfARingMayBeHereAlready() {
        List<GroupRings.Belonging> here =
                List.of(new GroupRings.Belonging(RecordKit.id(1), RecordKit.id(2)));

        assertEquals(
                Set.of(RecordKit.id(101)),
                GroupRings.in(lines(List.of(membership(101, 2, 1))), here));
        assertEquals(Set.of(), GroupRings.in(lines(List.of(membership(101, 2, 3))), here));
    }

    @Test
    void thoseWhoAreOnlyCountedMakeNoRing() {
        RecordLine counted = membership(101, 1, 2).with("member", null).with("counted", "12");

        assertEquals(Set.of(), GroupRings.in(lines(List.of(counted)), List.of()));
    }

    @Property(tries = 300)
    void withoutThemNoGroupContainsItself(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> pairs) {
        Map<UUID, RecordLine> lines = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            RecordLine line = membership(100 + i, 1 + pairs.get(i) / 8, 1 + pairs.get(i) % 8);
            lines.put(line.ref().id(), line);
        }
        lines.keySet().removeAll(GroupRings.in(lines, List.of()));
        Map<String, Set<String>> below = new HashMap<>();
        lines.values()
                .forEach(one ->
                        below.computeIfAbsent(one.fields().get("group_agent"), g -> new HashSet<>())
                                .add(one.fields().get("member")));
        for (int round = 0; round < 10; round++) {
            below.replaceAll((group, members) -> {
                Set<String> more = new HashSet<>(members);
                members.forEach(one -> more.addAll(below.getOrDefault(one, Set.of())));
                return more;
            });
        }
        below.forEach((group, members) -> assertTrue(!members.contains(group)));
    }
}
