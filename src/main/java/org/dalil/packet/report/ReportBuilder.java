package org.dalil.packet.report;

import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.redact.WordCover;
import org.dalil.texts.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes the report of a packet from its plan: what happened, to whom, on what it rests, what
/// stands against it, and what is not in it. The same plan gives the same report.
public final class ReportBuilder {
    private ReportBuilder() {}

    /// What a report is told beside its plan.
    ///
    /// @param purpose what for, in the maker’s words
    /// @param files where each original lies, as the report links it, by its id
    public record Told(String title, String purpose, LocalDate day, Map<UUID, String> files) {
        public Told {
            files = Map.copyOf(files);
        }
    }

    /// The report.
    public static Report of(PreparedPacket prepared, Told told, Texts texts) {
        WordCover cover = new WordCover(prepared, texts.of("packet.say.cover"));
        ReportGround ground = new ReportGround(prepared, cover, told.files(), texts);
        ReportNotes notes = new ReportNotes(ground);
        StatementParts statements = new StatementParts(ground, notes);
        ClosingParts closing = new ClosingParts(ground);
        List<Block> blocks = new ArrayList<>();
        PacketPlan.Counts counts = prepared.plan().counts();
        blocks.add(
                Block.para(
                        ground.of(
                                "holds",
                                "claims",
                                counts.claims(),
                                "exhibits",
                                counts.exhibits(),
                                "originals",
                                counts.originals())));
        blocks.addAll(statements.chronology());
        blocks.addAll(new PeoplePart(ground).blocks());
        blocks.addAll(new ConflictPart(ground, statements).blocks());
        blocks.addAll(statements.evidence());
        blocks.addAll(new ExhibitPart(ground).blocks());
        blocks.addAll(closing.redactions());
        blocks.addAll(closing.omissions());
        blocks.addAll(closing.limits());
        return new Report(
                told.title(),
                ground.of("subtitle", "purpose", told.purpose(), "day", texts.date(told.day())),
                texts.locale().toLanguageTag(),
                blocks,
                notes.all());
    }
}
