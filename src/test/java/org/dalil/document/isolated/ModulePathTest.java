package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.Docx;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Pdf;
import org.dalil.kernel.Cancel;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The worker also starts from modules, which is how the workbench is installed and run.
@UsesScreen
class ModulePathTest {
    // Only tests use these; as modules they would get in each other's way.
    private static final List<String> FOR_TESTS =
            List.of(
                    "junit",
                    "jqwik",
                    "archunit",
                    "testfx",
                    "hamcrest",
                    "assertj",
                    "guava",
                    "opentest4j",
                    "apiguardian",
                    "google-java-format",
                    "failureaccess",
                    "listenablefuture",
                    "error_prone",
                    "j2objc",
                    "osgi",
                    "surefire",
                    "commonmark",
                    "test-classes",
                    "slf4j",
                    "checker");

    @Test
    void readsEachFormatFromModules() throws IOException {
        Path classes = Path.of("target/classes/module-info.class");
        assumeTrue(Files.exists(classes), "the main classes are not compiled as a module here");
        Map<String, String> properties =
                Map.of(
                        "java.home", System.getProperty("java.home"),
                        "jdk.module.main", "org.dalil",
                        "jdk.module.path", modulePath());
        WorkerCommand command =
                WorkerCommand.of(properties::get, "256", ExtractionWorker.class.getName());
        try (IsolatedExtraction extraction = new IsolatedExtraction(command)) {
            read(extraction, DocumentType.PDF, Pdf.pages("x"));
            read(extraction, DocumentType.DOCX, Docx.of(Docx.paragraph("x")).bytes());
            read(extraction, DocumentType.HTML, "<p>x</p>".getBytes(UTF_8));
        }
    }

    private static void read(IsolatedExtraction extraction, DocumentType type, byte[] bytes)
            throws IOException {
        assertInstanceOf(
                Extracted.class,
                extraction.extract(
                        new ByteArrayInputStream(bytes), ExtractionRequest.of(type), new Cancel()));
    }

    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> FOR_TESTS.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
