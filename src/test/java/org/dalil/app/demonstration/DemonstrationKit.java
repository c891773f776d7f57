package org.dalil.app.demonstration;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Casefile;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Clock;
import org.dalil.kit.SealedCasefile;
import org.dalil.texts.Texts;
import org.dalil.vault.key.Passphrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A sealed casefile with the demonstration in it, as the tour makes it, under cheap keys.
final class DemonstrationKit {
    private DemonstrationKit() {}

    /// An empty casefile in this folder.
    static Casefile casefile(Path folder) throws Exception {
        try (Passphrase passphrase = SealedCasefile.passphrase()) {
            return Casefile.create(
                    SealedCasefile.vaults()
                            .create(
                                    folder.resolve("demo.dalil"),
                                    passphrase,
                                    SealedCasefile.cost()),
                    KnownShapes.all(),
                    Clock.system());
        }
    }

    /// Tells the story into it; its documents are written below the folder.
    static Demonstration tell(Casefile casefile, Path folder) throws Exception {
        Path samples = Files.createDirectory(folder.resolve("samples"));
        SampleFiles.write(samples);
        return Demonstration.tell(
                casefile, new InProcessExtraction(), Texts.in(Locale.ENGLISH), samples);
    }
}
