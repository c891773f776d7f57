package org.dalil.testimony.code.exchange;

import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.id;
import static org.dalil.document.coded.CodedProjects.project;
import static org.dalil.document.coded.CodedProjects.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedSelection;
import org.dalil.kernel.RecordIds;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which code of ours a code of a file is.
class CodeMatchTest {
    private static final RecordIds IDS =
            new RecordIds(() -> Instant.parse("2026-03-02T10:00:00Z"), new SecureRandom());

    private static Code here(String name, @Nullable UUID parent) {
        return new Code(id("our " + name), name, "#112233", parent, true, "ours");
    }

    private static CodeMatch match(CodedProject project, Code... here) {
        return new CodeMatch(project, new CodeTree(List.of(here)), IDS);
    }

    private static CodedProject codes(CodedCode... all) {
        return project(List.of(all));
    }

    @Test
    void aCodeIsKnownByItsNameAtItsPlaceHoweverItIsSpelled() {
        Code fear = here("Fear", null);
        Code uz = here("Oʻtkir", fear.id());
        CodeMatch match =
                match(
                        codes(code("FEAR ", null), code("O'tkir", "FEAR "), code("Fear", "FEAR ")),
                        fear,
                        uz);
        assertEquals(fear.id(), match.ours(id("FEAR ")));
        assertEquals(uz.id(), match.ours(id("O'tkir")));
        assertEquals(1, match.made().size(), "the same name elsewhere is another code");
        assertEquals(fear.id(), match.made().getFirst().parent());
        assertNotEquals(id("Fear"), match.made().getFirst().id());
    }

    @Test
    void theSameRecordIsItselfWhateverItIsCalledNow() {
        Code fear = here("Fear", null);
        CodedCode renamed = new CodedCode(fear.id(), null, "Dread", "#ffffff", false, "theirs");
        CodeMatch match =
                match(
                        codes(
                                renamed,
                                new CodedCode(id("b"), fear.id(), "Below", null, true, null)),
                        fear);
        assertEquals(fear.id(), match.ours(fear.id()));
        assertEquals(List.of("Below"), match.made().stream().map(Code::name).toList());
        assertEquals(fear.id(), match.made().getFirst().parent());
    }

    @Test
    void oneWhoseBroaderOneIsGoneStandsAtTheTopAndIsFoundThere() {
        Code orphan = here("Orphan", UUID.randomUUID());
        CodeMatch match = match(codes(code("Orphan", null)), orphan);
        assertEquals(List.of(), match.made());
        assertEquals(orphan.id(), match.ours(id("Orphan")));
    }

    @Test
    void twoOfOneNameBesideEachOtherBecomeOneAndNothingSaidOfThemIsLost() {
        CodedCode group = new CodedCode(id("1"), null, "Fear", "#aa0000", false, "first");
        CodedCode again = new CodedCode(id("2"), null, "fear", "#00aa00", false, "second");
        CodedCode below = new CodedCode(id("3"), id("2"), "Night", null, true, null);
        CodedProject unused = codes(group, again, below);
        CodeMatch match = match(unused);
        assertEquals(2, match.made().size());
        Code one = match.made().getFirst();
        assertEquals("first\nsecond", one.memo());
        assertEquals("#aa0000", one.colour());
        assertFalse(one.codable());
        assertEquals(match.ours(id("1")), match.ours(id("2")));
        assertEquals(one.id(), match.made().getLast().parent());
        CodedProject used =
                project(
                        List.of(group, again),
                        text(
                                "T",
                                "words",
                                new CodedSelection(
                                        id("s"),
                                        0,
                                        2,
                                        "",
                                        null,
                                        List.of(new CodedSelection.Given(id("2"), null)))));
        assertTrue(match(used).made().getFirst().codable(), "words have the second");
    }

    @Test
    void aCodeThatIsHereIsNotChanged() {
        Code fear = here("Fear", null);
        CodeMatch match =
                match(codes(new CodedCode(id("1"), null, "Fear", "#ffffff", false, "x")), fear);
        assertEquals(List.of(), match.made());
    }

    @Property(tries = 200)
    void whateverTheFileEveryCodeIsOneOfOursAndNothingStandsBelowItself(
            @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> parents,
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> names) {
        List<CodedCode> codes = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            // Also parents that come later, are nobody, or itself.
            String name = "n" + (i < names.size() ? names.get(i) : i);
            codes.add(new CodedCode(id("c" + i), id("c" + parents.get(i)), name, null, true, null));
        }
        CodeMatch match = match(project(codes), here("n0", null), here("n1", id("our n0")));
        Set<UUID> ours = new HashSet<>(Set.of(id("our n0"), id("our n1")));
        for (Code one : match.made()) {
            assertTrue(one.parent() == null || ours.contains(one.parent()), "broader ones first");
            assertTrue(ours.add(one.id()));
        }
        codes.forEach(one -> assertTrue(ours.contains(match.ours(one.id()))));
    }
}
