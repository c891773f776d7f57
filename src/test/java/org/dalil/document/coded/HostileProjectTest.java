package org.dalil.document.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.document.Shared;
import org.dalil.document.coded.CodedRemark.Kind;
import org.dalil.document.coded.read.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Projects of other programs, and what calls itself one: read as far as they go, or refused with a
/// reason.
class HostileProjectTest {
    private static final String CODE =
            "<CodeBook><Codes><Code guid='11111111-1111-1111-1111-111111111111' name='Fear'"
                    + " isCodable='true' color='#0aF'/></Codes></CodeBook>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static String project(String inside) {
        return "<Project xmlns='urn:QDA-XML:project:1.0' name='P'>" + inside + "</Project>";
    }

    private static String text(String selection, String file) {
        return project(
                CODE
                        + "<Sources><TextSource guid='22222222-2222-2222-2222-222222222222'"
                        + " name='T' plainTextPath='internal://"
                        + file
                        + "'>"
                        + selection
                        + "</TextSource></Sources>");
    }

    private static String selected(String name, int start, int end) {
        return "<PlainTextSelection guid='{33333333-3333-3333-3333-333333333333}' name='%s'"
                        .formatted(name)
                + " startPosition='%d' endPosition='%d'><Coding guid='x'><CodeRef targetGUID="
                        .formatted(start, end)
                + "'11111111-1111-1111-1111-111111111111'/></Coding></PlainTextSelection>";
    }

    private CodedOutcome plain(String words) throws Exception {
        return ProjectReading.read(Files.writeString(folder.resolve("a.qde"), words));
    }

    private CodedOutcome packed(Map<String, String> files) throws Exception {
        Path file = folder.resolve("a.qdpx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ProjectReading.read(file);
    }

    private static CodedProject read(CodedOutcome outcome) {
        return assertInstanceOf(CodedOutcome.Read.class, outcome).project();
    }

    private static String refused(CodedOutcome outcome) {
        return assertInstanceOf(CodedOutcome.Refused.class, outcome).problem().key();
    }

    @Test
    void thePublishedExampleIsCountedWhole() throws Exception {
        Path shared = Shared.files("data/refi-qda/skyloom", ".qdpx").getFirst();
        CodedProject project = read(ProjectReading.read(shared));
        assertEquals(14, project.codes().size());
        assertEquals("thoughts about breakfast foods", project.codes().get(1).memo());
        assertEquals(6, project.texts().size());
        assertEquals(2, project.count(CodedPart.PDFS));
        assertEquals(1, project.count(CodedPart.PICTURES));
        assertEquals(3, project.count(CodedPart.RECORDINGS));
        assertEquals(2, project.recordings().stream().filter(CodedRecording::seen).count());
        assertEquals(13, project.count(CodedPart.SYNC_POINTS));
        assertEquals(16, project.count(CodedPart.SETS));
        assertEquals(List.of(new CodedRemark(Kind.WORDS_MISSING, 9)), project.remarks());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOutsideIsAskedFor() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertEquals(
                "document.problem.damaged",
                refused(
                        plain(
                                "<!DOCTYPE Project [<!ENTITY x SYSTEM '"
                                        + secret.toUri()
                                        + "'>]>"
                                        + project("<Description>&x;</Description>"))));
        assertEquals(
                "document.problem.damaged",
                refused(plain(project("<Description>&x;</Description>"))));
    }

    @Test
    void namesThatLeadOutsideAreRefusedBeforeAnythingIsRead() throws Exception {
        assertEquals(
                "wire.problem.entry-name-outside",
                refused(packed(Map.of("project.qde", project(""), "../x.txt", "x"))));
        assertEquals(
                "wire.problem.entry-name-outside",
                refused(packed(Map.of("project.qde", project(""), "Sources\\..\\x.txt", "x"))));
        assertEquals(
                "document.coded.problem.no-project", refused(packed(Map.of("x.txt", "nothing"))));
    }

    @Test
    void theProjectIsFoundHoweverItsNameIsWritten() throws Exception {
        CodedProject project =
                read(
                        packed(
                                Map.of(
                                        "PROJECT.QDE",
                                        text(selected("words", 4, 9), "A.TXT"),
                                        "sources/a.txt",
                                        "Two words\r\nhere")));
        assertEquals("Two words\nhere", project.texts().getFirst().words());
        assertEquals(4, project.texts().getFirst().selections().getFirst().start());
        assertEquals("#00aaff", project.codes().getFirst().colour());
    }

    @Test
    void placesThatAnotherProgramCountsOtherwiseAreFoundByTheirWords() throws Exception {
        String words = "🙂🙂\r\n🙂\r\nthe words\r\n";
        for (int at : new int[] {5, 7, 8, 10}) {
            CodedProject project =
                    read(
                            packed(
                                    Map.of(
                                            "project.qde",
                                            text(selected("the words", at, at + 9), "a.txt"),
                                            "Sources/a.txt",
                                            words)));
            CodedText text = project.texts().getFirst();
            CodedSelection one = text.selections().getFirst();
            String all = text.words();
            assertNotNull(all);
            assertEquals("the words", all.substring(one.start(), one.end()));
            assertEquals(at == 5 ? 0 : 1, project.remarks().size());
        }
    }

    @Test
    void whatDoesNotFitIsToldAndTheRestIsTaken() throws Exception {
        CodedProject outside =
                read(
                        packed(
                                Map.of(
                                        "project.qde",
                                        text(selected("", 4, 900), "a.txt"),
                                        "Sources/a.txt",
                                        "Two words")));
        assertEquals(List.of(new CodedRemark(Kind.OUTSIDE, 1)), outside.remarks());
        CodedProject missing = read(plain(text(selected("", 0, 2), "a.txt")));
        assertNull(missing.texts().getFirst().words());
        assertEquals(List.of(new CodedRemark(Kind.WORDS_MISSING, 1)), missing.remarks());
        CodedProject unknown =
                read(
                        packed(
                                Map.of(
                                        "project.qde",
                                        text(selected("", 0, 2), "a.txt").replace(CODE, ""),
                                        "Sources/a.txt",
                                        "Two words")));
        assertEquals(List.of(new CodedRemark(Kind.CODE_MISSING, 1)), unknown.remarks());
    }

    @Test
    void whatIsNoProjectSaysSo() throws Exception {
        assertEquals("document.problem.empty", refused(plain("")));
        assertEquals("document.problem.damaged", refused(plain("no XML")));
        assertEquals("document.problem.damaged", refused(plain("<Project name='a'><CodeBook>")));
        assertEquals("document.coded.problem.no-project", refused(plain("<html/>")));
        assertEquals("document.problem.damaged", refused(plain("PK and nothing else")));
        assertEquals(
                "document.coded.problem.vanished",
                refused(ProjectReading.read(folder.resolve("none.qdpx"))));
    }

    @Property(tries = 200)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 200) byte[] bytes) throws Exception {
        Path file = Files.createTempFile("any", ".qdpx");
        Files.write(file, bytes);
        assertNotNull(ProjectReading.read(file));
        Files.delete(file);
    }
}
