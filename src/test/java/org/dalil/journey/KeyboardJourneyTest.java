package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Wording;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The keys of the whole window, on Latin, Russian and Kazakh layouts.
@UsesScreen
@Tag("journey")
class KeyboardJourneyTest {
    @TempDir Path folder;
    private Workplace work;
    private int claimsMade;

    @BeforeEach
    void open() throws Exception {
        work = new Workplace(folder);
        work.makeCasefile("Osh");
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), work.problems());
        work.close();
    }

    private Agents agents() {
        return new Agents(work.casefile().holdings());
    }

    @Test
    void sectionsAndTheWayBack() throws Exception {
        KeyCode[] digits = {
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6
        };
        for (int i = 0; i < digits.length; i++) {
            work.press(KeyCode.CONTROL, digits[i]);
            assertEquals(new Intent.ToSection(Section.values()[i]), work.here());
        }
        work.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Intent.ToSection(Section.EVENTS), work.here());
        work.press(KeyCode.ALT, KeyCode.LEFT);
        work.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(new Intent.ToSection(Section.EVENTS), work.here());
        String first = focusWords();
        work.press(KeyCode.F6);
        assertFalse(first.equals(focusWords()), "the keys are in another part");
        assertTrue(work.isShown("#why"));
        work.press(KeyCode.F8);
        assertFalse(work.isShown("#why"));
        work.press(KeyCode.F8);
        assertTrue(work.isShown("#why"));
    }

    private String focusWords() {
        return Workplace.fx(() -> String.valueOf(work.scene().getFocusOwner()));
    }

    @Test
    void thePaletteFindsWhatWasTypedOnAnotherLayout() throws Exception {
        Agent agent = agents().add(AgentKind.PERSON, "Gulnara");
        work.press(KeyCode.CONTROL, KeyCode.K);
        work.until(() -> "palette-field".equals(work.focus()));
        work.type("пгдтфкф"); // the keys of her name on a Russian layout
        work.until(() -> {
            ListView<?> list = work.robot.lookup("#palette-list").queryListView();
            return list.getItems().size() == 1;
        });
        work.press(KeyCode.ENTER);
        RecordRef ref = new RecordRef(RecordKind.AGENT, agent.id());
        work.until(() -> work.desk().navigator().here().orElseThrow().equals(to(ref)));
    }

    private static Intent to(RecordRef ref) {
        return new Intent.ToRecord(ref);
    }

    @Test
    void undoingAndDoingAgainOnEveryLayout() throws Exception {
        agents().add(AgentKind.PERSON, "Gulnara");
        work.press(KeyCode.CONTROL, KeyCode.Z);
        work.until(() -> people() == 0);
        work.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        work.until(() -> people() == 1);
        work.press(KeyCode.CONTROL, KeyCode.Z);
        work.until(() -> people() == 0);
        work.press(KeyCode.CONTROL, KeyCode.Y);
        work.until(() -> people() == 1);
        cyrillic("я", false);
        work.until(() -> people() == 0);
        cyrillic("Я", true);
        work.until(() -> people() == 1);
        cyrillic("ә", false);
        work.until(() -> section() == Section.CLAIMS);
        cyrillic("і", false);
        work.until(() -> work.isShown("#rows") && section() == Section.PEOPLE);
        cyrillic("л", false);
        work.until(() -> "palette-field".equals(work.focus()));
        cyrillic("д", false);
        work.unlock();
        assertEquals(1, people());
    }

    private Section section() {
        return switch (work.here()) {
            case Intent.ToSection at -> at.section();
            case Intent.ToRecord at when at.ref().kind() == RecordKind.AGENT -> Section.PEOPLE;
            default -> Section.SOURCES;
        };
    }

    private int people() throws Exception {
        return agents().rows().count("");
    }

    /// Presses Ctrl and a key as a window system does that knows no code for it.
    private void cyrillic(String letter, boolean shift) {
        work.robot.interact(() -> {
            Node at = work.scene().getFocusOwner();
            Event.fireEvent(
                    at == null ? work.scene() : at,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            letter,
                            letter,
                            KeyCode.UNDEFINED,
                            shift,
                            true,
                            false,
                            false));
        });
    }

    @Test
    void whatIsHalfTypedOutlivesTheLockUnderASheet() throws Exception {
        Claim claim = claim("First");
        begin(claim);
        work.type("Half a sent");
        work.press(KeyCode.CONTROL, KeyCode.K);
        work.until(() -> "palette-field".equals(work.focus()));
        work.press(KeyCode.CONTROL, KeyCode.L);
        work.unlock();
        work.until(() -> "Half a sent".equals(shownStatement()));
    }

    /// Who, when, whom and where are told without a hand on the mouse.
    @Test
    void aClaimIsDescribedByKeysAlone() throws Exception {
        Claim claim = claim("First");
        begin(claim);
        make("claim-chain-who", "The prosecutor");
        work.until(() -> claims().chain(claim.id()).size() == 1);
        work.tabTo("claim-when");
        work.type("3 Aug 2006");
        work.press(KeyCode.ENTER);
        work.until(() -> claims().find(claim.id()).orElseThrow().when() != null);
        make("claim-concern", "Bakhtiyor");
        work.until(() -> people() == 2);
        make("claim-place", "Ivanovo");
        work.until(() -> claims().find(claim.id()).orElseThrow().place() != null);
        work.until(() ->
                work.scene().getFocusOwner() instanceof Button link
                        && "Ivanovo".equals(link.getText()));
        work.press(KeyCode.TAB);
        work.press(KeyCode.SPACE);
        work.until(() -> claims().find(claim.id()).orElseThrow().place() == null);
        work.until(() -> "claim-place".equals(work.focus()));
    }

    private void make(String field, String words) throws Exception {
        work.tabTo(field);
        work.type(words);
        work.until(() -> work.robot.lookup(".suggestions .list-cell").tryQuery().isPresent());
        work.press(KeyCode.ENTER);
    }

    /// Shows a claim as one just made, with the keys in its statement.
    private void begin(Claim claim) throws Exception {
        Workplace.fx(() -> {
            work.desk()
                    .navigator()
                    .go(new Intent.ToNew(new RecordRef(RecordKind.CLAIM, claim.id())));
            return true;
        });
        work.until(() -> "claim-statement".equals(work.focus()));
    }

    /// Words typed in one claim never get into the next, however one leaves.
    @Test
    void wordsStayWithTheirRecord() throws Exception {
        Claim first = claim("First");
        Claim second = claim("Second");
        begin(first);
        work.type("Only the first");
        work.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(claims().find(second.id()).isPresent(), "typing is taken back, not the act");
        work.type("Only the first");
        String typed = Workplace.fx(() -> shownStatement());
        work.press(KeyCode.ALT, KeyCode.DOWN);
        work.until(() -> "Second".equals(shownStatement()));
        work.until(() -> claims().find(first.id()).orElseThrow().statement().equals(typed));
        assertEquals("Second", claims().find(second.id()).orElseThrow().statement());
        work.tabTo("claim-statement");
        work.press(KeyCode.END);
        work.type("!");
        work.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        work.until(() -> claims().find(second.id()).orElseThrow().statement().equals("Second!"));
        assertEquals(typed, claims().find(first.id()).orElseThrow().statement());
    }

    private Claims claims() {
        return new Claims(work.casefile().holdings());
    }

    private String shownStatement() {
        return work.robot
                .lookup("#claim-statement")
                .tryQueryAs(TextInputControl.class)
                .map(TextInputControl::getText)
                .orElse("");
    }

    private Claim claim(String statement) throws Exception {
        var holdings = work.casefile().holdings();
        return holdings.ledger()
                .act(
                        ActName.of("claim.act.from-words", "words", statement),
                        changes -> {
                            Claim made =
                                    Claim.draft(
                                            holdings.ids().next(),
                                            ++claimsMade,
                                            Wording.of(statement));
                            changes.create(Claim.SHAPE, made);
                            return made;
                        });
    }
}
