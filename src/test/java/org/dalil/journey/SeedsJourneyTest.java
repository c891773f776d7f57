package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import jfx.incubator.scene.control.richtext.RichTextArea;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.source.SourceRow;
import org.dalil.source.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The first day's work by keys alone: texts are imported, words in them become claims that are
/// dated and attributed, and everything is there after locking, also what was undone and redone.
@UsesScreen
@Tag("journey")
class SeedsJourneyTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final int CLAIMS = 3;

    @TempDir Path folder;
    private Workplace work;

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

    @Test
    void twoTextsOfOurOwn() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path latin =
                Files.writeString(
                        inbox.resolve("letter.txt"),
                        """
                        Letter from the river town
                        Nine people came back in August. A neighbour saw the lorry at dawn.
                        Nobody wrote down its number.
                        """,
                        UTF_8);
        Path cyrillic =
                Files.writeString(
                        inbox.resolve("хат.txt"),
                        """
                        Справка о поездке
                        Девять человек вернулись в августе. Сосед видел грузовик на рассвете.
                        Номер никто не записал. Ауылда жарық болмады.
                        """,
                        UTF_8);
        walk(latin, cyrillic);
    }

    @Test
    void theSharedTexts() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "there is no folder of shared texts");
        try (var list = Files.list(SEEDS)) {
            walk(
                    list.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toArray(Path[]::new));
        }
    }

    private void walk(Path... files) throws Exception {
        take(files);
        int made = 0;
        for (SourceRow source : sources().rows().page("", 0, files.length)) {
            goTo(source);
            for (int i = 0; i < CLAIMS; i++) {
                claim(source, i, ++made);
            }
        }
        assertEquals(CLAIMS * files.length, claims().rows().count(""));
        inspect();
        work.press(KeyCode.CONTROL, KeyCode.L);
        work.unlock();
        everythingIsThere(files.length);
        turnBackAndForth(files.length);
    }

    private void take(Path... files) throws Exception {
        work.choosing(files);
        work.press(KeyCode.CONTROL, KeyCode.O);
        work.until(() -> work.isShown("#import-start") && !work.node("#import-start").isDisabled());
        work.press(KeyCode.ENTER);
        work.until(() ->
                work.robot
                        .lookup("#import-state")
                        .queryAs(Label.class)
                        .getText()
                        .startsWith(files.length + " imported"));
        work.press(KeyCode.ESCAPE);
        work.until(() -> !work.desk().sheets().isOpen());
        assertEquals(files.length, sources().rows().count(""));
    }

    private void goTo(SourceRow source) throws Exception {
        List<UUID> order = new ArrayList<>();
        for (SourceRow row : sources().rows().page("", 0, 100)) {
            order.add(row.id());
        }
        int steps = order.indexOf(source.id()) - order.indexOf(chosen());
        for (int i = 0; i < Math.abs(steps); i++) {
            work.press(KeyCode.ALT, steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        work.until(() -> source.id().equals(chosen()));
        String words = sources().read(text(source));
        work.until(() -> work.isShown("#document"));
        work.until(() -> document().getModel() != null && plain().startsWith(first(words)));
    }

    private @Nullable UUID chosen() {
        return switch (work.here()) {
            case Intent.ToRecord at -> at.ref().id();
            case Intent.ToWords at -> at.source();
            default -> null;
        };
    }

    private void claim(SourceRow source, int nth, int number) throws Exception {
        String words = sources().read(text(source));
        work.tabTo("document");
        select(nth);
        work.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        work.until(() -> "claim-statement".equals(focusNow()));
        String statement = "Claim " + number + " — сказано";
        work.type(statement);
        work.press(KeyCode.CONTROL, KeyCode.ENTER);
        Claim made = latest();
        work.until(() -> statement.equals(find(made).statement()));
        assertTrue(words.contains(ground(made).locator().quote()));
        if (nth == 0) {
            describe(made, number);
        }
        work.press(KeyCode.ALT, KeyCode.LEFT);
        work.until(() -> work.isShown("#document"));
        assertInstanceOf(Intent.ToWords.class, work.here());
        work.until(() -> "document".equals(focusNow()));
        work.until(() -> document().hasNonEmptySelection());
    }

    private void select(int nth) {
        if (nth == 0) {
            work.press(KeyCode.CONTROL, KeyCode.HOME);
        } else {
            work.press(KeyCode.RIGHT);
        }
        for (int i = 0; i < 2 + nth; i++) {
            work.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    /// Gives a claim an origin made inline and a date.
    private void describe(Claim made, int number) throws Exception {
        work.tabTo("claim-chain-who");
        work.type("Witness " + number);
        work.until(() -> work.robot.lookup(".suggestions .list-cell").tryQuery().isPresent());
        work.press(KeyCode.ENTER);
        work.until(() -> claims().chain(made.id()).size() == 1);
        work.tabTo("claim-when");
        work.type("12 March 2026");
        work.press(KeyCode.ENTER);
        work.until(() -> find(made).when() != null);
    }

    /// The inspector shows the exact words; Enter on its card goes to them.
    private void inspect() throws Exception {
        Claim newest = latest();
        work.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Workplace.fx(() -> {
            work.desk().navigator().go(new Intent.ToRecord(ref(newest)));
            return true;
        });
        Ground ground = ground(newest);
        String quote = ground.locator().quote();
        work.until(() -> card() != null && card().getAccessibleText().contains(quote));
        for (int i = 0; i < 80 && !isOnCard(); i++) {
            work.press(KeyCode.TAB);
        }
        assertTrue(isOnCard(), "the card is reached by keys");
        work.press(KeyCode.ENTER);
        work.until(() -> work.isShown("#document") && document().hasNonEmptySelection());
        Intent.ToWords at = assertInstanceOf(Intent.ToWords.class, work.here());
        assertEquals(ground.source(), at.source());
        String words = sources().read(sources().texts(item(at)).getFirst());
        assertEquals(quote, words.substring(at.start(), at.end()));
    }

    private UUID item(Intent.ToWords at) throws Exception {
        return sources().items(at.source()).getFirst().id();
    }

    private boolean isOnCard() {
        return Workplace.fx(() -> work.scene().getFocusOwner() == card());
    }

    private Node card() {
        return work.robot.lookup(".why-card").query();
    }

    private void everythingIsThere(int texts) throws Exception {
        assertEquals(texts, sources().rows().count(""));
        List<ClaimRow> rows = claims().rows().page("", 0, 100);
        assertEquals(CLAIMS * texts, rows.size());
        int named = 0;
        for (ClaimRow row : rows) {
            assertTrue(row.statement().startsWith("Claim "), row.statement());
            assertFalse(ground(find(row)).locator().quote().isBlank());
            List<Attribution> chain = claims().chain(row.id());
            if (!chain.isEmpty()) {
                named++;
                assertTrue(
                        new Agents(work.casefile().holdings())
                                .find(chain.getFirst().agent())
                                .orElseThrow()
                                .label()
                                .startsWith("Witness "));
                assertEquals("12 March 2026", find(row).when().verbatim());
            }
        }
        assertEquals(texts, named);
    }

    /// Undoes everything by keys, then does it all again.
    private void turnBackAndForth(int texts) throws Exception {
        var history = work.casefile().holdings().ledger().history();
        int acts = 0;
        while (history.undoable().isPresent()) {
            var before = history.undoable();
            work.press(KeyCode.CONTROL, KeyCode.Z);
            work.until(() -> !history.undoable().equals(before));
            acts++;
        }
        assertTrue(acts > 2 * CLAIMS * texts, acts + " acts");
        assertEquals(0, claims().rows().count(""));
        assertEquals(0, sources().rows().count(""));
        for (int i = 0; i < acts; i++) {
            var before = history.redoable();
            KeyCode[] again =
                    i % 2 == 0
                            ? new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z}
                            : new KeyCode[] {KeyCode.CONTROL, KeyCode.Y};
            work.press(again);
            work.until(() -> !history.redoable().equals(before));
        }
        everythingIsThere(texts);
    }

    private String focusNow() {
        Node owner = work.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private RichTextArea document() {
        return work.robot.lookup("#document").queryAs(RichTextArea.class);
    }

    private String plain() {
        return document().getPlainText(0);
    }

    private static String first(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    private Sources sources() {
        return new Sources(work.casefile().holdings(), work.casefile().vault().blobs());
    }

    private Claims claims() {
        return new Claims(work.casefile().holdings());
    }

    private org.dalil.source.TextVersion text(SourceRow row) throws Exception {
        var item = sources().items(row.id()).getFirst();
        return sources().texts(item.id()).getFirst();
    }

    private Claim latest() throws Exception {
        long most = 0;
        Claim newest = null;
        for (ClaimRow row : claims().rows().page("", 0, 100)) {
            if (row.number() > most) {
                most = row.number();
                newest = find(row);
            }
        }
        return Objects.requireNonNull(newest);
    }

    private Claim find(ClaimRow row) throws Exception {
        return claims().find(row.id()).orElseThrow();
    }

    private Claim find(Claim claim) throws Exception {
        return claims().find(claim.id()).orElseThrow();
    }

    private Ground ground(Claim claim) throws Exception {
        return new Grounds(work.casefile().holdings()).of(ref(claim)).getFirst();
    }

    private static RecordRef ref(Claim claim) {
        return new RecordRef(RecordKind.CLAIM, claim.id());
    }

    private static RecordRef ref(SourceRow row) {
        return new RecordRef(RecordKind.SOURCE, row.id());
    }
}
