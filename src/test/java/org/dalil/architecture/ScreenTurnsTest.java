package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.dalil.kit.SectionStage;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;

/// Tests that show something take turns: two at once would write into each other’s fields.
class ScreenTurnsTest {
    /// Shows something by what it stands on, and takes no turn.
    static final class Forgetful {
        private final Class<?> stage = SectionStage.class;

        @Test
        void shows() {
            assertFalse(stage.isPrimitive());
        }
    }

    @Test
    void whoeverUsesTheScreenTakesTurns() {
        JavaClasses tests = new ClassFileImporter().importPath(Path.of("target/test-classes"));

        assertTrue(tests.size() > Code.LEAST, "only " + tests.size() + " classes found");
        // This test is found too: by way of the forgetful one it names.
        assertEquals(
                Set.of(Forgetful.class.getName(), ScreenTurnsTest.class.getName()),
                ScreenTurns.missed(tests));
    }
}
