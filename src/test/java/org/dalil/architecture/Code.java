package org.dalil.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.nio.file.Path;

/// The compiled classes that the rules look at, read once. Classes of tests are never among the
/// program's.
final class Code {
    /// Fewer classes than this are not the program.
    static final int LEAST = 300;

    private Code() {}

    /// What the program is made of.
    ///
    /// @throws IllegalStateException if so little is found that every rule would hold of nothing
    static JavaClasses program() {
        if (Program.CLASSES.size() < LEAST) {
            throw new IllegalStateException("only " + Program.CLASSES.size() + " classes found");
        }
        return Program.CLASSES;
    }

    /// The classes that break every rule on purpose.
    static JavaClasses canaries() {
        return new ClassFileImporter().importPackages(Canaries.ROOT);
    }

    /// Read at first use.
    private static final class Program {
        static final JavaClasses CLASSES =
                new ClassFileImporter()
                        .withImportOption(
                                (ImportOption) place -> !place.contains("module-info.class"))
                        .importPath(Path.of("target/classes"));
    }
}
