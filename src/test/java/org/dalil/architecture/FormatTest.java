package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every source has the one form. Run with `-Dformat.write=true` this writes the form instead of
/// asking for it.
class FormatTest {
    private static final boolean WRITE = Boolean.getBoolean("format.write");

    @Test
    void everySourceHasTheForm() {
        List<Path> otherwise =
                Sources.java(Sources.MAIN, Sources.TEST, Sources.BENCH).parallelStream()
                        .filter(file -> !hasForm(file))
                        .toList();

        Faults.none("not formatted; run again with -Dformat.write=true", otherwise);
    }

    private static boolean hasForm(Path file) {
        String source = Sources.text(file);
        String form = Format.of(source);
        if (WRITE && !form.equals(source)) {
            write(file, form);
            return true;
        }
        return form.equals(source);
    }

    private static void write(Path file, String form) {
        try {
            Files.writeString(file, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void otherFormsAreSeen() {
        assertEquals(
                """
                package org.dalil;

                class C {
                    int x;
                }
                """,
                Format.of("package org.dalil; import java.util.List;\nclass C { int x; }"));
    }
}
