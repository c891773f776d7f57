package org.dalil.vault.log;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.VaultException;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the unlock screen may show before anyone has unlocked: when the casefile was last closed
/// and the words of its journal's head then. Lies in the clear and proves nothing by itself; people
/// compare it with what they remember or noted.
///
/// @param closedAt when the casefile was last closed
/// @param words the journal's head, eight words
public record Seal(Instant closedAt, List<String> words) {
    /// The file's name within the casefile folder.
    public static final String FILE = "seal";

    private static final int LONGEST = 4096;

    public Seal {
        words = List.copyOf(words);
    }

    /// Writes it beside the casefile's other files.
    public void write(Path folder) throws VaultException {
        byte[] content = Json.canonical(Map.of("closed", closedAt.toString(), "words", words));
        try {
            Folders.replace(Disk.computer(), folder.resolve(FILE), content);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// The last one written; empty when there is none or it cannot be read.
    public static Optional<Seal> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            return of(Json.parse(Files.readAllBytes(file)));
        } catch (IOException | WireException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Seal> of(@Nullable Object value) {
        if (value instanceof Map<?, ?> members
                && members.get("closed") instanceof String closed
                && members.get("words") instanceof List<?> items) {
            List<String> known = HeadWords.list();
            List<String> words =
                    items.stream().map(String::valueOf).filter(known::contains).toList();
            if (words.size() == HeadWords.COUNT) {
                return Optional.of(new Seal(Instant.parse(closed), words));
            }
        }
        return Optional.empty();
    }
}
