package org.dalil.document.coded;

import static org.dalil.document.coded.CodedProjects.packed;
import static org.dalil.document.coded.CodedProjects.plain;
import static org.dalil.document.coded.CodedProjects.project;
import static org.dalil.document.coded.CodedProjects.read;
import static org.dalil.document.coded.CodedProjects.refused;
import static org.dalil.document.coded.CodedProjects.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.coded.CodedRemark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Codes and codings as no program should write them: taken as far as they make sense, counted
/// where they do not, and never closed to a ring.
class HostileCodesTest {
    private static final String A = "aaaaaaaa-0000-4000-8000-000000000000";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000000";
    private static final String C = "cccccccc-0000-4000-8000-000000000000";

    private static CodedProject book(String codes) throws IOException {
        return taken(plain("<CodeBook><Codes>" + codes + "</Codes></CodeBook>"));
    }

    private static String code(String guid, String name, String... below) {
        return "<Code guid='%s' name='%s' isCodable='true'>".formatted(guid, name)
                + String.join("", below)
                + "</Code>";
    }

    private static CodedProject text(String codes, String words, String selections)
            throws IOException {
        String xml =
                "<Project name='P'><CodeBook><Codes>"
                        + codes
                        + "</Codes></CodeBook><Sources><TextSource guid='"
                        + C
                        + "' name='T' plainTextPath='internal://t.txt'>"
                        + selections
                        + "</TextSource></Sources></Project>";
        return taken(read(packed("project.qde", xml, "Sources/t.txt", words), ".qdpx"));
    }

    private static String selection(String places, String codings) {
        return "<PlainTextSelection " + places + ">" + codings + "</PlainTextSelection>";
    }

    private static String given(String code) {
        return "<Coding guid='g'><CodeRef targetGUID='" + code + "'/></Coding>";
    }

    private static void noRing(CodedProject project) {
        Set<UUID> before = new HashSet<>();
        for (CodedCode one : project.codes()) {
            assertTrue(one.parent() == null || before.contains(one.parent()), one.toString());
            assertTrue(before.add(one.id()), "each once");
        }
    }

    private static List<CodedRemark> told(Kind kind, long count) {
        return List.of(new CodedRemark(kind, count));
    }

    @Test
    void aCodeBelowItselfIsReadOnceAndWhatIsBelowItStays() throws Exception {
        CodedProject one = book(code(A, "Own", code(A, "Own again", code(B, "Below"))));
        noRing(one);
        assertEquals(List.of("Own", "Below"), one.codes().stream().map(CodedCode::name).toList());
        assertEquals(one.codes().getFirst().id(), one.codes().getLast().parent());
        assertEquals(told(Kind.CODE_UNREAD, 1), one.remarks());
        assertEquals(3, one.count(CodedPart.CODES));
    }

    @Test
    void aNamelessCodeDoesNotMakeANarrowerOneItsOwnParent() throws Exception {
        CodedProject same = book(code(A, " ", code(A, "Named")));
        noRing(same);
        assertNull(same.codes().getFirst().parent());
        CodedProject ring = book(code(A, "", code(B, "Between", code(A, "Named"))));
        noRing(ring);
        assertEquals(2, ring.codes().size());
        assertEquals(told(Kind.CODE_UNREAD, 1), ring.remarks());
    }

    @Test
    void whatStandsBelowACodeThatIsNotTakenStandsBelowTheNextOneAbove() throws Exception {
        CodedProject one = book(code(A, "Top", code(B, "", code(C, "Below"))));
        assertEquals(UUID.fromString(A), one.codes().getLast().parent());
    }

