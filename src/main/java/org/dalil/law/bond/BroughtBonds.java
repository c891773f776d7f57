package org.dalil.law.bond;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.law.Remark;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Reads the bonds that the program brings from their file: State, instrument, from, to, complaints
/// from, how well it is known, and where from. `-` stands for never.
final class BroughtBonds {
    private static final int COLUMNS = 7;

    private BroughtBonds() {}

    /// Every bond of this version.
    static List<BondSpan> ofThisVersion() {
        try (InputStream in = BroughtBonds.class.getResourceAsStream("bonds.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program’s bonds are missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program’s bonds are unreadable", e);
        }
    }

    /// @throws IllegalArgumentException when a line is no bond
    static List<BondSpan> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BroughtBonds::span)
                .toList();
    }

    private static BondSpan span(String line) {
        String[] parts = line.strip().split(" +", COLUMNS);
        if (parts.length != COLUMNS) {
            throw new IllegalArgumentException("not a bond: " + line);
        }
        return new BondSpan(
                StateRef.of(parts[0]),
                parts[1],
                Remark.of("vocabulary.instrument." + parts[1]),
                date(parts[2]),
                date(parts[3]),
                date(parts[4]),
                null,
                BondSpan.Standing.valueOf(parts[5].toUpperCase(Locale.ROOT)),
                parts[6]);
    }

    private static @Nullable DateValue date(String written) {
        if (written.equals("-")) {
            return null;
        }
        Edtf meaning =
                Edtf.parse(written)
                        .orElseThrow(() -> new IllegalArgumentException("not a day: " + written));
        return DateValue.of(written, meaning, DateBasis.EXTERNAL);
    }
}
