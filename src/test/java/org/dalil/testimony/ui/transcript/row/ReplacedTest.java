package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Which rows are replaced: as few as can be, and never paragraphs by nothing.
class ReplacedTest {
    private static List<Row> rows(List<String> words) {
        List<Row> rows = new ArrayList<>();
        for (String one : words) {
            rows.add(RowKit.row(one.charAt(0), one));
        }
        return rows;
    }

    private static Replaced between(String before, String now) {
        return Replaced.between(rows(List.of(before.split(" "))), rows(List.of(now.split(" "))), 0);
    }

    @Test
    void onlyWhatDiffersIsReplaced() {
        assertFalse(between("a b c", "a b c").isAny());
        assertEquals(new Replaced(1, 2, 2), between("a b c", "a bb c"));
        assertEquals(new Replaced(0, 1, 2), between("a b", "a x b")); // with its neighbour
        assertEquals(new Replaced(0, 2, 1), between("a x b", "a b"));
        assertEquals(new Replaced(0, 1, 2), between("b", "a b"));
        assertEquals(new Replaced(2, 3, 3), between("a b c", "a b d"));
    }

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.of("a", "b", "c", "aa", "bb", "d").list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void replacingThemGivesWhatIsWanted(
            @ForAll("segments") List<String> before, @ForAll("segments") List<String> now) {
        List<Row> old = rows(before);
        List<Row> wanted = rows(now);
        Replaced change = Replaced.between(old, wanted, 0);
        List<Row> done = new ArrayList<>(old.subList(0, change.from()));
        done.addAll(wanted.subList(change.from(), change.newTo()));
        done.addAll(old.subList(change.oldTo(), old.size()));
        assertEquals(
                wanted.stream().map(one -> one.words().getFirst()).toList(),
                done.stream().map(one -> one.words().getFirst()).toList());
        boolean lopsided = (change.from() == change.oldTo()) != (change.from() == change.newTo());
        assertTrue(!lopsided || old.isEmpty() || wanted.isEmpty());
    }
}
