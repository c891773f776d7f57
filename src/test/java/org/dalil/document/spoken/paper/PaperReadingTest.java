package org.dalil.document.spoken.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.document.spoken.SpokenFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Documents are taken apart as they are, and hostile ones do no harm.
class PaperReadingTest {
    private static Paper paper(byte[] bytes) throws PaperException {
        return PaperReading.read(bytes).paper();
    }

    private static List<String> words(Paper paper) {
        return paper.blocks().stream()
                .map(block ->
                        switch (block) {
                            case Paper.Paragraph p -> p.words();
                            case Paper.Table t -> t.rows().toString();
                        })
                .toList();
    }

    private static String refused(byte[] bytes) {
        return assertThrows(PaperException.class, () -> PaperReading.read(bytes)).problem().key();
    }

    @Test
    void boldWordsAreKnownAndOthersAreNot() throws Exception {
        Paper.Paragraph p =
                (Paper.Paragraph)
                        paper(PaperKit.word(PaperKit.p("*И:* Когда?"))).blocks().getFirst();
        assertEquals("И: Когда?", p.words());
        assertEquals(2, p.boldFrom(0));
        assertEquals(5, p.boldFrom(5));
    }

    @Test
    void whatIsNotWordsOfTheTextIsLeftOutAndCounted() throws Exception {
        String body =
                "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>kept</w:t></w:r>"
                        + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                        + "<w:r><w:footnoteReference/></w:r></w:p>";
        Paper paper = paper(PaperKit.word(body));
        assertEquals(List.of("kept"), words(paper));
        assertEquals(3, paper.aside());
        assertFalse(((Paper.Paragraph) paper.blocks().getFirst()).runs().getFirst().bold());
    }

    @Test
    void openDocumentKeepsItsBlanksAndLeavesNotesOut() throws Exception {
        Paper paper =
                paper(
                        PaperKit.open(
                                "<text:p>  one\n   two<text:s text:c=\"3\"/>three<text:tab/>"
                                        + "<text:span text:style-name=\"B\">four</text:span>"
                                        + "<text:note><text:p>never</text:p></text:note>"
                                        + "<text:line-break/>five</text:p>"));
        assertEquals(List.of("one two   three\tfour\nfive"), words(paper));
        assertEquals(1, paper.aside());
    }

    @Test
    void tablesAreRowsOfCellsAlsoInsideEachOther() throws Exception {
        String inner = "<w:tbl>" + PaperKit.row("in", "side") + "</w:tbl>";
        String body =
                "<w:tbl>"
                        + PaperKit.row("a", "b")
                        + "<w:tr><w:tc>"
                        + inner
                        + "</w:tc><w:tc>"
                        + PaperKit.p("c")
                        + "</w:tc></w:tr></w:tbl>";
        assertEquals(List.of("[[a, b], [in\nside, c]]"), words(paper(PaperKit.word(body))));
    }

    @Test
    void repeatedCellsOfASheetDoNotFillTheMemory() throws Exception {
        String cell =
                "<table:table-cell table:number-columns-repeated=\"999999\"><text:p>x</text:p>"
                        + "</table:table-cell>";
        Paper paper =
                paper(
                        PaperKit.open(
                                "<table:table><table:table-row>"
                                        + cell.repeat(500)
                                        + "</table:table-row></table:table>"));
        assertTrue(((Paper.Table) paper.blocks().getFirst()).rows().getFirst().size() <= 1_000);
    }

    @Test
    void nothingOutsideTheFileIsRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String document =
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]><w:document xmlns:w=\"w\"><w:p><w:r>"
                                .formatted(secret.toUri())
                        + "<w:t>before</w:t><w:t>&x;</w:t></w:r></w:p></w:document>";
        Paper paper;
        try {
            paper = paper(PaperKit.zip("word/document.xml", document));
        } catch (PaperException e) {
            assertEquals("document.spoken.damaged", e.problem().key());
            return;
        }
        assertFalse(words(paper).toString().contains("the secret"), words(paper).toString());
    }

    @Test
    void entitiesThatGrowAreNotFollowed() {
        StringBuilder types = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            types.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        String document =
                types
                        + "]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&a11;</w:t></w:r></w:p>"
                        + "</w:document>";
        byte[] file = PaperKit.zip("word/document.xml", document);
        try {
            assertTrue(words(paper(file)).toString().length() < 1_000);
        } catch (PaperException e) {
            assertEquals("document.spoken.damaged", e.problem().key());
        }
    }

    @Test
    void aBombIsRefusedInAnyPart() {
        String nothing = "0".repeat(9 << 20);
        assertEquals(
                "document.spoken.bomb",
                refused(PaperKit.word("<w:p><w:r><w:t>" + nothing + "</w:t></w:r></w:p>")));
        assertEquals(
                "document.spoken.bomb",
                refused(PaperKit.zip("media/a", nothing, "word/document.xml", "<a/>")));
    }

    @Test
    void deepFilesDoNotExhaustTheStack() throws Exception {
        String deep = "<w:ins>".repeat(50_000);
        try {
            paper(PaperKit.word("<w:p><w:r><w:t>a</w:t></w:r></w:p>" + deep));
        } catch (PaperException e) {
            assertEquals("document.spoken.damaged", e.problem().key());
        }
    }

    @Test
    void otherFilesAreNamedAsWhatTheyAre() {
        assertEquals("document.spoken.other", refused(PaperKit.zip("xl/workbook.xml", "<a/>")));
        assertEquals("document.spoken.other", refused("%PDF-1.7".getBytes()));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertEquals("document.spoken.locked", refused(old));
        assertEquals(
                "document.spoken.locked",
                refused(
                        PaperKit.zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>")));
    }

    @Test
    void aFileThatBreaksOffIsKeptAsFarAsItGoes() throws Exception {
        Random random = new Random(7);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            body.append(PaperKit.p("*И:* " + Long.toHexString(random.nextLong())));
        }
        byte[] whole = PaperKit.word(body.toString());
        PaperReading.Read half = PaperReading.read(Arrays.copyOf(whole, whole.length / 2));
        assertEquals(SpokenFormat.WORD, half.format());
        assertFalse(half.paper().whole());
        assertTrue(half.paper().blocks().size() > 500);
        assertTrue(paper(whole).whole());
    }

    @Property(tries = 200)
    void alteredAndCutFilesNeverDoMoreThanRefuse(
            @ForAll @Size(max = 6) List<@IntRange(max = 600) Integer> places,
            @ForAll @IntRange(min = 4, max = 600) int length) {
        byte[] bytes = PaperKit.open("<text:p>Когда?</text:p><text:h>Лето</text:h>");
        byte[] cut = Arrays.copyOf(bytes, Math.min(length, bytes.length));
        places.forEach(at -> cut[at % cut.length] ^= 0x55);
        try {
            PaperReading.read(cut);
        } catch (PaperException e) {
            assertTrue(e.problem().key().startsWith("document.spoken."));
        }
    }
}
