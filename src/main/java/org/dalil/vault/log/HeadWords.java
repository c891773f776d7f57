package org.dalil.vault.log;

import org.dalil.kernel.Digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// Says a hash in words that are easy to tell apart when spoken: one of 256 for each of its first
/// eight bytes. Knows no secrets.
public final class HeadWords {
    static final int COUNT = 8;

    private HeadWords() {}

    /// Eight words for a hash.
    public static List<String> of(Digest digest) {
        List<String> list = list();
        byte[] hash = HexFormat.of().parseHex(digest.hex());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            words.add(list.get(hash[i] & 0xFF));
        }
        return List.copyOf(words);
    }

    static List<String> list() {
        try (InputStream in = HeadWords.class.getResourceAsStream("words.txt")) {
            String all =
                    new String(
                            Objects.requireNonNull(in, "words.txt").readAllBytes(),
                            StandardCharsets.UTF_8);
            return all.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
