package org.dalil.app.cli;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.packet.verify.KeyBook;
import org.dalil.packet.verify.PacketFault;
import org.dalil.packet.verify.PacketVerdict;
import org.dalil.packet.verify.PacketVerifier;
import org.dalil.packet.verify.SignerStanding;
import org.dalil.wire.bag.BagDeclaration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Checks a packet and tells what came of it. Knows nobody's key, because no casefile is opened.
final class PacketReport {
    private static final List<String> MARKS =
            List.of(BagDeclaration.FILE, PacketNames.COVER, PacketNames.SIGNED, "data");

    /// A packet full of faults is not to be read fault by fault.
    private static final int MOST = 200;

    private final Session session;

    PacketReport(Session session) {
        this.session = session;
    }

    /// Whether this is to be checked as a packet: every file, and folders that look like one.
    static boolean isPacket(Path path) {
        return Files.isRegularFile(path)
                || MARKS.stream().anyMatch(mark -> Files.exists(path.resolve(mark)));
    }

    /// Checks it.
    ///
    /// @param keyFile the file with keys that open it; empty when none was given
    /// @return the exit code
    int tell(Path packet, String keyFile) throws ProblemException, IOException {
        List<AgeIdentity> keys =
                keyFile.isEmpty() ? List.of() : KeyFiles.read(Session.path(keyFile));
        PacketVerdict verdict =
                new PacketVerifier(KeyBook.empty(), session.equipment().clock())
                        .check(packet, keys, Progress.none(), new Cancel());
        return switch (verdict) {
            case PacketVerdict.Unread unread -> {
                session.terminal().complain(unread.problem());
                yield Verb.REFUSED;
            }
            case PacketVerdict.Read read -> told(read);
        };
    }

    private int told(PacketVerdict.Read read) {
        Terminal terminal = session.terminal();
        read.faults().stream().limit(MOST).map(PacketFault::problem).forEach(terminal::list);
        if (read.faults().size() > MOST) {
            terminal.say("packet.report.more", Map.of("count", read.faults().size() - MOST));
        }
        if (!read.isWhole()) {
            terminal.complain(
                    Problem.of("packet.report.faults").with("count", read.faults().size()));
            return Verb.REFUSED;
        }
        terminal.say(
                "packet.report.whole",
                Map.of("files", read.files(), "size", terminal.texts().bytes(read.bytes())));
        read.cover().ifPresent(this::tell);
        read.signed().ifPresent(this::tell);
        terminal.say("packet.report.words", Map.of("words", String.join(" ", read.words())));
        read.remarks().forEach(terminal::list);
        return Verb.DONE;
    }

    private void tell(PacketCover cover) {
        session.terminal()
                .say(
                        "packet.report.cover",
                        Map.of(
                                "title", cover.title(),
                                "made", cover.madeAt().toString(),
                                "purpose", cover.purpose().isBlank() ? "–" : cover.purpose()));
    }

    private void tell(PacketVerdict.Signed signed) {
        String fingerprint = signed.key().fingerprint();
        Map<String, Object> named =
                switch (signed.standing()) {
                    case SignerStanding.Unknown() -> Map.of("fingerprint", fingerprint);
                    case SignerStanding.Known(String name) ->
                            Map.of("fingerprint", fingerprint, "name", name);
                    case SignerStanding.Met(String name) ->
                            Map.of("fingerprint", fingerprint, "name", name);
                };
        String key =
                switch (signed.standing()) {
                    case SignerStanding.Unknown() -> "packet.report.signer-unknown";
                    case SignerStanding.Known(String name) -> "packet.report.signer-known";
                    case SignerStanding.Met(String name) -> "packet.report.signer-met";
                };
        session.terminal().say(key, named);
    }
}
