package org.dalil.packet.verify;

import org.dalil.kernel.Problem;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.wire.JsonLine;
import org.dalil.wire.JsonLineReader;
import org.dalil.wire.WireException;
import org.dalil.wire.bag.BagReport;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where times in a packet cannot all be right. Clocks are often wrong, so none of it is a fault.
final class Clocks {
    /// Clocks of honest people differ by so much.
    private static final Duration SLACK = Duration.ofMinutes(10);

    /// What one line of custody calls its time.
    private static final String AT = "at";

    private static final int MOST = 50;

    private final Optional<PacketCover> cover;
    private final List<Problem> remarks = new ArrayList<>();
    private @Nullable Instant before;

    private Clocks(Optional<PacketCover> cover) {
        this.cover = cover;
    }

    /// What is odd, the first few.
    static List<Problem> remarks(BagReport bag, Optional<PacketCover> cover, Instant now) {
        Clocks clocks = new Clocks(cover);
        cover.filter(read -> read.madeAt().isAfter(now.plus(SLACK)))
                .ifPresent(read ->
                        clocks.remarks.add(
                                Problem.of("packet.remark.made-later")
                                        .with("made", read.madeAt().toString())));
        bag.kept(PacketNames.CUSTODY).ifPresent(clocks::read);
        return clocks.remarks;
    }

    private void read(byte[] custody) {
        try (JsonLineReader lines = new JsonLineReader(new ByteArrayInputStream(custody))) {
            long number = 0;
            boolean more = true;
            while (more && remarks.size() < MOST) {
                number++;
                more = next(lines, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private boolean next(JsonLineReader lines, long number) throws IOException {
        try {
            Optional<JsonLine> line = lines.next();
            line.ifPresent(read -> take(number, read.object()));
            return line.isPresent();
        } catch (WireException e) {
            remarks.add(about("packet.remark.custody-unreadable", number));
            return true;
        }
    }

    private void take(long number, Map<String, ?> line) {
        if (!(line.get(AT) instanceof String text)) {
            return;
        }
        Instant at;
        try {
            at = Instant.parse(text);
        } catch (DateTimeParseException e) {
            remarks.add(about("packet.remark.custody-unreadable", number));
            return;
        }
        if (cover.isPresent() && at.isAfter(cover.get().madeAt().plus(SLACK))) {
            remarks.add(about("packet.remark.custody-later", number).with(AT, text));
        }
        if (before != null && at.isBefore(before.minus(SLACK))) {
            remarks.add(about("packet.remark.custody-back", number).with(AT, text));
        }
        before = at;
    }

    private static Problem about(String key, long number) {
        return Problem.of(key).with("file", PacketNames.CUSTODY).with("line", number);
    }
}
