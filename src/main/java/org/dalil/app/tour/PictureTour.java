package org.dalil.app.tour;

import org.dalil.app.demonstration.Demonstration;
import org.dalil.app.demonstration.SampleFiles;
import org.dalil.app.demonstration.Who;
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
    private final Pictures wanted;
    private final PrintStream out;
    private final TourFolder place;
    private @Nullable Casefile open;
    private Navigator navigator = new Navigator();

    private PictureTour(Equipment equipment, Pictures wanted, PrintStream out, TourFolder place) {
        this.equipment = equipment;
        this.wanted = wanted;
        this.out = out;
        this.place = place;
    }

    /// Makes the tour.
    ///
    /// @param wanted in its folder, files of the same names are replaced
    /// @param out told one line a picture
    public static void run(Equipment equipment, Pictures wanted, PrintStream out, Texts texts)
            throws ProblemException {
        try (TourFolder place = new TourFolder()) {
            Files.createDirectories(wanted.folder());
            clear(wanted.folder());
            new PictureTour(equipment, wanted, out, place).walk();
        } catch (IOException e) {
            throw TourException.unwritable(e);
        }
        out.println(texts.of("app.tour.done", Map.of("folder", wanted.folder().toString())));
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
        Locale first = wanted.language() == null ? Locale.ENGLISH : wanted.language();
        Demonstration story = whole(first, samples);
        if (wanted.language() == null) {
            again(RUSSIAN, samples, story);
        }
    }

    /// From the first start to the lock.
    private Demonstration whole(Locale language, List<Path> samples)
            throws ProblemException, IOException {
        try (Visit visit = visit(language, samples)) {
            Album album = album(visit, looks(language, List.of(Theme.LIGHT, Theme.DARK)));
            Entry entry = new Entry(visit.visitor(), album);
            visit.begin();
            entry.create(NAME, PASSPHRASE);
            entry.importing();
            Casefile casefile = casefile();
            Demonstration story =
                    Demonstration.tell(
                            casefile, equipment.extraction(), Texts.in(language), place.samples());
            // The table is there for a picture alone: it does not belong to the demonstration.
            new ShareExample(casefile, equipment.clock()).write(wanted.folder(), out);
            new PacketExample(casefile, equipment.clock(), Texts.in(language))
                    .write(story.agent(Who.IVANOVO), wanted.folder(), out);
            new TableExample(casefile, equipment.extraction(), Texts.in(language))
                    .take(place.samples());
            visit.visitor().rest();
            through(visit, album, language, story);
            entry.lock(PASSPHRASE);
            return story;
        }
    }

    /// Through the casefile that is there, from unlocking to the lock.
    private void again(Locale language, List<Path> samples, Demonstration story)
            throws ProblemException {
        try (Visit visit = visit(language, samples)) {
            Album album = album(visit, looks(language, List.of(Theme.LIGHT)));
            visit.begin();
            Entry entry = new Entry(visit.visitor(), album);
            entry.unlock(PASSPHRASE);
            through(visit, album, language, story);
            entry.lock(PASSPHRASE);
        }
    }

    private void through(Visit visit, Album album, Locale language, Demonstration story)
            throws TourException {
        Walk walk = new Walk(visit.visitor(), album, navigator, Texts.in(language), story);
        walk.sections();
        walk.sheets();
    }

    private Album.Looks looks(Locale language, List<Theme> usual) {
        String suffix = language.equals(RUSSIAN) ? "-ru" : "";
        return new Album.Looks(wanted.looks().isEmpty() ? usual : wanted.looks(), suffix);
    }

    private Album album(Visit visit, Album.Looks looks) {
        return new Album(visit.scene(), visit.visitor(), looks, wanted.folder(), out);
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
        return Visit.of(() -> new Desktop(ground, this::noting, () -> {}), jobs, wanted);
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
