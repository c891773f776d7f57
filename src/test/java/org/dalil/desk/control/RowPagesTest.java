package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ListChangeListener;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whatever is looked at and however late pages arrive, a row is the one of the list or not there.
@UsesScreen
class RowPagesTest {
    private final List<Asked> asked = new ArrayList<>();
    private final RowPages<String> pages =
            new RowPages<>((page, generation) -> asked.add(new Asked(page, generation)));

    /// A question for a page.
    private record Asked(int page, int generation) {}

    private static List<String> rows(String of, int count) {
        return IntStream.range(0, count).mapToObj(i -> of + i).toList();
    }

    private static List<String> page(List<String> all, int page) {
        int from = Math.min(all.size(), page * RowPages.PAGE);
        return all.subList(from, Math.min(all.size(), from + RowPages.PAGE));
    }

    private void answer(List<String> all) {
        for (Asked one : List.copyOf(asked)) {
            pages.arrived(one.page(), one.generation(), page(all, one.page()));
        }
        asked.clear();
    }

    @Property(tries = 100)
    void everyRowIsThatOfThePlainListOnceItArrived(
            @ForAll @IntRange(min = 0, max = 6000) int size,
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 5999) Integer> looks) {
        List<String> all = rows("row ", size);
        asked.clear();
        pages.restart(size, page(all, 0));
        assertEquals(size, pages.size());
        for (int look : looks) {
            if (look < size) {
                String before = pages.get(look);
                if (before != null) {
                    assertEquals(all.get(look), before);
                }
                answer(all);
                assertEquals(all.get(look), pages.get(look));
            }
        }
    }

    @Property(tries = 100)
    void anAnswerToAnOlderQuestionIsNeverShown(
            @ForAll @IntRange(min = 65, max = 400) int size,
            @ForAll @IntRange(min = 64, max = 399) int look) {
        int at = Math.min(look, size - 1);
        List<String> old = rows("old ", size);
        List<String> now = rows("new ", size);
        asked.clear();
        pages.restart(size, page(old, 0));
        assertNull(pages.get(at));
        List<Asked> late = List.copyOf(asked);
        asked.clear();
        pages.restart(size, page(now, 0));
        late.forEach(one -> pages.arrived(one.page(), one.generation(), page(old, one.page())));
        assertNull(pages.get(at), "asked again, not answered by the old list");
        assertEquals(1, asked.size());
        answer(now);
        assertEquals(now.get(at), pages.get(at));
    }

    @Test
    void aPageIsAskedForOnceWhileItIsOnItsWay() {
        pages.restart(200, rows("row ", 64));
        assertEquals("row 63", pages.get(63));
        assertEquals(List.of(), asked, "the first page was brought along");
        assertNull(pages.get(64));
        assertNull(pages.get(127));
        assertEquals(1, asked.size());
        assertNull(pages.get(128));
        assertEquals(List.of(1, 2), asked.stream().map(Asked::page).toList());
    }

    @Test
    void aPageThatCameShorterThanTheListLeavesItsRowsEmpty() {
        pages.restart(130, rows("row ", 64));
        assertNull(pages.get(100));
        pages.arrived(1, asked.getFirst().generation(), List.of("row 64"));
        assertEquals("row 64", pages.get(64));
        assertNull(pages.get(65));
        assertEquals(1, asked.size(), "it is not asked for again and again");
    }

    @Test
    void aPageThatCouldNotBeReadSaysSoAndIsAskedForOnceMoreOnlyOnWish() {
        pages.restart(200, rows("row ", 64));
        assertNull(pages.get(70));
        Asked first = asked.removeFirst();
        pages.failed(first.page(), first.generation());
        assertTrue(pages.isFailed(64) && pages.isFailed(127));
        assertFalse(pages.isFailed(63) || pages.isFailed(128));
        assertNull(pages.get(70));
        assertEquals(List.of(), asked, "looking at it does not ask for it again and again");
        pages.again(3);
        assertEquals(List.of(), asked, "there is nothing wrong with that one");
        pages.again(100);
        assertEquals(List.of(first), asked);
        assertFalse(pages.isFailed(70), "it is on its way");
        pages.arrived(1, first.generation(), rows("late ", 64));
        assertEquals("late 6", pages.get(70));
        pages.again(100);
        assertEquals(1, asked.size());
    }

    @Test
    void aFailureOfAnOlderListIsForgotten() {
        pages.restart(200, rows("row ", 64));
        assertNull(pages.get(70));
        Asked old = asked.removeFirst();
        pages.failed(old.page(), old.generation());
        pages.restart(200, rows("new ", 64));
        assertFalse(pages.isFailed(70));
        pages.failed(old.page(), old.generation());
        assertFalse(pages.isFailed(70));
        assertNull(pages.get(70));
        assertEquals(1, asked.size());
    }

    @Test
    void listenersHearOfRestartsAndOfArrivals() {
        List<String> heard = new ArrayList<>();
        pages.addListener(
                (ListChangeListener<String>)
                        change -> {
                            while (change.next()) {
                                heard.add(
                                        (change.wasUpdated() ? "update " : "replace ")
                                                + change.getFrom()
                                                + "-"
                                                + change.getTo()
                                                + " of "
                                                + change.getList().size());
                            }
                        });
        pages.restart(70, rows("row ", 64));
        assertNull(pages.get(69));
        pages.arrived(1, asked.getFirst().generation(), rows("row ", 6));
        pages.restart(0, List.of());
        assertEquals(
                List.of("replace 0-70 of 70", "update 64-70 of 70", "replace 0-0 of 0"), heard);
    }
}
