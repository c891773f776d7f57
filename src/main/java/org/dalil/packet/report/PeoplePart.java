package org.dalil.packet.report;

import org.dalil.claim.Concern;
import org.dalil.packet.plan.PlannedClaim;
import org.dalil.people.Agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who is named in a report, and in which statements. Of those who go under another name nothing
/// more is said.
final class PeoplePart {
    private final ReportGround ground;

    PeoplePart(ReportGround ground) {
        this.ground = ground;
    }

    List<Block> blocks() {
        Map<UUID, List<Run>> where = new HashMap<>();
        for (PlannedClaim one : ground.prepared().plan().claims()) {
            for (Concern about :
                    ground.prepared()
                            .material()
                            .concerns()
                            .getOrDefault(one.claim().id(), List.of())) {
                List<Run> runs =
                        where.computeIfAbsent(about.target().id(), id -> new ArrayList<>());
                if (!runs.isEmpty()) {
                    runs.add(Run.of(", "));
                }
                runs.add(
                        new Run.Link(
                                ground.number(one.claim()),
                                "#" + ReportGround.anchor(one.claim())));
            }
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        ground.prepared().plan().names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(ground.texts().collator()::compare))
                .forEach(one -> rows.add(row(one.getKey(), one.getValue(), where)));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(1, ground.of("people"), "people"),
                new Block.Table(
                        List.of(ground.of("name"), ground.of("kind"), ground.of("statements")),
                        List.of(34, 33, 33),
                        rows));
    }

    private List<List<Run>> row(UUID id, String name, Map<UUID, List<Run>> where) {
        Agent agent = ground.prepared().material().agents().get(id);
        String kind =
                agent == null ? "" : ground.texts().of("people.kind." + agent.agentKind().code());
        boolean covered = ground.prepared().plan().covered().contains(id);
        String more = agent == null || covered ? null : agent.description();
        String words = more == null ? kind : kind + ": " + ground.cover().words(more, Set.of());
        return List.of(
                ReportGround.plain(covered ? ground.of("covered-name", "name", name) : name),
                ReportGround.plain(words),
                where.getOrDefault(id, ReportGround.plain("–")));
    }
}
