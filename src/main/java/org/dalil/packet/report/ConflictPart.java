package org.dalil.packet.report;

import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.packet.plan.PlannedClaim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Questions that the statements of a report answer differently: always with all their sides. Of a
/// side that may not go it is said that there is one.
final class ConflictPart {
    private final ReportGround ground;
    private final StatementParts statements;

    ConflictPart(ReportGround ground, StatementParts statements) {
        this.ground = ground;
        this.statements = statements;
    }

    List<Block> blocks() {
        Map<UUID, PlannedClaim> going = new HashMap<>();
        ground.prepared().plan().claims().forEach(one -> going.put(one.claim().id(), one));
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<Conflict, List<ConflictPosition>> one :
                ground.prepared().material().conflicts().entrySet()) {
            if (one.getValue().stream().anyMatch(side -> going.containsKey(side.claim()))) {
                blocks.addAll(conflict(one.getKey(), one.getValue(), going));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(1, ground.of("conflicts"), "conflicts"));
        }
        return blocks;
    }

    private List<Block> conflict(
            Conflict of, List<ConflictPosition> sides, Map<UUID, PlannedClaim> going) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2,
                        ground.cover().words(of.question(), sources(sides, going)),
                        "conflict-" + of.id()));
        List<List<Run>> items = new ArrayList<>();
        for (ConflictPosition one : sides) {
            PlannedClaim claim = going.get(one.claim());
            List<Run> runs = new ArrayList<>();
            if (claim == null) {
                runs.add(Run.italic(ground.of("withheld-side")));
            } else {
                runs.addAll(statements.statement(claim.claim()));
                runs.add(Run.of(" "));
                runs.add(
                        new Run.Link(
                                ground.number(claim.claim()),
                                "#" + ReportGround.anchor(claim.claim())));
            }
            items.add(runs);
        }
        blocks.add(new Block.Items(items));
        String resolution = of.resolution();
        String state =
                of.conflictState() == ConflictState.RESOLVED && resolution != null
                        ? ground.of(
                                "resolved",
                                "how",
                                ground.cover().words(resolution, sources(sides, going)))
                        : ground.of("unresolved");
        blocks.add(Block.para(state));
        return blocks;
    }

    private static Set<UUID> sources(List<ConflictPosition> sides, Map<UUID, PlannedClaim> going) {
        Set<UUID> sources = new java.util.HashSet<>();
        for (ConflictPosition one : sides) {
            PlannedClaim claim = going.get(one.claim());
            if (claim != null) {
                claim.words().forEach(words -> sources.add(words.passage().source()));
            }
        }
        return sources;
    }
}
