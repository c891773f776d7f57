package org.dalil.packet.report;

import org.dalil.packet.plan.Omission;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.Withheld;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a report says of itself: what was covered and why, what was left out, what it does not
/// prove. Never a word of what is not in it.
final class ClosingParts {
    private static final int NAMED = 60;
    private final ReportGround ground;

    ClosingParts(ReportGround ground) {
        this.ground = ground;
    }

    /// What was covered. Called when all else is written, since it counts.
    List<Block> redactions() {
        Map<String, Integer> counts = new TreeMap<>(ground.cover().counts());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ground.of("redactions"), "redactions"));
        if (counts.isEmpty()) {
            blocks.add(Block.para(ground.of("no-redactions")));
            return blocks;
        }
        blocks.add(Block.para(ground.of("redactions-hint")));
        List<List<Run>> items = new ArrayList<>();
        counts.forEach((reason, count) ->
                items.add(
                        ReportGround.plain(
                                ground.of("covered." + reason.replace('_', '-'), "count", count))));
        blocks.add(new Block.Items(items));
        return blocks;
    }

    /// What was left out of what belongs to it.
    List<Block> omissions() {
        PacketPlan plan = ground.prepared().plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ground.of("omissions"), "omissions"));
        Map<Omission.Kind, List<Omission>> kinds = new EnumMap<>(Omission.Kind.class);
        plan.omissions()
                .forEach(one ->
                        kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        if (kinds.isEmpty()) {
            blocks.add(Block.para(ground.of("no-omissions")));
        }
        List<List<Run>> items = new ArrayList<>();
        kinds.forEach((kind, all) -> items.add(ReportGround.plain(omitted(kind, all))));
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
        long withheld = plan.withheld().stream().map(Withheld::what).distinct().count();
        if (withheld > 0) {
            blocks.add(Block.para(ground.of("withheld", "count", withheld)));
        }
        return blocks;
    }

    private String omitted(Omission.Kind kind, List<Omission> all) {
        String numbers =
                all.stream()
                        .limit(NAMED)
                        .map(one ->
                                ground.texts().of("claim.number", Map.of("number", one.number())))
                        .collect(Collectors.joining(", "));
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ground.of(
                "omitted." + key,
                "count",
                all.size(),
                "numbers",
                all.size() > NAMED ? numbers + " …" : numbers);
    }

    /// What it does not prove.
    List<Block> limits() {
        List<List<Run>> items = new ArrayList<>();
        for (String key : List.of("unchanged", "not-authentic", "statements", "consent", "check")) {
            items.add(ReportGround.plain(ground.of("limit." + key)));
        }
        return List.of(new Block.Heading(1, ground.of("limits"), "limits"), new Block.Items(items));
    }
}
