package org.dalil.journey;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Progress;
import org.dalil.kit.SealedCasefile;
import org.dalil.source.SourceRow;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.Importer;
import org.dalil.texts.Texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The work of one day without a window: a casefile is made, a text imported, a claim begun, a
/// share file made, and a backup on closing. Argument: an empty folder.
final class OfflineWork {
    /// The share file it leaves.
    static final String SHARE = "all.dalil.age";

    private OfflineWork() {}

    public static void main(String[] args) throws Exception {
        run(Path.of(args[0]), "Nine people came back in August.");
    }

    /// Does it; gives the casefile's folder.
    static Path run(Path dir, String words) throws Exception {
        Path folder = dir.resolve("Case.dalil");
        Casefile casefile = SealedCasefile.create(folder);
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        Importer importer =
                new Importer(
                        casefile.holdings(),
                        casefile.vault().blobs(),
                        sources,
                        new InProcessExtraction(),
                        Texts.in(Locale.ENGLISH));
        Path file = Files.writeString(dir.resolve("letter.txt"), words);
        importer.importAll(
                List.of(Choice.of(importer.inspect(file, new Cancel())).including(true)),
                Progress.none(),
                new Cancel());
        SourceRow row = sources.rows().page("", 0, 1).getFirst();
        TextVersion text = sources.texts(sources.items(row.id()).getFirst().id()).getFirst();
        new Claims(casefile.holdings())
                .fromWords(row.id(), text, Locator.in(sources.read(text), 0, 11, null));
        new Shares(casefile, Clock.system())
                .write(
                        new ShareRequest(
                                Selection.everything(),
                                List.of(new OwnKeys(casefile.settings()).identity().recipient()),
                                "for a test"),
                        dir.resolve(SHARE),
                        Progress.none(),
                        new Cancel());
        casefile.closeWithBackup(2);
        return folder;
    }
}
