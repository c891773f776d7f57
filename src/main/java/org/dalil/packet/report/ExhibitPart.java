package org.dalil.packet.report;

import org.dalil.kernel.DateValue;
import org.dalil.packet.plan.Exhibit;
import org.dalil.source.EvidenceItem;
import org.dalil.source.content.Custody;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The exhibits of a report with their originals, what these are known by, and how they came.
final class ExhibitPart {
    private final ReportGround ground;

    ExhibitPart(ReportGround ground) {
        this.ground = ground;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, ground.of("exhibits"), "exhibits"));
        for (Exhibit one : ground.prepared().plan().exhibits()) {
            blocks.addAll(exhibit(one));
        }
        return blocks;
    }

    private List<Block> exhibit(Exhibit one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2,
                        ground.of("exhibit", "number", one.number()) + ". " + ground.title(one),
                        ReportGround.anchor(one)));
        List<Run> facts = new ArrayList<>();
        facts.add(
                Run.of(
                        ground.texts()
                                .of(
                                        "source.kind."
                                                + one.source()
                                                        .sourceKind()
                                                        .code()
                                                        .replace('_', '-'))));
        add(facts, ground.name(one.source().creator()));
        DateValue date = one.source().published();
        add(facts, date == null ? null : ground.texts().date(date));
        String url = one.source().url();
        add(facts, url == null ? null : ground.cover().words(url, Set.of(one.source().id())));
        blocks.add(new Block.Para(facts, ""));
        if (one.covered()) {
            blocks.add(Block.para(ground.of("covered-exhibit")));
        }
        if (!one.items().isEmpty()) {
            blocks.add(originals(one));
        } else if (!one.covered()) {
            blocks.add(Block.para(ground.of("no-original")));
        }
        return blocks;
    }

    private static void add(List<Run> facts, @Nullable String words) {
        if (words != null) {
            facts.add(Run.of(" · " + words));
        }
    }

    private Block originals(Exhibit of) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (EvidenceItem one : of.items()) {
            String file = ground.files().getOrDefault(one.id(), "");
            rows.add(
                    List.of(
                            List.of(new Run.Link(name(file), file)),
                            ReportGround.plain(ground.texts().bytes(one.size())),
                            ReportGround.plain(custody(one)),
                            List.of(new Run.Words(one.sha256(), Run.Style.CODE))));
        }
        return new Block.Table(
                List.of(ground.of("file"), ground.of("size"), ground.of("received"), "SHA-256"),
                List.of(26, 10, 26, 38),
                rows);
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private String custody(EvidenceItem one) {
        Custody custody = one.custody();
        List<String> words = new ArrayList<>();
        Instant received = custody.received();
        if (received != null) {
            words.add(ground.texts().dateTime(received, ZoneOffset.UTC) + " UTC");
        }
        String from = custody.from() == null ? custody.fromWords() : ground.name(custody.from());
        if (from != null) {
            words.add(ground.of("from", "who", ground.cover().words(from, Set.of())));
        }
        String how = custody.how();
        if (how != null) {
            words.add(ground.cover().words(how, Set.of()));
        }
        return words.isEmpty() ? "–" : String.join("; ", words);
    }
}
