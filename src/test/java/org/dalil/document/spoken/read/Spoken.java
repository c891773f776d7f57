package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads transcripts for tests.
final class Spoken {
    private Spoken() {}

    static SpokenText text(String words, String name) {
        return bytes(words.getBytes(StandardCharsets.UTF_8), name);
    }

    static SpokenText bytes(byte[] bytes, String name) {
        return assertInstanceOf(
                        SpokenOutcome.Read.class, SpokenReading.read(bytes, name, null), name)
                .text();
    }

    static List<SpokenLine> lines(SpokenText text) {
        return text.tiers().stream().flatMap(tier -> tier.lines().stream()).toList();
    }

    static long count(SpokenText text, SpokenRemark.Kind kind) {
        return text.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .mapToLong(SpokenRemark::count)
                .sum();
    }
}