    @Test
    void aCodeThatStandsTwiceGathersWhatIsBelowBoth() throws Exception {
        CodedProject one = book(code(A, "First") + code(A, "Second", code(B, "Below")));
        assertEquals("First", one.codes().getFirst().name());
        assertEquals(UUID.fromString(A), one.codes().getLast().parent());
        assertEquals(told(Kind.CODE_UNREAD, 1), one.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "#0aF, #00aaff",
        "#AABBCC, #aabbcc",
        "' #123456 ', #123456",
        "#12345, ''",
        "red, ''",
        "#gggggg, ''",
        "'', ''",
        "#1234567, ''",
        "'#12 456', ''",
        "rgb(1;2;3), ''",
        "#١٢٣, ''",
    })
    void aColourIsReadOrLeftOut(String written, String colour) throws Exception {
        CodedCode one =
                book("<Code guid='%s' name='One' color='%s'/>".formatted(A, written))
                        .codes()
                        .getFirst();
        assertEquals(colour, one.colour() == null ? "" : one.colour());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "0, false", "1, true", "'', true", "maybe, true"})
    void whatIsNoGroupIsForWords(String written, boolean codable) throws Exception {
        CodedProject one =
                book("<Code guid='%s' name='One' isCodable='%s'/>".formatted(A, written));
        assertEquals(codable, one.codes().getFirst().codable());
    }

    @Test
    void identitiesAreTakenInAnyDressAndMadeWhereThereIsNone() throws Exception {
        CodedProject one =
                text(
                        code("{" + A.toUpperCase() + "}", "Braced")
                                + code("code 7", "Odd")
                                + "<Code name='None'/><Code name='None'/>",
                        "words",
                        selection(
                                "startPosition='0' endPosition='5'",
                                given(A) + given("code 7") + given(A)));
        assertEquals(UUID.fromString(A), one.codes().getFirst().id());
        assertEquals(4, one.codes().stream().map(CodedCode::id).distinct().count());
        assertEquals(List.of(), one.remarks());
        List<CodedSelection.Given> all = one.texts().getFirst().selections().getFirst().given();
        assertEquals(
                List.of(one.codes().get(0).id(), one.codes().get(1).id()),
                all.stream().map(CodedSelection.Given::code).toList());
    }

    @Test
    void aCodingOfAnUnknownCodeIsToldAndTheOthersStay() throws Exception {
        CodedProject one =
                text(
                        code(A, "One"),
                        "words",
                        selection(
                                "startPosition='0' endPosition='5'",
                                given(B) + given(A) + "<Coding/><Coding><CodeRef/></Coding>"));
        assertEquals(told(Kind.CODE_MISSING, 1), one.remarks());
        assertEquals(1, one.texts().getFirst().selections().getFirst().given().size());
        assertEquals(4, one.count(CodedPart.CODINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6",
        "5, 5",
        "4, 3",
        "-1, 3",
        "a, 3",
        "'', ''",
        "99999999999, 99999999999",
        "9999999999999, 2",
        "0x1, 2",
        "1.0, 2",
        "2147483648, 2147483649",
    })
    void placesThatAreNoneAreToldAndTheRestIsTaken(String start, String end) throws Exception {
        String places = "startPosition='%s' endPosition='%s'".formatted(start, end);
        CodedProject one =
                text(
                        code(A, "One"),
                        "words",
                        selection(places, given(A))
                                + selection("startPosition='1' endPosition='2'", given(A)));
        assertEquals(told(Kind.OUTSIDE, 1), one.remarks());
        assertEquals(1, one.texts().getFirst().selections().getFirst().start());
        assertEquals(2, one.count(CodedPart.SELECTIONS));
    }

    @Test
    void notesAreJoinedToWhatRefersToThemAndUnknownOnesAreNoMemo() throws Exception {
        String ref = "<NoteRef targetGUID='%s'/>";
        CodedProject one =
                taken(
                        plain(
                                "<Project name='P'><CodeBook><Codes>"
                                        + code(
                                                A,
                                                "One",
                                                "<Description>own</Description>"
                                                        + ref.formatted(B)
                                                        + ref.formatted(C))
                                        + code(B, "Two", ref.formatted(C))
                                        + "</Codes></CodeBook><Notes><Note guid='"
                                        + B
                                        + "'><PlainTextContent>said</PlainTextContent></Note>"
                                        + "</Notes></Project>"));
        assertEquals("own\nsaid", one.codes().getFirst().memo());
        assertNull(one.codes().getLast().memo());
        assertEquals(1, one.count(CodedPart.NOTES));
    }

    @Test
    void entitiesThatGrowAreRefusedAndKnownSignsAreRead() throws Exception {
        String growing =
                "<!DOCTYPE p [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        assertEquals(
                "document.problem.damaged",
                refused(plain(growing + "<CodeBook><Codes>&c;</Codes></CodeBook>")));
        assertEquals("document.problem.damaged", refused(plain("<!DOCTYPE p><CodeBook/>")));
        String name = book(code(A, "&lt;&#x1F642;&#x2BB;&amp;")).codes().getFirst().name();
        assertEquals("<🙂ʻ&", name);
    }

    @Test
    void elementsThatLieDeepAreReadAndTooDeepOnesRefused() throws Exception {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            open.append("<Code name='c").append(i).append("'>");
        }
        CodedProject deep = book(open + "</Code>".repeat(9_000));
        assertEquals(9_000, deep.codes().size());
        noRing(deep);
        String deeper = "<Code name='c'>".repeat(12_000) + "</Code>".repeat(12_000);
        assertEquals(
                "document.problem.damaged", refused(plain("<CodeBook>" + deeper + "</CodeBook>")));
    }

    @Test
    void aLongTextInsideTheProjectIsReadWhole() throws Exception {
        CodedProject one =
                taken(
                        plain(
                                "<Project name='P'><Sources><TextSource name='T'><PlainTextContent>"
                                        + "&amp;ʻ 🙂\r\n".repeat(150_000)
                                        + "</PlainTextContent></TextSource></Sources></Project>"));
        assertEquals("&ʻ 🙂\n".repeat(150_000), one.texts().getFirst().words());
    }

    @Test
    void elementsOfOtherProgramsArePassedOver() throws Exception {
        CodedProject one =
                text(
                        code(A, "One", "<Custom><Code guid='" + B + "' name='Inner'/></Custom>"),
                        "words",
                        "<Custom><PlainTextSelection/></Custom>"
                                + selection(
                                        "startPosition='0' endPosition='5'",
                                        "<Custom/>" + given(A)));
        assertEquals(List.of(), one.remarks());
        assertEquals(1, one.codes().size());
        assertNotEquals(0, one.texts().getFirst().selections().size());
    }

    @Property(tries = 200)
    void whateverTheNestingNothingIsClosedAndNothingNamedIsLost(
            @ForAll("nested") List<Integer> steps) throws IOException {
        StringBuilder xml = new StringBuilder();
        int open = 0;
        for (int step : steps) {
            if (step < 0 && open > 0) {
                xml.append("</Code>");
                open--;
            } else if (step >= 0) {
                // Few identities and sometimes no name: they meet in every way.
                String name = step % 4 == 0 ? "" : "n" + step;
                xml.append("<Code guid='g").append(step % 5).append("' name='").append(name);
                xml.append("'>");
                open++;
            }
        }
        CodedProject one = book(xml + "</Code>".repeat(open));
        noRing(one);
        long named =
                steps.stream()
                        .filter(step -> step >= 0 && step % 4 != 0)
                        .map(step -> step % 5)
                        .distinct()
                        .count();
        assertEquals(named, one.codes().size());
        long unread = one.remarks().stream().mapToLong(CodedRemark::count).sum();
        assertEquals(one.count(CodedPart.CODES), named + unread);
    }

    @Provide
    Arbitrary<List<Integer>> nested() {
        return Arbitraries.integers().between(-8, 11).list().ofMaxSize(24);
    }

    @Property(tries = 150)
    void aProjectThatIsDamagedAnywhereIsReadOrRefused(@ForAll("places") int at, @ForAll char other)
            throws IOException {
        String whole =
                CodedProjects.xml(
                        project(
                                List.of(CodedProjects.code("One", null)),
                                CodedProjects.text(
                                        "T", "words", CodedProjects.selected("", 0, 2, "One"))));
        StringBuilder damaged = new StringBuilder(whole);
        damaged.setCharAt(at % whole.length(), other);
        assertNotNull(plain(damaged.toString()));
        String cut = whole.substring(0, at % whole.length());
        assertFalse(plain(cut) instanceof CodedOutcome.Read, "what is cut is not taken as whole");
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2_000);
    }
}
