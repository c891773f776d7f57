package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A tree of codes from whatever two laptops made of it.
class CodeTreeTest {
    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Code code(int number, @Nullable Integer parent) {
        return new Code(
                id(number), "c" + number, null, parent == null ? null : id(parent), true, null);
    }

    private static List<String> lines(Code... codes) {
        return new CodeTree(List.of(codes))
                .lines().stream().map(one -> "-".repeat(one.depth()) + one.code().name()).toList();
    }

    @Test
    void narrowerCodesStandBelowInTheOrderTheyCame() {
        assertEquals(
                List.of("-c1", "--c3", "---c4", "--c5", "-c2"),
                lines(code(1, null), code(2, null), code(3, 1), code(4, 3), code(5, 1)));
        assertEquals(List.of("-c2"), lines(code(2, 9)), "its broader one is gone");
        assertEquals(List.of(), lines());
    }

    @Test
    void aRingIsOpenedAtItsFirstAndNothingIsLost() {
        assertEquals(
                List.of("-c1", "--c3", "---c2", "----c4"),
                lines(code(1, 2), code(2, 3), code(3, 1), code(4, 2)));
        assertEquals(
                List.of("-c1", "--c2", "-c3", "--c4"),
                lines(code(1, 2), code(2, 1), code(3, 4), code(4, 3)));
        assertThrows(IllegalArgumentException.class, () -> code(1, 1));
    }

    @Test
    void itIsAsDeepAsPeopleMakeIt() {
        List<Code> chain = new ArrayList<>(List.of(code(1, null)));
        for (int i = 2; i <= 2_000; i++) {
            chain.add(code(i, i - 1));
        }
        CodeTree tree = new CodeTree(chain);
        assertEquals(2_000, tree.lines().getLast().depth());
        assertEquals(1_001, tree.within(id(1_000)).size());
    }

    @Test
    void aCodeIsAskedForAllBelowIt() {
        CodeTree tree = new CodeTree(List.of(code(1, null), code(2, 1), code(3, 2), code(4, 1)));
        assertEquals(Set.of(id(2), id(3)), tree.within(id(2)));
        assertEquals(Set.of(id(9)), tree.within(id(9)));
        assertEquals(2, tree.below(id(1)).size());
    }

    @Test
    void aCodeIsToldOtherwiseFieldByField() {
        Code one = code(1, null);
        Code all = one.named(" Fear ").coloured("#aa0000").below(id(2)).codable(false).noted("why");
        assertEquals(new Code(id(1), "Fear", "#aa0000", id(2), false, "why"), all);
        assertEquals(id(1), all.ref().id());
        assertThrows(IllegalArgumentException.class, () -> one.named("  "));
        assertThrows(IllegalArgumentException.class, () -> one.below(id(1)));
        Coding coding = new Coding(id(5), id(6), id(1), null);
        assertEquals(new Coding(id(5), id(6), id(2), "why"), coding.under(id(2)).noted("why"));
    }
}
