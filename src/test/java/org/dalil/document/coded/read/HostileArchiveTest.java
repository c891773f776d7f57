package org.dalil.document.coded.read;

import static org.dalil.document.coded.CodedProjects.packed;
import static org.dalil.document.coded.CodedProjects.read;
import static org.dalil.document.coded.CodedProjects.refused;
import static org.dalil.document.coded.CodedProjects.taken;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRemark;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Archives that want more than a project does: out of their folder, into memory, or twice.
class HostileArchiveTest {
    private static final String EMPTY = "<Project name='P'/>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.qdpx"), bytes);
    }

    private static String naming(String path) {
        return "<Project name='P'><Sources><TextSource name='T' plainTextPath='"
                + path
                + "'/></Sources></Project>";
    }

    @ParameterizedTest
    @CsvSource({
        "../x.txt, wire.problem.entry-name-outside",
        "Sources/../../x.txt, wire.problem.entry-name-outside",
        "..\\x.txt, wire.problem.entry-name-outside",
        "/etc/x.txt, wire.problem.entry-name-outside",
        "\\\\host\\x.txt, wire.problem.entry-name-outside",
        "~/x.txt, wire.problem.entry-name-outside",
        "C:/x.txt, wire.problem.entry-name-character",
        "Sources/x.txt:stream, wire.problem.entry-name-character",
        "Sources//x.txt, wire.problem.entry-name-length",
        "Sources/con.txt, wire.problem.entry-name-reserved",
        "Sources/x.txt., wire.problem.entry-name-ending",
        "PROJECT.qde, wire.problem.entry-name-twice",
        "'Sources/\u202Etxt.x', wire.problem.entry-name-character",
    })
    void anEntryThatLeadsElsewhereRefusesTheWhole(String name, String key) throws Exception {
        assertEquals(key, refused(read(packed("project.qde", EMPTY, name, "x"), ".qdpx")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal://../secret.txt",
                "internal:///secret.txt",
                "relative://../secret.txt",
                "absolute:///tmp/secret.txt",
                "file:///etc/hostname",
                "../secret.txt",
                "/etc/hostname",
                "http://localhost/x.txt",
            })
    void aPathIsLookedForInTheArchiveAlone(String path) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path inside = Files.createDirectory(folder.resolve("inside")).resolve("a.qdpx");
        Files.write(inside, packed("project.qde", naming(path)));
        CodedProject one = taken(ProjectReading.read(inside));
        assertNull(one.texts().getFirst().words());
        assertEquals(List.of(new CodedRemark(CodedRemark.Kind.WORDS_MISSING, 1)), one.remarks());
        Path plain = Files.writeString(folder.resolve("inside/a.qde"), naming(path));
        assertNull(taken(ProjectReading.read(plain)).texts().getFirst().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal://t.txt", "INTERNAL://T.TXT", "internal:///t.txt", "t.txt"})
    void wordsAreFoundHoweverTheirPathIsWritten(String path) throws Exception {
        byte[] file = packed("project.qde", naming(path), "Sources/t.txt", "said");
        assertEquals("said", taken(read(file, ".qdpx")).texts().getFirst().words());
    }

    @Test
    void wordsBesideTheProjectAreFoundAndAnEmptyFileHasNone() throws Exception {
        String two =
                naming("internal://a.txt")
                        .replace(
                                "</Sources>",
                                "<TextSource name='U'"
                                        + " plainTextPath='internal://b.txt'/></Sources>");
        CodedProject one =
                taken(read(packed("project.qde", two, "a.txt", "said", "b.txt", ""), ".qdpx"));
        assertEquals("said", one.texts().getFirst().words());
        assertNull(one.texts().getLast().words());
    }

    @Test
    void nothingIsUnpackedBeyondTheLimitWhateverTheArchiveSays() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("project.qde", EMPTY.getBytes(StandardCharsets.UTF_8));
        files.put("Sources/a.txt", new byte[600]);
        files.put("Sources/b.txt", new byte[600]);
        try (PackedProject pack = PackedProject.open(file(packed(files)), 1_000)) {
            assertNotNull(pack.project());
            assertArrayEquals(new byte[600], pack.named("internal://a.txt"));
            assertThrows(PackedProject.TooMuchException.class, () -> pack.named("b.txt"));
        }
        try (PackedProject pack = PackedProject.open(file(packed(files)), 600)) {
            assertThrows(
                    PackedProject.TooMuchException.class,
                    () -> {
                        pack.project();
                        pack.named("a.txt");
                    });
        }
        try (PackedProject pack = PackedProject.open(file(packed(files)), 600)) {
            assertArrayEquals(new byte[600], pack.named("a.txt"), "as much as may be");
        }
    }

    @Test
    void anArchiveOfVeryManyFilesIsRefused() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("project.qde", EMPTY.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20_000; i++) {
            files.put("f" + i, new byte[0]);
        }
        assertEquals("document.problem.bomb", refused(read(packed(files), ".qdpx")));
    }

    @Test
    void anArchiveThatIsCutOrChangedIsRefusedOrReadWhole() throws Exception {
        byte[] whole = packed("project.qde", naming("t.txt"), "Sources/t.txt", "said ".repeat(40));
        for (int i = 2; i < whole.length; i++) {
            assertEquals(
                    "document.problem.damaged", refused(read(Arrays.copyOf(whole, i), ".qdpx")));
            byte[] changed = whole.clone();
            changed[i] ^= 0x55;
            assertNotNull(read(changed, ".qdpx"));
        }
    }

    @Test
    void aFolderIsNoProjectAndNeitherIsOneThatIsGone() throws Exception {
        assertEquals("document.coded.problem.unreadable", refused(ProjectReading.read(folder)));
        assertEquals(
                "document.coded.problem.vanished",
                refused(ProjectReading.read(folder.resolve("gone"))));
        assertEquals(
                "document.coded.problem.no-project",
                refused(read(packed("Sources/project.qde", EMPTY), ".qdpx")));
    }

    @Test
    void anArchiveIsClosedAlsoWhenItIsRefused() throws Exception {
        Path file = file(packed("project.qde", EMPTY, "../x", "x"));
        assertThrows(WireException.class, () -> PackedProject.open(file, 1_000));
        Files.delete(file);
        assertEquals("document.coded.problem.vanished", refused(ProjectReading.read(file)));
    }
}
