package org.dalil.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What only some places may use. Libraries and threads here; what would leave the machine or read
/// the world is in [Reach].
final class Gates {
    private static final Set<String> NOWHERE = Set.of();

    /// Where JavaFX may be seen.
    private static final Set<String> DESK = Set.of("desk", "desk.control", "ui", "shell", "app");

    private Gates() {}

    static List<Gate> all() {
        return Stream.of(
                        desk(),
                        storage(),
                        formats(),
                        recordings(),
                        inside(),
                        threads(),
                        Reach.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Gate> desk() {
        return List.of(
                Gate.outside(
                        DESK,
                        "JavaFX stays on the desk",
                        "javafx\\..*|atlantafx\\..*|org\\.kordamp\\..*|jfx\\..*",
                        "casework must run, and be tested, without a window"),
                new Gate(
                        "models know no scene",
                        Pattern.compile("javafx\\.(scene|stage|application|css)\\..*"),
                        at -> at.type().endsWith("Model"),
                        "a model is tested without a toolkit and outlives its window"),
                Gate.outside(
                        Set.of("desk"),
                        "one door to the screen's thread",
                        "javafx\\.application\\.Platform#runLater",
                        "answers for a closed or locked screen are dropped at that one door"),
                Gate.outside(
                        Set.of("app"),
                        "the command line stays in app",
                        "picocli\\..*",
                        "nothing but the start of the program depends on how it is started"),
                Gate.outside(
                        NOWHERE,
                        "no tasks of JavaFX",
                        "javafx\\.concurrent\\..*|javafx\\.fxml\\..*|javafx\\.embed\\..*",
                        "its tasks cancel by interrupt, which can destroy an open casefile"));
    }

    private static List<Gate> storage() {
        Set<String> casework =
                Set.copyOf(
                        Places.ORDER.subList(
                                Places.ORDER.indexOf("database"), Places.ORDER.indexOf("desk")));
        return List.of(
                Gate.outside(
                        Set.of("database", "vault"),
                        "statements stay in the database",
                        "java\\.sql\\.(?!SQL\\w*Exception).*|javax\\.sql\\..*",
                        "every statement runs in a transaction on the casefile's one thread"),
                Gate.outside(
                        casework,
                        "SQLException stays below the desk",
                        "java\\.sql\\.SQL\\w*Exception",
                        "it passes through the work of a transaction and is told there as a"
                                + " problem"),
                Gate.outside(
                        Set.of("database", "vault"),
                        "H2 stays in the database",
                        "org\\.h2\\..*",
                        "the casefile must be able to outlive its database"),
                Gate.outside(
                        Set.of("vault", "exchange", "packet"),
                        "keys and ciphers stay where secrets are kept",
                        "javax\\.crypto\\..*|org\\.bouncycastle\\..*|com\\.exceptionfactory\\..*",
                        "three places can be reviewed as a whole, thirty cannot"));
    }

    private static List<Gate> formats() {
        return List.of(
                Gate.outside(
                        Set.of("wire"),
                        "JSON is read behind limits",
                        "com\\.fasterxml\\..*",
                        "one place keeps depth, length and duplicate keys in bounds"),
                Gate.outside(
                        Set.of("wire"),
                        "tables in text are read behind limits",
                        "org\\.apache\\.commons\\.csv\\..*",
                        "one place keeps rows, columns and cells in bounds"),
                Gate.outside(
                        Set.of("wire", "document"),
                        "archives and XML are read behind limits",
                        "java\\.util\\.zip\\.(?!CRC|Checksum|Checked|Adler).*|java\\.util\\.jar\\..*"
                            + "|org\\.apache\\.commons\\.compress\\..*"
                            + "|javax\\.xml\\..*|org\\.w3c\\..*|org\\.xml\\..*",
                        "a file from a stranger may unpack without end or ask for other files"),
                Gate.outside(
                        Set.of("document"),
                        "readers of documents stay in document",
                        "org\\.apache\\.(pdfbox|fontbox|poi)\\..*|org\\.jsoup\\..*"
                                + "|org\\.mozilla\\..*",
                        "documents of strangers are read in a process of their own"),
                Gate.outside(
                        NOWHERE,
                        "no objects from bytes",
                        "java\\.io\\.Object(Input|Output).*|java\\.beans\\.XML.*",
                        "reading serialised objects lets a file run code"),
                Gate.outside(
                        Set.of("wire"),
                        "no reflection",
                        "java\\.lang\\.reflect\\..*|java\\.lang\\.Class#(forName|getDeclared.*)",
                        "what is called must be readable in the source"));
    }

    private static List<Gate> recordings() {
        return List.of(
                Gate.outside(
                        Set.of("sound"),
                        "decoders and devices of sound stay in sound",
                        "javazoom\\..*|net\\.sourceforge\\.jaad\\..*"
                                + "|io\\.github\\.jaredmdobson\\..*|javax\\.sound\\..*",
                        "one place holds hostile recordings in bounds and knows what plays"));
    }

    private static List<Gate> inside() {
        return List.of(
                new Gate(
                        "inner parts of JavaFX are reached in one place",
                        Pattern.compile(
                                "com\\.sun\\.javafx\\..*"
                                        + "|java\\.lang\\.invoke\\.MethodHandles#privateLookupIn"),
                        at -> !at.type().equals("ShapedText"),
                        "another JavaFX may have others; one class can be taken out again"));
    }

    private static List<Gate> threads() {
        return List.of(
                Gate.outside(
                        Set.of("jobs", "desk"),
                        "threads are made in two places",
                        "java\\.lang\\.Thread#(<init>|sleep|of\\w+|start\\w*|join)"
                            + "|java\\.util\\.Timer|java\\.util\\.concurrent\\.(Executors|ForkJoin"
                            + "\\w*|ThreadPoolExecutor|StructuredTaskScope)",
                        "who runs on which thread must be known to keep a casefile whole"),
                Gate.outside(
                        Set.of("jobs", "desk"),
                        "cancelling is asking",
                        "java(fx)?\\.(util\\.)?concurrent\\.\\w+#cancel",
                        "a cancelled future may interrupt; work polls a flag instead"),
                Gate.outside(
                        NOWHERE,
                        "nothing is interrupted",
                        "[\\w.$]+#(interrupt|shutdownNow)|java\\.lang\\.Thread#stop",
                        "an interrupt while the database reads can destroy committed work"));
    }
}
