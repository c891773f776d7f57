package org.dalil.packet.assemble;

import org.dalil.exchange.ShareRecords;
import org.dalil.exchange.SigningKey;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.packet.PacketCover;
import org.dalil.packet.plan.Exhibit;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.redact.LeakCheck;
import org.dalil.packet.redact.WordCover;
import org.dalil.packet.register.Packet;
import org.dalil.packet.register.Packets;
import org.dalil.packet.report.HtmlReport;
import org.dalil.packet.report.Report;
import org.dalil.packet.report.ReportBuilder;
import org.dalil.packet.seal.EntryRole;
import org.dalil.packet.seal.PacketContents;
import org.dalil.packet.seal.PacketEntry;
import org.dalil.packet.seal.PacketForm;
import org.dalil.packet.seal.PacketOutcome;
import org.dalil.packet.seal.PacketRefusal;
import org.dalil.packet.seal.PacketSealer;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.texts.Texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes packets. Notes each in the register before its first byte is written, and takes the note
/// back when nothing of it is left. Blocking; run it as a job.
public final class PacketMaking {
    private final Sources sources;
    private final Packets packets;

    public PacketMaking(Sources sources, Packets packets) {
        this.sources = sources;
        this.packets = packets;
    }

    /// Makes a packet.
    ///
    /// @param place where it is to lie; nothing may lie there
    /// @throws java.util.concurrent.CancellationException when asked to stop; nothing is left then
    public Making make(
            PreparedPacket prepared,
            PacketOrder order,
            SigningKey key,
            Path place,
            Progress progress,
            Cancel cancel)
            throws ProblemException {
        if (prepared.plan().isEmpty()) {
            return new Making.Empty();
        }
        Map<UUID, String> files = PacketPaths.of(prepared.plan().exhibits());
        Report report = report(prepared, order, files);
        WordCover cover = new WordCover(prepared, order.texts().of("packet.say.cover"));
        byte[] records = new PacketRecords(prepared, cover, files).json();
        List<LeakCheck.Leak> leaks = leaks(prepared, order, report, records);
        if (!leaks.isEmpty()) {
            return new Making.Leaking(leaks);
        }
        PacketContents contents =
                new PacketContents(
                        cover(order),
                        entries(prepared.plan(), order, files, report, records),
                        custody(prepared.plan()));
        Packet begun = begun(prepared.plan(), order, place);
        return noted(
                begun,
                () -> new PacketSealer(key).make(contents, order.form(), place, progress, cancel));
    }

    /// The report as it would be, to be read before anything is written.
    public Report report(PreparedPacket prepared, PacketOrder order) {
        return report(prepared, order, PacketPaths.of(prepared.plan().exhibits()));
    }

    private static Report report(
            PreparedPacket prepared, PacketOrder order, Map<UUID, String> files) {
        return ReportBuilder.of(
                prepared,
                new ReportBuilder.Told(
                        order.title(), order.words(), prepared.plan().wish().use().day(), files),
                order.texts());
    }

    /// The report’s bytes.
    public static byte[] html(Report report, Texts texts) {
        return HtmlReport.write(
                report,
                new HtmlReport.Words(
                        texts.of("packet.say.contents"), texts.of("packet.say.notes")));
    }

    private Making noted(Packet begun, Supplier<PacketOutcome> sealing) throws ProblemException {
        packets.begin(begun);
        boolean made = false;
        try {
            return switch (sealing.get()) {
                case PacketRefusal why -> new Making.Refused(why);
                case PacketOutcome.Made packet -> {
                    made = true;
                    yield new Making.Made(
                            packets.finish(begun, packet.signed(), packet.files(), packet.bytes()),
                            packet);
                }
            };
        } finally {
            if (!made) {
                packets.withdraw(begun);
            }
        }
    }

