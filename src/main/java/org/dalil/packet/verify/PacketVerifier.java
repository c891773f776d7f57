package org.dalil.packet.verify;

import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeInput;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.BrokenAgeStream;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarLimits;
import org.dalil.wire.WireException;
import org.dalil.wire.bag.BagFolder;
import org.dalil.wire.bag.BagReport;
import org.dalil.wire.bag.BagTar;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks packets: as a folder, a tar, or a tar sealed with age. Reads each byte once, writes
/// nothing anywhere, follows no links, and believes no size or name before it was checked.
public final class PacketVerifier {
    private static final List<String> AGE = List.of("age-encryption.org/", "-----BEGIN AGE");

    private final KeyBook book;
    private final Clock clock;
    private final TarLimits limits;

    public PacketVerifier(KeyBook book, Clock clock) {
        this(book, clock, TarLimits.STANDARD);
    }

    /// @param limits how many files, and how large ones, are read
    PacketVerifier(KeyBook book, Clock clock, TarLimits limits) {
        this.book = book;
        this.clock = clock;
        this.limits = limits;
    }

    /// Checks one packet to its last byte.
    ///
    /// @param openers keys for a sealed one; none needed for others
    /// @param progress hears bytes read; the total is not known
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public PacketVerdict check(
            Path packet, List<? extends AgeOpener> openers, Progress progress, Cancel cancel) {
        try {
            if (Files.isDirectory(packet)) {
                return judged(BagFolder.read(packet, limits, progress, cancel), null);
            }
            if (!Files.isRegularFile(packet)) {
                return new PacketVerdict.Unread(
                        Problem.of("packet.problem.no-packet").with("file", packet.toString()));
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(packet), 1 << 16)) {
                return isSealed(in)
                        ? sealed(in, openers, progress, cancel)
                        : judged(BagTar.read(in, limits, progress, cancel), null);
            }
        } catch (WireException e) {
            return new PacketVerdict.Unread(e.problem());
        } catch (AgeException e) {
            return new PacketVerdict.Unread(e.problem());
        } catch (BrokenAgeStream e) {
            return new PacketVerdict.Unread(e.reason().problem());
        } catch (IOException e) {
            return new PacketVerdict.Unread(Problem.of("packet.problem.unreadable-packet"));
        }
    }

    private PacketVerdict sealed(
            InputStream in, List<? extends AgeOpener> openers, Progress progress, Cancel cancel)
            throws AgeException, WireException, IOException {
        if (openers.isEmpty()) {
            return new PacketVerdict.Unread(Problem.of("packet.problem.needs-key"));
        }
        try (AgeInput opened = AgeFile.decrypt(in, openers)) {
            return judged(BagTar.read(opened, limits, progress, cancel), opened.openedBy());
        }
    }

    private PacketVerdict judged(BagReport bag, @Nullable AgeOpener openedBy) {
        return new PacketJudgement(bag, book).verdict(openedBy, clock.now());
    }

    private static boolean isSealed(InputStream in) throws IOException {
        in.mark(64);
        String start = new String(in.readNBytes(32), StandardCharsets.ISO_8859_1);
        in.reset();
        return AGE.stream().anyMatch(start::startsWith);
    }
}
