package org.dalil.document.coded;

import static org.dalil.document.coded.CodedProjects.again;
import static org.dalil.document.coded.CodedProjects.code;
import static org.dalil.document.coded.CodedProjects.id;
import static org.dalil.document.coded.CodedProjects.packed;
import static org.dalil.document.coded.CodedProjects.project;
import static org.dalil.document.coded.CodedProjects.read;
import static org.dalil.document.coded.CodedProjects.schema;
import static org.dalil.document.coded.CodedProjects.selected;
import static org.dalil.document.coded.CodedProjects.taken;
import static org.dalil.document.coded.CodedProjects.text;
import static org.dalil.document.coded.CodedProjects.validate;
import static org.dalil.document.coded.CodedProjects.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Places are code points with one sign for a line end, as the standard says, whatever the words
/// are made of; and they lead back to the very words.
class CodedPlacesTest {
    private static final List<CodedCode> CODES =
            List.of(code("One", null), code("Two", "One"), code("Three", null));
    private static final Pattern PLACE =
            Pattern.compile("startPosition=\"(\\d+)\" endPosition=\"(\\d+)\"");

    private static CodedText only(CodedProject project) {
        assertEquals(List.of(), project.remarks());
        return project.texts().getFirst();
    }

    private static String at(CodedText text, int selection) {
        String words = text.words();
        assertNotNull(words);
        CodedSelection one = text.selections().get(selection);
        return words.substring(one.start(), one.end());
    }

    private static CodedText marked(String before, String words, String after) {
        return text(
                "T",
                before + words + after,
                selected(words, before.length(), before.length() + words.length(), "One"));
    }

    static Stream<Arguments> difficult() {
        return Stream.of(
                Arguments.of("plain words ", "the mark", 12, 20),
                Arguments.of("🙂🙂 ", "🙂 mark", 3, 9),
                Arguments.of("e\u0301e\u0301 ", "a\u0301", 5, 7),
                Arguments.of("one\ntwo\n", "a\nb", 8, 11),
                Arguments.of("O\u02BBzbekcha ", "to\u02BBg\u02BBri", 10, 17),
                Arguments.of("one\u2028two ", "x\u2028y", 8, 11),
                Arguments.of("\u0085\u000B ", "mark", 3, 7),
                Arguments.of("👩‍👩‍👧 ", "𝒳", 6, 7),
                Arguments.of("", "𐍈", 0, 1));
    }

    @ParameterizedTest
    @MethodSource("difficult")
    void whatIsWrittenCountsCodePoints(String before, String words, int start, int end)
            throws Exception {
        CodedText one = marked(before, words, " and more");
        Matcher found = PLACE.matcher(xml(project(CODES, one)));
        assertTrue(found.find());
        assertEquals(start + "-" + end, found.group(1) + "-" + found.group(2));
        assertEquals(words, at(only(again(project(CODES, one))), 0));
    }

