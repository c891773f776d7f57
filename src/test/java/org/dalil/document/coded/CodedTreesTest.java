package org.dalil.document.coded;

import static org.dalil.document.coded.CodedProjects.again;
import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.id;
import static org.dalil.document.coded.CodedProjects.project;
import static org.dalil.document.coded.CodedProjects.read;
import static org.dalil.document.coded.CodedProjects.schema;
import static org.dalil.document.coded.CodedProjects.taken;
import static org.dalil.document.coded.CodedProjects.validate;
import static org.dalil.document.coded.CodedProjects.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.coded.write.ProjectWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Trees of codes go out and come in as they stand: names, colours, memos, groups and order.
class CodedTreesTest {
    /// A code before it has its place.
    ///
    /// @param below counted back from itself; 0 for the top
    record Drawn(int below, String name, @Nullable String colour, boolean codable, String memo) {}

    private static List<CodedCode> tree(List<Drawn> drawn) {
        List<CodedCode> codes = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            String parent = one.below() == 0 || one.below() > i ? null : "c" + (i - one.below());
            codes.add(
                    new CodedCode(
                            id("c" + i),
                            parent == null ? null : id(parent),
                            one.name(),
                            one.colour(),
                            one.codable(),
                            one.memo().isBlank() ? null : one.memo()));
        }
        return codes;
    }

    // A file nests codes, so that those of one branch come together; beside each other they keep
    // their order.
    private static void sameTree(List<CodedCode> wanted, List<CodedCode> found) {
        assertEquals(siblings(wanted), siblings(found));
        List<CodedCode> before = new ArrayList<>();
        for (CodedCode one : found) {
            boolean stands =
                    one.parent() == null
                            || before.stream().anyMatch(each -> each.id().equals(one.parent()));
            assertTrue(stands, "broader ones come first");
            before.add(one);
        }
    }

    private static Map<String, List<CodedCode>> siblings(List<CodedCode> codes) {
        return codes.stream().collect(Collectors.groupingBy(one -> "" + one.parent()));
    }

    @Property(tries = 150)
    void anyTreeComesBackFromAProjectAndFromACodebook(@ForAll("trees") List<Drawn> drawn)
            throws IOException {
        List<CodedCode> codes = tree(drawn);
        CodedProject packed = again(project(codes));
        sameTree(codes, packed.codes());
        assertEquals(List.of(), packed.remarks());
        CodedProject book = taken(read(ProjectWriter.codebook(codes), ".qdc"));
        sameTree(codes, book.codes());
        assertEquals(codes.size(), book.count(CodedPart.CODES));
    }

    @Property(tries = 40)
    void anyTreeIsAsTheSchemaWants(@ForAll("trees") List<Drawn> drawn)
            throws IOException, SAXException {
        validate(schema(), project(tree(drawn)));
    }

    @Provide
    Arbitrary<List<Drawn>> trees() {
        Arbitrary<String> names =
                Arbitraries.strings()
                        .withChars("aбʻ<&\"'é\u0301 ]>\u2028")
                        .ofMaxLength(8)
                        .map(one -> "💧" + one + ".");
        Arbitrary<@Nullable String> colours =
                Arbitraries.integers()
                        .between(0, 0xFFFFFF)
                        .map(one -> "#%06x".formatted(one))
                        .injectNull(0.3);
        Arbitrary<String> memos =
                Arbitraries.strings()
                        .withChars("m\n\tё&<ʻ\u2028 ")
                        .ofMaxLength(6)
                        .map(String::strip);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        names,
                        colours,
                        Arbitraries.of(true, false),
                        memos)
                .as(Drawn::new)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void whatStandsBesideEachOtherKeepsTheOrderOfTheFile() throws Exception {
        List<CodedCode> codes =
                List.of(code("Z", null), code("b", "Z"), code("a", "Z"), code("A", null));
        assertEquals(codes, again(project(codes)).codes());
    }

    @Test
    void aGroupIsWrittenAsOneThatWordsCannotHave() {
        CodedCode group = new CodedCode(id("g"), null, "Group", null, false, null);
        assertTrue(xml(project(List.of(group))).contains("isCodable=\"false\""));
        assertTrue(xml(project(List.of(code("Fear", null)))).contains("isCodable=\"true\""));
    }

    @Test
    void aColourThatIsNoneIsLeftOutAndTheSchemaStillTakesTheRest() throws Exception {
        for (String colour : List.of("red", "#12", "#12345g", "", "#1234567", "url(x)")) {
            CodedProject one =
                    project(List.of(new CodedCode(id("1"), null, "One", colour, true, null)));
            assertFalse(xml(one).contains("color="), colour);
            validate(schema(), one);
        }
    }

    @Test
    void signsThatXmlHasNoPlaceForAreReplacedAndCounted() throws Exception {
        CodedCode odd = new CodedCode(id("1"), null, "a\u0000b\uD800c\uFFFE", null, true, "\u0007");
        CodedCode back = again(project(List.of(odd))).codes().getFirst();
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", back.name());
        assertEquals("\uFFFD", back.memo());
    }

    @Test
    void aLineBreakInANameBecomesABlankAsXmlSays() throws Exception {
        CodedCode odd = new CodedCode(id("1"), null, "two\nlines\tand", null, true, "two\nlines");
        CodedCode back = again(project(List.of(odd))).codes().getFirst();
        assertEquals("two lines and", back.name().replaceAll("\\s", " "));
        assertEquals("two\nlines", back.memo());
    }

    @Test
    void manyCodesBesideEachOtherAreWrittenAndRead() throws Exception {
        List<CodedCode> codes = new ArrayList<>(List.of(code("top", null)));
        for (int i = 0; i < 3_000; i++) {
            codes.add(code("code " + i, "top"));
        }
        assertEquals(codes, again(project(codes)).codes());
    }

    @Test
    void whatHasAGoneParentIsNotLostInTheFile() throws Exception {
        List<CodedCode> codes = List.of(code("a", null), code("orphan", "nobody"));
        List<String> names =
                again(project(codes)).codes().stream().map(CodedCode::name).sorted().toList();
        assertEquals(List.of("a", "orphan"), names);
    }
}
