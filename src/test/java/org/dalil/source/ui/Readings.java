package org.dalil.source.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.source.TextVersion;

import java.io.ByteArrayInputStream;

/// Adds another reading of an original, as a newer engine would.
final class Readings {
    private Readings() {}

    static TextVersion add(SourceKit kit, Source source, String engine, String words)
            throws Exception {
        byte[] bytes = words.getBytes(UTF_8);
        var sealed =
                kit.casefile
                        .vault()
                        .blobs()
                        .seal(
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                Progress.none(),
                                new Cancel());
        TextVersion text =
                new TextVersion(
                        kit.casefile.holdings().ids().next(),
                        kit.sources.items(source.id()).getFirst().id(),
                        engine,
                        sealed.id().hex(),
                        sealed.sha256().hex(),
                        words.length(),
                        null,
                        null);
        return kit.casefile
                .holdings()
                .ledger()
                .act(
                        ActName.of("source.act.change", "title", source.title()),
                        changes -> {
                            changes.create(TextVersion.SHAPE, text);
                            return text;
                        });
    }
}
