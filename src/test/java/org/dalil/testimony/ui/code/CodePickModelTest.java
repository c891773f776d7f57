package org.dalil.testimony.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the picker of codes offers.
class CodePickModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CodesBench bench;
    private CodePickModel model;
    private final List<Code> taken = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        bench = new CodesBench(folder, "en");
        model = new CodePickModel(bench.codes, bench.codings, bench.kit.desk, taken::add);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private List<String> offers(String typed) throws Exception {
        return model.offers(typed).stream()
                .map(one ->
                        (one.recent() ? "*" : "")
                                + (one.path().isEmpty() ? "" : one.path() + " › ")
                                + one.code().name())
                .toList();
    }

    @Test
    void whatWasGivenLastComesFirstAndOnlyOnce() throws Exception {
        Code a = bench.codes.add("A", null, null);
        Code b = bench.codes.add("B", a.id(), null);
        Code c = bench.codes.add("C", b.id(), null);
        assertEquals(List.of("A", "A › B", "A › B › C"), offers(""));
        bench.coded("nine people", b);
        bench.coded("in August", c);
        assertEquals(List.of("*A › B › C", "*A › B", "A"), offers(""));
        bench.codes.remove(c);
        assertEquals(List.of("*A › B", "A"), offers(""));
    }

    @Test
    void noMoreThanFiveAreCalledRecent() throws Exception {
        for (int i = 0; i < 8; i++) {
            bench.coded("nine people", bench.codes.add("c" + i, null, null));
        }
        assertEquals(5, model.offers("").stream().filter(CodePickModel.Offer::recent).count());
        assertEquals("*c7", offers("").getFirst());
        assertEquals(8, offers("").size());
    }

    @Test
    void wordsAreFoundInAnySpellingAndAnywhereInAName() throws Exception {
        Code group = bench.codes.add("Ощущения", null, null);
        bench.codes.change(group.codable(false));
        bench.codes.add("Oʻlim xavfi", group.id(), null);
        bench.codes.add("Страх ночью", group.id(), null);
        assertEquals(List.of("Ощущения › Oʻlim xavfi"), offers("o'lim"));
        assertEquals(List.of("Ощущения › Страх ночью"), offers("НОЧ"));
        assertEquals(List.of(), offers("nothing such"));
        assertFalse(offers("").contains("Ощущения"), "it only groups");
    }

    @Test
    void whoAsksForOthersGetsThoseAlsoGroups() throws Exception {
        Code group = bench.codes.add("Group", null, null);
        bench.codes.change(group.codable(false));
        bench.codes.add("Other", null, null);
        model.only(one -> one.id().equals(group.id()));
        assertEquals(List.of("Group"), offers(""));
    }

    @Test
    void aNewCodeStandsAtTheTopInTheNextColourAndIsTaken() throws Exception {
        bench.codes.add("One", null, CodeColour.nth(0).hex());
        model.make(" Night ");
        assertEquals("Night", taken.getFirst().name());
        assertEquals(CodeColour.nth(1).hex(), taken.getFirst().colour());
        assertTrue(bench.lines().contains("Night"));
    }

    @Test
    void anOlderAnswerIsDropped() throws Exception {
        bench.codes.add("Alpha", null, null);
        bench.codes.add("Beta", null, null);
        List<String> shown = new ArrayList<>();
        bench.kit.jobs.hold();
        model.ask("al", offers -> shown.add("al" + offers.size()));
        model.ask("be", offers -> shown.add("be" + offers.getFirst().code().name()));
        bench.kit.jobs.release();
        assertEquals(List.of("beBeta"), shown);
    }
}
