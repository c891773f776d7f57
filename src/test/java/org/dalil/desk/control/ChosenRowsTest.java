package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Theme;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/// Several rows that are chosen stay chosen when the list is read again, as far as they are still
/// there; the page goes on showing the one it shows.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ChosenRowsTest {
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final List<Integer> rows =
            new ArrayList<>(IntStream.range(0, 300).map(i -> i * 10).boxed().toList());
    private final MasterModel<Integer> model =
            new MasterModel<>(new Rows(), row -> new UUID(0, row), kit.desk);
    private Subscription attached = Subscription.EMPTY;

    @SuppressWarnings("NullAway.Init")
    private MultipleSelectionModel<@Nullable Integer> chosen;

    /// A list in memory, narrowed to the numbers that begin so.
    private final class Rows implements RowSource<Integer> {
        private List<Integer> matching(String typed) {
            return rows.stream().filter(row -> row.toString().startsWith(typed)).toList();
        }

        @Override
        public int count(String typed) {
            return matching(typed).size();
        }

        @Override
        public List<Integer> page(String typed, int offset, int limit) {
            return matching(typed).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int indexOf(String typed, UUID id) {
            return matching(typed).indexOf((int) id.getLeastSignificantBits());
        }
    }

    @Start
    void start(Stage stage) {
        MasterList<Integer> list =
                new MasterList<>(
                        model,
                        kit.desk,
                        "Numbers",
                        row -> new RowBox.Words("row " + row, "", ""),
                        new Label("none"),
                        null);
        chosen = list.list().getSelectionModel();
        list.chooseMany(model, this::ids);
        Scene scene = new Scene(list.root(), 400, 500);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        attached = model.attach();
    }

    private List<UUID> ids() {
        return chosen.getSelectedIndices().stream()
                .filter(at -> at >= 0 && at < model.rows().size())
                .map(model.rows()::get)
                .filter(Objects::nonNull)
                .map(row -> new UUID(0, row))
                .toList();
    }

    @AfterEach
    void leave() {
        robot.interact(attached::unsubscribe);
        assertEquals(List.of(), kit.problems);
    }

    private void choose(int first, int... more) {
        robot.interact(() -> {
            chosen.clearSelection();
            chosen.selectIndices(first, more);
        });
    }

    private void change(Runnable how) {
        robot.interact(() -> {
            how.run();
            model.reload();
        });
        robot.interact(() -> {});
    }

    private List<Long> numbers() {
        return ids().stream().map(UUID::getLeastSignificantBits).toList();
    }

    private void assertChosen(long shown, long... all) {
        assertEquals(new UUID(0, shown), model.chosen().get());
        assertEquals(IntStream.range(0, all.length).mapToObj(i -> all[i]).toList(), numbers());
        assertEquals(model.place().get(), chosen.getSelectedIndex());
    }

    @Test
    void allOfThemStayChosenWhateverComesBetween() {
        choose(1, 4, 2);
        assertChosen(20, 10, 20, 40);

        change(() -> rows.add(2, 15));
        assertChosen(20, 10, 20, 40);
        change(() -> rows.add(0, -5));
        assertChosen(20, 10, 20, 40);
    }

    @Test
    void whoIsGoneIsLeftOutAndNobodyTakesItsPlaceAmongThem() {
        choose(1, 4, 2);

        change(() -> rows.remove((Integer) 10));
        assertChosen(20, 20, 40);
        change(() -> rows.remove((Integer) 20));
        assertChosen(40, 40);
        change(() -> rows.remove((Integer) 40));
        assertChosen(50, 50);
    }

    @Test
    void farDownTheyStayChosenToo() {
        robot.interact(() -> model.rows().get(250));
        choose(3, 250, 251);

        change(() -> rows.add(0, -5));
        robot.interact(() -> model.rows().get(4));

        assertEquals(List.of(4, 251, 252), chosen.getSelectedIndices());
        assertEquals(new UUID(0, 2510), model.chosen().get());
    }

    @Test
    void whatIsTypedKeepsThoseThatMatch() {
        choose(1, 12, 11, 13, 20);
        assertChosen(200, 10, 110, 120, 130, 200);

        robot.interact(() -> model.typed().set("1"));

        assertEquals(List.of(10L, 110L, 120L, 130L), numbers());
        assertTrue(numbers().contains(lead()), "the page shows one of them");
        robot.interact(() -> model.typed().set(""));
        assertEquals(List.of(10L, 110L, 120L, 130L), numbers());
    }

    private long lead() {
        UUID id = model.chosen().get();
        return id == null ? -1 : id.getLeastSignificantBits();
    }

    @Test
    void whoIsLedToARecordHasItAlone() {
        choose(1, 4, 2);
        robot.interact(() -> model.choose(new UUID(0, 70)));
        assertChosen(70, 70);

        choose(1, 4, 2);
        robot.interact(() -> model.choose(new UUID(0, 20)));
        assertChosen(20, 10, 20, 40);
    }

    @Test
    void aRowChosenByItselfAfterwardsIsTheOnlyOne() {
        choose(1, 4, 2);
        change(() -> rows.add(0, -5));
        robot.interact(() -> chosen.clearAndSelect(7));

        change(() -> rows.add(0, -15));

        assertChosen(60, 60);
    }

    @Test
    void whatIsGivenUpWhileTheListIsReadIsNotChosenAgain() {
        choose(1, 4, 2);
        kit.jobs.hold();
        robot.interact(() -> {
            model.reload();
            chosen.clearSelection(4);
        });
        robot.interact(kit.jobs::release);

        assertChosen(20, 10, 20);
    }
}
