package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names are words of the field: a name that fits everything lets everything in. A process is a
/// word only where it means one of the operating system.
class NameTest {
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "util",
                    "utils",
                    "common",
                    "helper",
                    "helpers",
                    "manager",
                    "impl",
                    "base",
                    "abstract",
                    "data",
                    "info",
                    "misc",
                    "processor",
                    "processing",
                    "dto");

    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Pattern EMPTY_BEGINNING = Pattern.compile("I[A-Z][a-z]+.*|Process[A-Z].*");

    @Test
    void namesSayWhatTheyMean() {
        List<String> faults = new ArrayList<>(faults(Parsing.main()));
        faults.addAll(faults(Parsing.test()));

        Faults.none("empty words in names", faults);
    }

    @Test
    void emptyWordsAreFound() {
        assertEquals(Optional.of("data"), emptyWord("CaseData"));
        assertEquals(Optional.of("impl"), emptyWord("VaultImpl"));
        assertEquals(Optional.of("IClaim"), emptyWord("IClaim"));
        assertEquals(Optional.of("ProcessClaims"), emptyWord("ProcessClaims"));
        assertEquals(Optional.empty(), emptyWord("Database"));
        assertEquals(Optional.empty(), emptyWord("KilledProcess"));
        assertEquals(Optional.empty(), emptyWord("Identity"));
        assertEquals(
                2,
                faults(List.of(Parsing.sample("package org.dalil.util; class ClaimManager {}")))
                        .size());
    }

    private static List<String> faults(List<SourceFile> files) {
        List<String> faults = new ArrayList<>();
        for (SourceFile file : files) {
            Stream.of(file.packageName().split("\\.", -1))
                    .filter(EMPTY_WORDS::contains)
                    .forEach(word -> faults.add(file.name() + " stands in a package " + word));
            file.types().stream()
                    .map(SourceFile.Type::name)
                    .filter(name -> emptyWord(name).isPresent())
                    .forEach(name -> faults.add(file.name() + " names " + name));
        }
        return faults;
    }

    private static Optional<String> emptyWord(String name) {
        if (EMPTY_BEGINNING.matcher(name).matches()) {
            return Optional.of(name);
        }
        return WORD_BOUNDARY
                .splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(EMPTY_WORDS::contains)
                .findFirst();
    }
}
