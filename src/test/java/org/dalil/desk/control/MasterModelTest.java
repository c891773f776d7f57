package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Position;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The list of a section keeps the chosen record chosen, whatever is typed or changed around it.
@UsesScreen
class MasterModelTest {
    private final InlineJobs jobs = new InlineJobs();
    private final EntryKit kit = new EntryKit(Path.of("nowhere"));
    private final Rows rows = new Rows();
    private final MasterModel<Row> model = new MasterModel<>(rows, Row::id, kit.desk("en", jobs));

    /// A row of the test's list.
    private record Row(UUID id, String words) {}

    /// A list in memory, narrowed to the rows whose words begin so.
    private static final class Rows implements RowSource<Row> {
        private final List<Row> all = new ArrayList<>();
        private boolean broken;

        private List<Row> matching(String typed) throws ProblemException {
            if (broken) {
                throw new GoneException(Problem.of("history.problem.gone"));
            }
            return all.stream().filter(row -> row.words().startsWith(typed)).toList();
        }

        @Override
        public int count(String typed) throws ProblemException {
            return matching(typed).size();
        }

        @Override
        public List<Row> page(String typed, int offset, int limit) throws ProblemException {
            return matching(typed).stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int indexOf(String typed, UUID id) throws ProblemException {
            return matching(typed).stream().map(Row::id).toList().indexOf(id);
        }
    }

    private Row add(String words) {
        Row row = new Row(new UUID(7, rows.all.size()), words);
        rows.all.add(row);
        return row;
    }

    private void assertChosen(Row row, int place) {
        assertEquals(row.id(), model.chosen().get());
        assertEquals(place, model.place().get());
    }

    @Test
    void atFirstTheFirstRowIsChosen() {
        Row first = add("apricot");
        add("birch");
        model.attach();
        assertChosen(first, 0);
        assertEquals(2, model.count().get());
        assertEquals(rows.all, List.copyOf(model.rows()));
    }

    @Test
    void thePositionIsCountedFromOneAndFollowsTheList() {
        add("apricot");
        Row birch = add("birch");
        List<@Nullable Position> said = new ArrayList<>();
        model.position()
                .subscribe(at -> {
                    said.add(at);
                });
        model.attach();
        model.choose(birch, 1);
        rows.all.removeFirst();
        model.reload();
        rows.all.clear();
        model.reload();
        said.removeIf(Objects::isNull);
        assertEquals(
                List.of(new Position(1, 2), new Position(2, 2), new Position(1, 1)),
                said.stream().distinct().toList());
        assertNull(model.position().getValue());
    }

    @Test
    void anEmptyListHasNothingChosen() {
        model.attach();
        assertNull(model.chosen().get());
        assertEquals(-1, model.place().get());
        assertEquals(0, model.rows().size());
    }

    @Test
    void theChosenRecordStaysChosenWhenOthersComeBeforeIt() {
        add("apricot");
        Row birch = add("birch");
        model.attach();
        model.choose(birch, 1);
        rows.all.addFirst(new Row(new UUID(8, 0), "alder"));
        model.reload();
        assertChosen(birch, 2);
        assertEquals(3, model.count().get());
    }

    @Test
    void whenTheChosenRecordIsGoneTheOneThatMovedUpIsChosen() {
        Row apricot = add("apricot");
        Row birch = add("birch");
        Row cedar = add("cedar");
        model.attach();
        model.choose(birch, 1);
        rows.all.remove(birch);
        model.reload();
        assertChosen(cedar, 1);
        rows.all.remove(cedar);
        model.reload();
        assertChosen(apricot, 0);
        rows.all.clear();
        model.reload();
        assertNull(model.chosen().get());
        assertEquals(-1, model.place().get());
    }

    @Test
    void farDownToTheOneThatMovedUpIsChosen() {
        for (int i = 0; i < 200; i++) {
            add("row " + i);
        }
        model.attach();
        model.choose(rows.all.get(150), 150);
        rows.all.remove(150);
        model.reload();
        assertChosen(rows.all.get(150), 150);
    }

    @Test
    void typingKeepsTheChoiceWhileItStillMatches() {
        add("apricot");
        add("beech");
        Row birch = add("birch");
        model.attach();
        model.choose(birch, 2);
        model.typed().set("b");
        assertChosen(birch, 1);
        assertEquals(2, model.count().get());
        model.typed().set("bi");
        assertChosen(birch, 0);
        model.typed().set("");
        assertChosen(birch, 2);
    }

    @Test
    void typingThatHidesTheChoiceChoosesTheFirstMatch() {
        Row apricot = add("apricot");
        add("birch");
        Row cedar = add("cedar");
        model.attach();
        assertChosen(apricot, 0);
        model.typed().set("c");
        assertChosen(cedar, 0);
        model.typed().set("nothing like it");
        assertNull(model.chosen().get());
        assertEquals(0, model.count().get());
    }

