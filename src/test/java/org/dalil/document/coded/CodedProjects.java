package org.dalil.document.coded;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.document.Shared;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.document.coded.write.ProjectWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// Projects for tests: made of a few words, packed, and read again as a file. Says nothing of what
/// is right.
public final class CodedProjects {
    /// When test projects are written.
    public static final String DATE = "2026-01-31T12:00:00Z";

    private CodedProjects() {}

    /// The identity that these words always have.
    public static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /// A code without colour and memo.
    public static CodedCode code(String name, @Nullable String parent) {
        return new CodedCode(id(name), parent == null ? null : id(parent), name, null, true, null);
    }

    /// A selection that has these codes, without memos.
    public static CodedSelection selected(String name, int start, int end, String... codes) {
        return new CodedSelection(
                id("selection " + name + start + "-" + end),
                start,
                end,
                name,
                null,
                Arrays.stream(codes).map(one -> new CodedSelection.Given(id(one), null)).toList());
    }

    /// A text with these selections.
    public static CodedText text(String name, @Nullable String words, CodedSelection... marked) {
        return new CodedText(id("text " + name), name, words, List.of(marked), List.of());
    }

    /// A project of codes and texts.
    public static CodedProject project(List<CodedCode> codes, CodedText... texts) {
        return CodedProject.of("Project", codes, List.of(texts), List.of());
    }

    /// `project.qde` of a project.
    public static String xml(CodedProject project) {
        return new String(ProjectWriter.project(project, DATE), StandardCharsets.UTF_8);
    }

    /// A project as it is after it was packed and read again.
    public static CodedProject again(CodedProject project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProjectWriter.pack(project, DATE, bytes);
        return taken(read(bytes.toByteArray(), ".qdpx"));
    }

    /// What comes of reading these bytes as a file.
    public static CodedOutcome read(byte[] bytes, String ending) throws IOException {
        Path file = Files.createTempFile("coded", ending);
        try {
            Files.write(file, bytes);
            return ProjectReading.read(file);
        } finally {
            Files.delete(file);
        }
    }

    /// What comes of reading a `project.qde` alone.
    public static CodedOutcome plain(String xml) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8), ".qde");
    }

    /// An archive of files, each a name and its words in turn.
    public static byte[] packed(String... namesAndWords) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            files.put(namesAndWords[i], namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return packed(files);
    }

    /// An archive of files.
    public static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// The project that was read.
    public static CodedProject taken(CodedOutcome outcome) {
        return assertInstanceOf(CodedOutcome.Read.class, outcome).project();
    }

    /// The key of why nothing was read.
    public static String refused(CodedOutcome outcome) {
        return assertInstanceOf(CodedOutcome.Refused.class, outcome).problem().key();
    }

    /// The published schema.
    public static Schema schema() throws IOException, SAXException {
        Path file = Shared.files("data/refi-qda", ".xsd").getFirst();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file.toFile());
    }

    /// Fails when the schema does not take what is written of a project.
    public static void validate(Schema schema, CodedProject project)
            throws IOException, SAXException {
        byte[] written = ProjectWriter.project(project, DATE);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
    }
}
