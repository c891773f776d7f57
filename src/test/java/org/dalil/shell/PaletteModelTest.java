package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The palette finds commands and records, also when the keyboard was on the wrong layout.
@UsesScreen
class PaletteModelTest {
    private static final Intent PEOPLE = new Intent.ToSection(Section.PEOPLE);
    private final EntryKit kit = new EntryKit(Path.of("nowhere"));
    private final InlineJobs jobs = new InlineJobs();
    private final Desk desk = kit.desk("en", jobs);
    private final List<String> did = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean broken;
    private final PaletteModel model = model();

    private PaletteModel model() {
        List<PaletteModel.Command> commands =
                List.of(
                        new PaletteModel.Command("window.lock", "Lock", () -> did.add("lock")),
                        new PaletteModel.Command(
                                "window.share", "Запереть", () -> did.add("close")),
                        new PaletteModel.Command(
                                "window.gather", "Import files", () -> did.add("import")));
        return new PaletteModel(desk, commands, this::find);
    }

    private List<PaletteModel.Found> find(String typed) throws ProblemException {
        asked.add(typed);
        if (broken) {
            throw new GoneException(Problem.of("history.problem.gone"));
        }
        return typed.equals("bakyt")
                ? List.of(new PaletteModel.Found("Bakyt", "People", PEOPLE))
                : List.of();
    }

    private List<String> words() {
        return model.lines().stream().map(PaletteModel.Line::words).toList();
    }

    @Test
    void untilSomethingIsTypedEveryCommandIsOffered() {
        model.attach();
        assertEquals(List.of("Lock", "Запереть", "Import files"), words());
        assertEquals("Ctrl+L", model.lines().getFirst().kind());
        assertEquals(List.of(), asked);
        model.lines().getFirst().action().run();
        assertEquals(List.of("lock"), did);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "…", "%", "\u0000", "« »"})
    void signsAloneOfferNoCommand(String typed) {
        model.attach();
        model.typed().set(typed);
        assertEquals(List.of(), words());
        model.typed().set("lock");
        assertEquals(List.of("Lock"), words());
    }

    @Test
    void capitalsAndBlanksDoNotMatter() {
        model.attach();
        model.typed().set("  IMPORT ");
        assertEquals(List.of("Import files"), words());
        model.typed().set("зАПЕР");
        assertEquals(List.of("Запереть"), words());
        model.typed().set("   ");
        assertEquals(3, words().size());
    }

    @Test
    void commandsAreFoundOnTheWrongLayout() {
        model.attach();
        model.typed().set("дщсл");
        assertEquals(List.of("Lock"), words());
        model.typed().set("pfgth");
        assertEquals(List.of("Запереть"), words());
    }

    @Test
    void recordsAreFoundAndLedTo() {
        List<Intent> shown = new ArrayList<>();
        desk.navigator().shownBy(shown::add);
        model.attach();
        model.typed().set("bakyt");
        assertEquals(List.of("Bakyt"), words());
        assertEquals("People", model.lines().getFirst().kind());
        assertEquals(List.of("bakyt"), asked, "the other layout is not asked when one fits");
        model.lines().getFirst().action().run();
        assertEquals(List.of(PEOPLE), shown);
        assertEquals(Optional.of(PEOPLE), desk.navigator().here());
    }

    @Test
    void recordsAreFoundOnTheWrongLayout() {
        model.attach();
        model.typed().set("ифлне");
        assertEquals(List.of("ифлне", "bakyt"), asked);
        assertEquals(List.of("Bakyt"), words());
    }

    @Test
    void anAnswerToWhatWasTypedBeforeDoesNotFillTheEmptiedBox() {
        model.attach();
        jobs.hold();
        model.typed().set("bakyt");
        model.typed().set("");
        jobs.release();
        assertEquals(List.of("Lock", "Запереть", "Import files"), words());
        model.typed().set("bakyt");
        assertEquals(List.of("Bakyt"), words());
    }

    @Test
    void afterLeavingTypingAsksNothing() {
        Subscription following = model.attach();
        following.unsubscribe();
        model.typed().set("bakyt");
        assertEquals(List.of(), asked);
    }

    @Test
    void aCasefileThatCannotBeReadIsTold() {
        broken = true;
        model.attach();
        model.typed().set("bakyt");
        assertEquals(1, kit.problems.size());
        assertTrue(kit.problems.getFirst() instanceof GoneException);
    }

    @Test
    void linesForEarlierWordsAreNotTakenForThoseOfTheWordsTyped() {
        InlineJobs later = new InlineJobs();
        PaletteModel slow = new PaletteModel(kit.desk("en", later), List.of(), this::find);
        slow.attach();
        later.hold();
        slow.typed().set("bakyt");
        assertFalse(slow.isSettled());
        slow.typed().set("");
        assertTrue(slow.isSettled());
        later.release();
        assertEquals(List.of(), slow.lines(), "an answer to what is typed no more");
        slow.typed().set("bakyt");
        assertTrue(slow.isSettled());
        assertEquals(1, slow.lines().size());
    }
}
