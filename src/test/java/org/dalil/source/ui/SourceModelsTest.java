package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.util.Subscription;

import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.PathChoice;
import org.dalil.kernel.Locator;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.source.intake.ImportReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The import sheet and the page of a source without a screen, over a sealed casefile.
@UsesScreen
class SourceModelsTest {
    private static final String WORDS = "Nine people were returned.\nA relative denied it.\n";
    @TempDir Path folder;
    private final InlineJobs jobs = new InlineJobs();

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryKit entry;

    @SuppressWarnings("NullAway.Init")
    private ImportModel imports;

    @SuppressWarnings("NullAway.Init")
    private SourceModel model;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        entry = new EntryKit(folder);
        desk = entry.desk("en", jobs);
        imports = new ImportModel(kit.importer, desk);
        SourceParts parts =
                SourceParts.of(
                        kit.casefile.holdings(),
                        kit.sources,
                        new Agents(kit.casefile.holdings()),
                        kit.importer,
                        PathChoice.system(),
                        (source, importing) -> {});
        model = new SourceModel(parts, desk);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
        assertEquals(List.of(), entry.problems);
    }

    private Source letter() throws Exception {
        return kit.source(kit.file("letter.txt", WORDS, UTF_8));
    }

    private SourcePage page() {
        return Objects.requireNonNull(model.page().get());
    }

    @Test
    void filesAreLookedAtChosenAndImported() throws Exception {
        Path one = kit.file("one.txt", "One.", UTF_8);
        Path two = kit.file("two.txt", "Two.", UTF_8);
        Path empty = kit.file("empty.txt", new byte[0]);
        imports.open(List.of(one, two, empty));
        assertEquals(ImportModel.Stage.CHOOSING, imports.stage().get());
        assertEquals(3, imports.lines().size());
        assertEquals(3, imports.asked());
        assertEquals(2, imports.included());
        assertFalse(imports.lines().getLast().isChoosable(), "an empty file");

        imports.include(0, false);
        imports.include(2, true);
        assertEquals(1, imports.included());
        imports.start();

        assertEquals(ImportModel.Stage.DONE, imports.stage().get());
        ImportReport report = Objects.requireNonNull(imports.report().get());
        assertNotNull(report);
        assertEquals(1, kit.sources.rows().count(""));
        assertNull(imports.lines().getFirst().result(), "left out");
        assertNotNull(imports.lines().get(1).result());
        assertNotNull(imports.lines().getLast().result(), "refused, and said so");
    }

    @Test
    void nothingIncludedStartsNothing() throws Exception {
        imports.open(List.of(kit.file("one.txt", "One.", UTF_8)));
        imports.include(0, false);
        imports.start();
        assertEquals(ImportModel.Stage.CHOOSING, imports.stage().get());
        assertNull(imports.report().get());
        assertEquals(0, kit.sources.rows().count(""));
    }

    @Test
    void afterwardsNothingCanBeChosen() throws Exception {
        imports.open(List.of(kit.file("one.txt", "One.", UTF_8)));
        imports.start();
        ImportLine done = imports.lines().getFirst();
        imports.include(0, false);
        imports.encode(0, UTF_8);
        assertEquals(done, imports.lines().getFirst());
    }

    @Test
    void whatBelongsToAClosedSheetIsDropped() throws Exception {
        jobs.hold();
        imports.open(List.of(kit.file("one.txt", "One.", UTF_8)));
        assertEquals(ImportModel.Stage.LOOKING, imports.stage().get());
        imports.close();
        jobs.release();
        assertEquals(ImportModel.Stage.CLOSED, imports.stage().get());
        assertTrue(imports.lines().isEmpty());
        assertEquals(-1, imports.fraction());
    }

    @Test
    void stoppingTheImportLeavesNothingHalfDone() throws Exception {
        imports.open(List.of(kit.file("one.txt", "One.", UTF_8)));
        jobs.hold();
        imports.start();
        assertEquals(ImportModel.Stage.RUNNING, imports.stage().get());
        imports.stop();
        jobs.release();
        assertFalse(imports.stage().get() == ImportModel.Stage.RUNNING);
        assertEquals(0, kit.sources.rows().count(""));
    }

    @Test
    void aPageShowsTheSourceWithItsWordsAndForgetsThem() throws Exception {
        Source source = letter();
        Subscription following = model.attach();
        assertNull(model.page().get());
        model.id().set(source.id());
        assertEquals(source, page().source());
        assertEquals(WORDS, page().words());
        assertNull(page().damage());
        following.unsubscribe();
        assertNull(model.page().get());
        assertNull(model.id().get());
    }

    @Test
    void changesReachTheSourceAsItIsKeptNow() throws Exception {
        Source source = letter();
        model.attach();
        model.id().set(source.id());
        kit.sources.change(source.noted("noted elsewhere"));
        model.change(now -> now.titled("A letter"));
        assertEquals("A letter", page().source().title());
        assertEquals("noted elsewhere", kit.sources.find(source.id()).orElseThrow().note());
    }

    @Test
    void aNewNameBecomesAnAgentOfTheSource() throws Exception {
        model.attach();
        model.id().set(letter().id());
        model.nameNew("Ministry", Source::by);
        assertEquals("Ministry", page().creator());
        assertEquals(1, model.findAgents("minis").size());
        kit.casefile.holdings().ledger().undo();
        model.reload();
        assertNull(page().creator(), "one act, undone as one");
        assertEquals(0, model.findAgents("minis").size());
    }

    @Test
    void wordsBecomeAClaimAndTheWayBackLeadsToThem() throws Exception {
        Source source = letter();
        List<Intent> shown = new ArrayList<>();
        desk.navigator().shownBy(shown::add);
        model.attach();
        model.id().set(source.id());
        var text = Objects.requireNonNull(page().text());
        model.claim(text, Locator.in(WORDS, 0, 11, null));
        assertTrue(shown.getFirst() instanceof Intent.ToNew);
        desk.navigator().back();
        assertEquals(new Intent.ToWords(source.id(), text.id(), 0, 11), shown.getLast());
    }

    @Test
    void theOriginalIsSavedAsItCame() throws Exception {
        model.attach();
        model.id().set(letter().id());
        Path copy = folder.resolve("copy.txt");
        List<Path> saved = new ArrayList<>();
        model.save(Objects.requireNonNull(page().item()), copy, saved::add);
        assertEquals(List.of(copy), saved);
        assertEquals(WORDS, Files.readString(copy));
    }

    @Test
    void aRemovedSourceLeavesAnEmptyPageAndActionsWithoutOneDoNothing() throws Exception {
        Source source = letter();
        model.attach();
        model.remove();
        model.id().set(source.id());
        model.remove();
        assertNull(model.page().get());
        model.change(now -> now.titled("never"));
        assertTrue(kit.sources.find(source.id()).isEmpty());
    }

    @Test
    void aKeyHeldDownBeginsOneClaim() throws Exception {
        model.attach();
        model.id().set(letter().id());
        var text = Objects.requireNonNull(Objects.requireNonNull(page()).text());
        Locator words = Locator.in(WORDS, 0, 4, null);
        jobs.hold();
        model.claim(text, words);
        model.claim(text, words);
        jobs.release();
        assertEquals(1, new Claims(kit.casefile.holdings()).rows().count(""));
        model.claim(text, words);
        assertEquals(2, new Claims(kit.casefile.holdings()).rows().count(""));
    }
}