    @Property(tries = 250)
    void anyWordsAndAnyPlacesComeBack(@ForAll("words") String words, @ForAll Random random)
            throws IOException {
        int[] starts = words.codePoints().map(Character::charCount).toArray();
        int[] units = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            units[i + 1] = units[i] + starts[i];
        }
        CodedSelection[] marked = new CodedSelection[3];
        int[] places = new int[6];
        for (int i = 0; i < marked.length; i++) {
            places[2 * i] = random.nextInt(starts.length);
            places[2 * i + 1] = places[2 * i] + 1 + random.nextInt(starts.length - places[2 * i]);
            marked[i] = selected("", units[places[2 * i]], units[places[2 * i + 1]], "One", "Two");
        }
        CodedText one = text("T", words, marked);
        Matcher found = PLACE.matcher(xml(project(CODES, one)));
        for (int i = 0; found.find(); i += 2) {
            assertEquals(places[i], Integer.parseInt(found.group(1)));
            assertEquals(places[i + 1], Integer.parseInt(found.group(2)));
        }
        assertEquals(one, only(again(project(CODES, one))));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.integers()
                .between(0x9, 0x1FFFF)
                .filter(c -> c != '\r' && (c < 0xD800 || c > 0xDFFF) && c != 0xFEFF)
                .edgeCases(edges -> edges.add(0x2028, 0x2BB, 0x301, 0xA, 0x1F642, 0x85, 0x200F))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(all -> {
                    StringBuilder words = new StringBuilder("w");
                    all.forEach(words::appendCodePoint);
                    return words.toString();
                });
    }

    @Test
    void theSameWordsHaveSeveralCodesWithTheirMemosAndOverlappingOnesStay() throws Exception {
        CodedSelection several =
                new CodedSelection(
                        id("s"),
                        4,
                        12,
                        "",
                        "of the words",
                        List.of(
                                new CodedSelection.Given(id("Three"), "why three"),
                                new CodedSelection.Given(id("One"), null),
                                new CodedSelection.Given(id("Two"), "why two\nin two lines")));
        CodedText one =
                text(
                        "T",
                        "The 🙂 words of a letter",
                        several,
                        selected("", 0, 9, "One"),
                        selected("", 6, 24, "Two"),
                        selected("inner", 7, 8, "One"),
                        selected("same", 4, 12, "One"));
        CodedProject all = project(CODES, one);
        assertEquals(one, only(again(all)));
        validate(schema(), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void wordsWithTheLineEndsOfAnotherSystemLeadToTheSameWords(String end) throws Exception {
        String before = "one" + end + "two" + end;
        CodedText one = marked(before, "the" + end + "mark", end + "after");
        CodedText back = only(again(project(CODES, one)));
        assertEquals("one\ntwo\nthe\nmark\nafter", back.words());
        assertEquals("the\nmark", at(back, 0));
    }

    @Test
    void aMarkOfByteOrderThatBelongsToTheWordsStays() throws Exception {
        CodedText one = marked("\uFEFFone ", "mark", "");
        CodedText back = only(again(project(CODES, one)));
        assertEquals("\uFEFFone mark", back.words());
        assertEquals("mark", at(back, 0));
    }

    @Test
    void halvesOfPairsInWordsAreReplacedAndNothingMoves() throws Exception {
        CodedText one = text("T", "a\uD800b mark", selected("mark", 4, 8, "One"));
        CodedText back = again(project(CODES, one)).texts().getFirst();
        assertEquals("mark", at(back, 0));
    }

    @Test
    void aShortenedNameIsNoProofOfAnotherWayOfCounting() throws Exception {
        // Counted with two signs for a line end, the selection would be as long as its short name.
        String line = "words that go on until they are cut";
        String words = line + "\n\n\nabc, which must not be lost.";
        CodedSelection one = selected(line + "…", 0, line.length() + 6, "One");
        CodedText back = only(again(project(CODES, text("T", words, one))));
        assertEquals(one.end(), back.selections().getFirst().end());
    }

    @Test
    void withoutNamesTheStandardIsBelieved() throws Exception {
        byte[] file =
                packed(
                        "project.qde",
                        xml(project(CODES, text("T", "🙂\nab", selected("", 3, 4, "One")))),
                        "Sources/" + id("text T") + ".txt",
                        "🙂\r\nab");
        assertEquals("a", at(only(taken(read(file, ".qdpx"))), 0));
    }

    @Test
    void everyPlaceOfATextIsReachedAndNoneBeyondIt() throws Exception {
        String words = "a🙂b";
        for (int end = 1; end <= 4; end++) {
            String xml =
                    xml(project(CODES, text("T", words, selected("", 0, 1, "One"))))
                            .replace("endPosition=\"1\"", "endPosition=\"" + end + "\"");
            byte[] file = packed("project.qde", xml, "Sources/" + id("text T") + ".txt", words);
            CodedProject back = taken(read(file, ".qdpx"));
            if (end > 3) {
                assertEquals(List.of(new CodedRemark(CodedRemark.Kind.OUTSIDE, 1)), back.remarks());
            } else {
                assertEquals(
                        words.substring(0, words.offsetByCodePoints(0, end)), at(only(back), 0));
            }
        }
    }
}
