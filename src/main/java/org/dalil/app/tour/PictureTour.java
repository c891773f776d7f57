package org.dalil.app.tour;

import org.dalil.app.demonstration.Demonstration;
import org.dalil.app.demonstration.SampleFiles;
import org.dalil.casefile.Casefile;
import org.dalil.desk.Navigator;
import org.dalil.desk.Theme;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.kernel.ProblemException;
import org.dalil.shell.Desktop;
import org.dalil.shell.Workbench;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes the demonstration casefile, walks through every screen as a person does, and leaves a
/// picture of each and a share file. What it made the casefile in is gone afterwards. JavaFX must
/// be running; not to be called on its thread.
public final class PictureTour {
    private static final String NAME = "Returns to Central Asia";

    // Opens nothing that lasts: the casefile is deleted when the tour ends.
    private static final String PASSPHRASE = "plum lantern 1905 ladder river";

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Equipment equipment;
    private final Path folder;
    private final PrintStream out;
    private final TourFolder place;
    private @Nullable Casefile open;
    private Navigator navigator = new Navigator();

    private PictureTour(Equipment equipment, Path folder, PrintStream out, TourFolder place) {
        this.equipment = equipment;
        this.folder = folder;
        this.out = out;
        this.place = place;
    }

    /// Makes the tour.
    ///
    /// @param folder where pictures and share file go; files of those names are replaced
    /// @param out told one line a picture
    public static void run(Equipment equipment, Path folder, PrintStream out, Texts texts)
            throws ProblemException {
        try (TourFolder place = new TourFolder()) {
            Files.createDirectories(folder);
            clear(folder);
            new PictureTour(equipment, folder, out, place).walk();
        } catch (IOException e) {
            throw TourException.unwritable(e);
        }
        out.println(texts.of("app.tour.done", Map.of("folder", folder.toString())));
    }

    /// Takes away the pictures of an earlier tour, which may have had other numbers.
    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, Album::isPicture)) {
            for (Path picture : earlier) {
                Files.delete(picture);
            }
        }
    }

    private void walk() throws ProblemException, IOException {
        List<Path> samples = SampleFiles.write(place.samples());
        Demonstration story;
        try (Visit visit = visit(Locale.ENGLISH, samples)) {
            Album album = album(visit, new Album.Looks(List.of(Theme.LIGHT, Theme.DARK), ""));
            Entry entry = new Entry(visit.visitor(), album);
            visit.begin();
            entry.create(NAME, PASSPHRASE);
            entry.importing();
            Casefile casefile = casefile();
            story =
                    Demonstration.tell(
                            casefile,
                            equipment.extraction(),
                            Texts.in(Locale.ENGLISH),
                            place.samples());
            visit.visitor().rest();
            Walk walk =
                    new Walk(visit.visitor(), album, navigator, Texts.in(Locale.ENGLISH), story);
            walk.sections();
            walk.sheets();
            new ShareExample(casefile, equipment.clock()).write(folder, out);
            entry.lock(PASSPHRASE);
        }
        try (Visit visit = visit(RUSSIAN, samples)) {
            Album album = album(visit, new Album.Looks(List.of(Theme.LIGHT), "-ru"));
            visit.begin();
            Entry entry = new Entry(visit.visitor(), album);
            entry.unlock(PASSPHRASE);
            Walk walk = new Walk(visit.visitor(), album, navigator, Texts.in(RUSSIAN), story);
            walk.sections();
            walk.sheets();
            entry.lock(PASSPHRASE);
        }
    }

    private Album album(Visit visit, Album.Looks looks) {
        return new Album(visit.scene(), visit.visitor(), looks, folder, out);
    }

    private Visit visit(Locale language, List<Path> samples) throws TourException {
        CountedJobs jobs = new CountedJobs(equipment.jobs());
        Desktop.Ground ground =
                new Desktop.Ground(
                        Texts.in(language),
                        jobs,
                        equipment.entrance(),
                        new PreferenceFile(place.preferences()),
                        equipment.extraction(),
                        new Chosen(place.documents(), samples),
                        place.documents(),
                        equipment.clock(),
                        equipment.zone());
        return Visit.of(() -> new Desktop(ground, this::noting, () -> {}), jobs);
    }

    private Workbench noting(Workbench workbench) {
        return (casefile, drafts, desk) -> {
            open = casefile;
            navigator = desk.navigator();
            return workbench.open(casefile, drafts, desk);
        };
    }

    private Casefile casefile() {
        Casefile now = open;
        if (now == null) {
            throw new IllegalStateException("no casefile is open");
        }
        return now;
    }
}
