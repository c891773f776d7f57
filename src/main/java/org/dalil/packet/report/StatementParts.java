package org.dalil.packet.report;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.DateValue;
import org.dalil.packet.plan.Exhibit;
import org.dalil.packet.plan.PlannedClaim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The statements of a report: in the order of time, each with its footnotes; and each with the
/// exact words on which it rests. An allegation never stands without who says it.
final class StatementParts {
    private final ReportGround ground;
    private final ReportNotes notes;

    StatementParts(ReportGround ground, ReportNotes notes) {
        this.ground = ground;
        this.notes = notes;
    }

    /// What happened, the earliest first; what has no date behind it.
    List<Block> chronology() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ground.of("chronology"), "chronology"));
        List<PlannedClaim> dated = new ArrayList<>();
        List<PlannedClaim> undated = new ArrayList<>();
        for (PlannedClaim one : ground.prepared().plan().claims()) {
            (one.claim().when() == null ? undated : dated).add(one);
        }
        dated.sort(
                Comparator.comparing(
                                (PlannedClaim one) -> Objects.requireNonNull(one.claim().when()))
                        .thenComparingLong(one -> one.claim().number()));
        for (PlannedClaim one : dated) {
            DateValue when = Objects.requireNonNull(one.claim().when());
            blocks.add(line(one, ground.texts().date(when) + " — "));
        }
        if (!undated.isEmpty()) {
            blocks.add(new Block.Heading(2, ground.of("undated"), "undated"));
            undated.forEach(one -> blocks.add(line(one, "")));
        }
        return blocks;
    }

    private Block line(PlannedClaim one, String date) {
        List<Run> runs = new ArrayList<>();
        if (!date.isEmpty()) {
            runs.add(Run.bold(date));
        }
        runs.addAll(statement(one.claim()));
        for (PlannedClaim.Words words : one.words()) {
            runs.add(notes.on(words.passage()));
        }
        runs.add(Run.of(" "));
        runs.add(new Run.Link(ground.number(one.claim()), "#" + ReportGround.anchor(one.claim())));
        return new Block.Para(runs, "");
    }

    /// A statement with what it never stands without.
    List<Run> statement(Claim claim) {
        List<Run> runs = new ArrayList<>();
        String told = told(claim);
        if (claim.claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM) {
            runs.add(Run.italic(ground.of("alleged", "by", told) + " "));
        }
        runs.add(Run.of(ground.cover().statement(claim)));
        return runs;
    }

    /// Who says it, from its origin on.
    private String told(Claim claim) {
        List<String> names = new ArrayList<>();
        for (Attribution link :
                ground.prepared().material().chains().getOrDefault(claim.id(), List.of())) {
            String name = ground.name(link.agent());
            if (name != null) {
                names.add(name);
            } else if (link.throughSource() != null) {
                ground.prepared()
                        .plan()
                        .exhibit(link.throughSource())
                        .ifPresent(one -> names.add(ground.title(one)));
            }
        }
        return names.isEmpty() ? ground.of("unnamed-voice") : String.join(" → ", names);
    }

    /// Each statement with the words on which it rests.
    List<Block> evidence() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ground.of("evidence"), "evidence"));
        blocks.add(Block.para(ground.of("evidence-hint")));
        for (PlannedClaim one : ground.prepared().plan().claims()) {
            Claim claim = one.claim();
            blocks.add(new Block.Heading(2, ground.number(claim), ReportGround.anchor(claim)));
            blocks.add(new Block.Para(statement(claim), ""));
            String told = told(claim);
            if (!ground.prepared()
                    .material()
                    .chains()
                    .getOrDefault(claim.id(), List.of())
                    .isEmpty()) {
                blocks.add(Block.para(ground.of("told", "by", told)));
            }
            if (one.alongside()) {
                blocks.add(Block.para(ground.of("alongside")));
            }
            one.words().forEach(words -> blocks.addAll(quote(words)));
            derived(claim, blocks);
        }
        return blocks;
    }

    private List<Block> quote(PlannedClaim.Words words) {
        Exhibit exhibit = ground.prepared().plan().exhibit(words.passage().source()).orElse(null);
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of("“" + ground.cover().quote(words.passage()) + "” "));
        if (exhibit != null) {
            runs.add(
                    new Run.Link(
                            ground.of("exhibit", "number", exhibit.number()),
                            "#" + ReportGround.anchor(exhibit)));
            String at = notes.pinpoint(words.passage());
            if (!at.isEmpty()) {
                runs.add(Run.of(", " + at));
            }
        }
        runs.add(Run.of(" · " + ground.of("stance." + words.stance())));
        return List.of(new Block.Quote(runs));
    }

    private void derived(Claim claim, List<Block> blocks) {
        List<String> inputs = new ArrayList<>();
        for (var id : ground.prepared().material().inputs().getOrDefault(claim.id(), List.of())) {
            Claim input = ground.prepared().material().claims().get(id);
            if (input != null) {
                inputs.add(ground.number(input));
            }
        }
        if (!inputs.isEmpty()) {
            blocks.add(Block.para(ground.of("derived", "inputs", String.join(", ", inputs))));
        }
    }
}
