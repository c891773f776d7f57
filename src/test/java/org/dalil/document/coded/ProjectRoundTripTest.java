package org.dalil.document.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.Shared;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.document.coded.write.ProjectWriter;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// What is written is what the published schema wants, and reads as it was.
class ProjectRoundTripTest {
    private static final String DATE = "2026-01-31T12:00:00Z";

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes());
    }

    private static CodedProject read(CodedProject project) throws Exception {
        Path file = Files.createTempFile("project", ".qdpx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                ProjectWriter.pack(project, DATE, out);
            }
            return assertInstanceOf(CodedOutcome.Read.class, ProjectReading.read(file)).project();
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 150)
    void whatIsPackedReadsAsItWas(@ForAll("projects") CodedProject project) throws Exception {
        CodedProject read = read(project);

        assertEquals(project.codes(), read.codes());
        assertEquals(project.texts(), read.texts());
        assertEquals(List.of(), read.remarks());
        assertEquals(project.name(), read.name());
        assertEquals(project.codes().size(), read.count(CodedPart.CODES));
        List<CodedSelection> heard =
                project.recordings().getFirst().transcripts().getFirst().selections();
        assertEquals(heard, read.recordings().getFirst().transcripts().getFirst().selections());
    }

    @Test
    void whatIsWrittenIsAsTheSchemaWants() throws Exception {
        Path schema = Shared.files("data/refi-qda", ".xsd").getFirst();
        Schema wants =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema.toFile());
        List<CodedProject> all = new ArrayList<>();
        all.add(CodedProject.of("nothing", List.of(), List.of(), List.of()));
        for (int i = 0; i < 12; i++) {
            all.add(project("🙂 words\u0001\n" + i, "more\uD800", i));
        }
        for (CodedProject one : all) {
            byte[] written = ProjectWriter.project(one, DATE);
            wants.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
        }
    }

    @Test
    void aCodebookAloneReadsAsItWas() throws Exception {
        List<CodedCode> codes =
                List.of(
                        new CodedCode(id("a"), null, "Fear & <hope>", "#aa0000", false, "Why\nso"),
                        new CodedCode(id("b"), id("a"), "Страх 🙂", null, true, null));
        Path file = Files.createTempFile("book", ".qdc");
        Files.write(file, ProjectWriter.codebook(codes));
        CodedOutcome.Read read =
                assertInstanceOf(CodedOutcome.Read.class, ProjectReading.read(file));
        Files.delete(file);
        assertEquals(codes, read.project().codes());
    }

    @Test
    void aDeepTreeIsWrittenAndRead() throws Exception {
        List<CodedCode> codes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            codes.add(
                    new CodedCode(
                            id("c" + i),
                            i == 0 ? null : id("c" + (i - 1)),
                            "c" + i,
                            null,
                            true,
                            null));
        }
        CodedProject project = CodedProject.of("deep", codes, List.of(), List.of());
        assertEquals(codes, read(project).codes());
    }

    @Provide
    Arbitrary<CodedProject> projects() {
        Arbitrary<String> words =
                Arbitraries.strings()
                        .withChars('a', 'б', '\n', ' ', '<', '&', 'é')
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .map(one -> "🙂" + one + "\n𝒳.");
        return Combinators.combine(words, words, Arbitraries.integers().between(0, 1000))
                .as(ProjectRoundTripTest::project);
    }

    private static CodedProject project(String words, String more, int at) {
        List<CodedCode> codes =
                List.of(
                        new CodedCode(id("1"), null, "One", "#0072b2", false, null),
                        new CodedCode(id("2"), id("1"), "Two & more", null, true, more));
        int start = words.offsetByCodePoints(0, at % words.codePointCount(0, words.length()));
        CodedSelection one =
                new CodedSelection(
                        id("s" + at),
                        start,
                        words.length(),
                        "",
                        at % 2 == 0 ? more : null,
                        List.of(
                                new CodedSelection.Given(id("2"), at % 3 == 0 ? more : null),
                                new CodedSelection.Given(id("1"), null)));
        CodedText text = new CodedText(id("t"), "A text", words, List.of(one), List.of());
        CodedText heard =
                new CodedText(
                        id("h"),
                        "Heard",
                        words,
                        List.of(one),
                        List.of(new CodedText.TimePoint(id("p"), 2_000, 2)));
        return CodedProject.of(
                "Project «" + at + "»",
                codes,
                List.of(text),
                List.of(new CodedRecording(id("r"), "Tape", false, List.of(heard))));
    }
}