    private Packet begun(PacketPlan plan, PacketOrder order, Path place) {
        List<String> held = new ArrayList<>();
        plan.claims().forEach(one -> held.add(one.claim().id().toString()));
        plan.exhibits().forEach(one -> held.add(one.source().id().toString()));
        plan.exhibits().forEach(one -> one.items().forEach(item -> held.add(item.id().toString())));
        plan.names().keySet().forEach(one -> held.add(one.toString()));
        return new Packet(
                packets.fresh(),
                order.title(),
                plan.wish().use().purpose(),
                plan.wish().use().recipient(),
                order.words(),
                String.valueOf(place.getFileName()),
                "",
                new Packet.Size(0, 0, plan.claims().size(), plan.exhibits().size()),
                held.stream().sorted().collect(Collectors.joining(" ")),
                null);
    }

    /// Everything is read once more as its recipient would.
    private List<LeakCheck.Leak> leaks(
            PreparedPacket prepared, PacketOrder order, Report report, byte[] records)
            throws ProblemException {
        LeakCheck check = new LeakCheck(prepared);
        List<LeakCheck.Leak> leaks = new ArrayList<>();
        leaks.addAll(check.in(PacketPaths.REPORT, report.words()));
        leaks.addAll(check.in(PacketPaths.RECORDS, new String(records, StandardCharsets.UTF_8)));
        leaks.addAll(
                check.in(
                        "packet.json",
                        order.title() + "\n" + order.words() + "\n" + order.terms()));
        for (Exhibit one : prepared.plan().exhibits()) {
            for (EvidenceItem item : one.items()) {
                for (TextVersion text : sources.texts(item.id())) {
                    leaks.addAll(
                            check.in(
                                    order.texts()
                                            .of(
                                                    "packet.say.exhibit",
                                                    Map.of("number", one.number())),
                                    sources.read(text)));
                }
            }
        }
        return leaks.stream().distinct().toList();
    }

    private static PacketCover cover(PacketOrder order) {
        List<String> recipients =
                order.form() instanceof PacketForm.Sealed sealed
                        ? sealed.to().stream().map(PacketCover::fingerprint).toList()
                        : List.of();
        return new PacketCover(
                PacketPaths.base(order.title()),
                order.madeAt(),
                order.title(),
                order.words(),
                order.terms(),
                recipients);
    }

    private List<PacketEntry> entries(
            PacketPlan plan,
            PacketOrder order,
            Map<UUID, String> files,
            Report report,
            byte[] records) {
        List<PacketEntry> entries = new ArrayList<>();
        entries.add(
                new PacketEntry(
                        PacketPaths.REPORT,
                        new HeldBytes(html(report, order.texts())),
                        EntryRole.REPORT,
                        "text/html"));
        entries.add(
                new PacketEntry(
                        PacketPaths.RECORDS,
                        new HeldBytes(records),
                        EntryRole.RECORDS,
                        "application/json"));
        for (Exhibit one : plan.exhibits()) {
            for (EvidenceItem item : one.items()) {
                entries.add(
                        new PacketEntry(
                                files.getOrDefault(item.id(), ""),
                                new Original(item, sources),
                                EntryRole.ORIGINAL,
                                item.mediaType()));
            }
        }
        return entries;
    }

    // No initials and no paths: who works here is nobody’s business outside.
    private static ShareRecords custody(PacketPlan plan) {
        return sink -> {
            for (Exhibit one : plan.exhibits()) {
                for (EvidenceItem item : one.items()) {
                    Instant received = item.custody().received();
                    sink.take(
                            received == null
                                    ? Map.of(
                                            "action",
                                            "held",
                                            "exhibit",
                                            (long) one.number(),
                                            "sha256",
                                            item.sha256())
                                    : Map.of(
                                            "action",
                                            "received",
                                            "at",
                                            received.atOffset(ZoneOffset.UTC)
                                                    .toInstant()
                                                    .toString(),
                                            "exhibit",
                                            (long) one.number(),
                                            "sha256",
                                            item.sha256()));
                }
            }
        };
    }
}