    @Test
    void choosingFromElsewhereGivesUpWhatWasTypedIfNeeded() {
        add("apricot");
        Row birch = add("birch");
        model.attach();
        model.choose(birch.id());
        assertChosen(birch, 1);
        model.typed().set("a");
        model.choose(birch.id());
        assertEquals("", model.typed().get());
        assertChosen(birch, 1);
    }

    @Test
    void rowsThatAreShownStayWhenAnotherIsChosenFromElsewhere() {
        for (int i = 0; i < 200; i++) {
            add("row " + i);
        }
        model.attach();
        List<Object> heard = new ArrayList<>();
        model.rows().addListener((ListChangeListener<@Nullable Row>) heard::add);
        model.choose(rows.all.get(150).id());
        assertChosen(rows.all.get(150), 150);
        assertEquals(List.of(), heard);
        Row added = add("a row more");
        model.choose(added.id());
        assertChosen(added, 200);
        assertEquals(201, model.count().get(), "what came meanwhile is read");
    }

    @Test
    void aChangeThatIsHeardWhileTheChosenIsSoughtIsReadAllTheSame() {
        Row apricot = add("apricot");
        Row birch = add("birch");
        model.attach();
        jobs.hold();
        model.choose(birch.id());
        rows.all.remove(apricot);
        model.reload();
        jobs.release();
        assertChosen(birch, 0);
        assertEquals(1, model.count().get());
    }

    @Test
    void rowsFarDownAreReadWhenTheyAreLookedAt() {
        for (int i = 0; i < 200; i++) {
            add("row " + i);
        }
        model.attach();
        assertNull(model.rows().get(150), "not there in the very moment");
        assertEquals(rows.all.get(150), model.rows().get(150));
        assertEquals(200, model.rows().size());
    }

    @Test
    void aPageOfAnOlderListIsDropped() {
        for (int i = 0; i < 200; i++) {
            add("old " + i);
        }
        model.attach();
        jobs.hold();
        assertNull(model.rows().get(150));
        model.reload();
        for (int i = 0; i < 200; i++) {
            rows.all.set(i, new Row(new UUID(9, i), "new " + i));
        }
        model.reload();
        jobs.release();
        assertEquals(rows.all.get(3), model.rows().get(3));
        assertNull(model.rows().get(150));
        assertEquals(rows.all.get(150), model.rows().get(150));
    }

    @Test
    void leavingForgetsRowsAndChoice() {
        add("apricot");
        Subscription following = model.attach();
        following.unsubscribe();
        assertNull(model.chosen().get());
        assertEquals(0, model.rows().size());
        add("birch");
        model.typed().set("b");
        assertEquals(0, model.rows().size(), "typing is not followed any more");
    }

    @Test
    void aListThatCannotBeReadIsToldAndLeavesWhatWasShown() {
        Row apricot = add("apricot");
        model.attach();
        rows.broken = true;
        model.reload();
        assertEquals(1, kit.problems.size());
        assertTrue(kit.problems.getFirst() instanceof GoneException);
        assertChosen(apricot, 0);
        assertEquals(1, model.rows().size());
    }

    @Test
    void whoeverIsChosenWhileTheListIsReadStaysChosen() {
        add("apricot");
        add("birch");
        Row cedar = add("cedar");
        model.attach();
        jobs.hold();
        model.reload();
        model.choose(cedar, 2);
        rows.all.addFirst(new Row(new UUID(8, 0), "alder"));
        jobs.release();
        assertChosen(cedar, 3);
        assertEquals(4, model.count().get());
    }

    @Test
    void aChoiceMadeMeanwhileIsNotTakenForOneThatIsGone() {
        Row apricot = add("apricot");
        add("birch");
        Row cedar = add("cedar");
        model.attach();
        jobs.hold();
        rows.all.remove(apricot);
        model.reload();
        model.choose(cedar, 2);
        jobs.release();
        assertChosen(cedar, 1);
    }

    @Test
    void whoIsLedToARecordThatIsGoneIsToldSo() {
        Row apricot = add("apricot");
        Row birch = add("birch");
        model.attach();
        model.choose(birch.id());
        assertEquals(List.of(), kit.problems);
        rows.all.remove(birch);
        model.reload();
        assertEquals(List.of(), kit.problems, "whose record is taken away knows");
        model.choose(birch.id());
        assertEquals(1, kit.problems.size());
        assertTrue(kit.problems.getFirst() instanceof GoneException);
        assertChosen(apricot, 0);
    }

    @Test
    void whatIsInTheListIsNotKnownBeforeItIsRead() {
        jobs.hold();
        model.attach();
        assertFalse(model.read().get());
        jobs.release();
        assertTrue(model.read().get());
    }
}
