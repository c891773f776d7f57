package org.dalil.exchange;

import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.wire.JsonLine;
import org.dalil.wire.JsonLineReader;
import org.dalil.wire.TarEntry;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarReader;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes small share files for tests, takes them apart and puts them together changed.
final class ShareKit {
    static final ShareCover COVER =
            new ShareCover(
                    Instant.parse("2026-02-03T04:05:06Z"), "А. К.", "00c0ffee", "для отчёта");

    private ShareKit() {}

    static ShareContents contents(
            AgeAddressee to, List<Map<String, Object>> records, List<byte[]> blobs) {
        List<ShareBlob> attached = new ArrayList<>();
        blobs.forEach(blob -> attached.add(blob(Digest.of(blob), blob)));
        return new ShareContents(
                COVER,
                List.of(to),
                sink -> {
                    for (Map<String, Object> record : records) {
                        sink.take(record);
                    }
                },
                attached);
    }

    static ShareContents small(AgeAddressee to) {
        return contents(
                to,
                List.of(Map.of("id", 1L), Map.of("id", 2L, "words", "сказано")),
                List.of(new byte[] {1, 2, 3}, new byte[2000]));
    }

    static ShareBlob blob(Digest digest, byte[] bytes) {
        return new ShareBlob() {
            @Override
            public Digest digest() {
                return digest;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static byte[] tar(SigningKey key, ShareContents contents) throws ShareException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ShareWriter(key).writeTar(out, contents, Progress.none(), new Cancel());
        return out.toByteArray();
    }

    static byte[] file(SigningKey key, ShareContents contents) throws ShareException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ShareWriter(key).write(out, contents, Progress.none(), new Cancel());
        return out.toByteArray();
    }

    static VerifiedShare read(byte[] file, Quarantine quarantine, AgeOpener... openers)
            throws AgeException, ShareException, IOException {
        return new ShareReader(List.of(openers), TarLimits.STANDARD)
                .read(new ByteArrayInputStream(file), quarantine, Progress.none(), new Cancel());
    }

    static List<Map<String, Object>> records(VerifiedShare share)
            throws WireException, IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        try (JsonLineReader lines = share.records()) {
            for (Optional<JsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                records.add(line.get().object());
            }
        }
        return records;
    }

    static Map<String, byte[]> entries(byte[] tar) throws WireException, IOException {
        TarReader reader = new TarReader(new ByteArrayInputStream(tar), TarLimits.STANDARD);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (Optional<TarEntry> e = reader.next(); e.isPresent(); e = reader.next()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            reader.copyTo(content);
            entries.put(e.get().name(), content.toByteArray());
        }
        return entries;
    }

    /// Seals entries as they are, in their order.
    static byte[] sealed(Map<String, byte[]> entries, AgeAddressee to)
            throws WireException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter tar = new TarWriter(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            tar.entry(entry.getKey(), entry.getValue());
        }
        tar.finish();
        return AgeKit.seal(out.toByteArray(), to);
    }

    /// Replaces the signature by one that fits the entries as they are now.
    static void resign(Map<String, byte[]> entries, SigningKey key, ShareContents contents) {
        entries.remove(ShareSeal.ENTRY);
        List<ShareEntry> list = new ArrayList<>();
        entries.forEach(
                (name, bytes) -> list.add(new ShareEntry(name, bytes.length, Digest.of(bytes))));
        entries.put(ShareSeal.ENTRY, ShareSeal.sign(key, list, contents.recipients()).json());
    }
}
