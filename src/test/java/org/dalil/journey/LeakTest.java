package org.dalil.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Windows of casefiles that were locked, and every section seen in them, are let go: nothing of a
/// casefile stays on because something still follows it.
@Tag("journey")
class LeakTest {
    private static final int TIMES = 20;
    private static final int TRIES = 60;
    private static final int SPARE = 2; // what JavaFX itself may still hold of the last ones

    @TempDir Path folder;
    private Workplace work;

    @BeforeEach
    void open() throws Exception {
        work = new Workplace(folder);
        work.makeCasefile("Osh");
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), work.problems());
        work.close();
    }

    @Test
    void windowsAndSectionsAreLetGo() throws Exception {
        List<WeakReference<Node>> seen = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            for (Section section : Section.values()) {
                seen.add(new WeakReference<>(see(section)));
            }
            work.robot.interact(work.session::lock);
            work.unlock();
        }
        assertTrue(held(seen) <= SPARE * Section.values().length, held(seen) + " are held");
    }

    @Test
    void whatIsHeldIsSeen() {
        Node held = see(Section.CLAIMS);
        assertEquals(1, held(List.of(new WeakReference<>(held))));
        assertFalse(held.isDisabled());
    }

    private Node see(Section section) {
        return Workplace.fx(() -> {
            work.desk().navigator().go(new Intent.ToSection(section));
            Parent root = (Parent) work.scene().getRoot();
            return root.lookup("#section-" + section.name().toLowerCase(java.util.Locale.ROOT))
                                    .getScene()
                                    .lookup(".list-side")
                            == null
                    ? root.lookup(".rail")
                    : root.lookup(".list-side");
        });
    }

    /// How many cannot be collected, after trying for a while.
    private static int held(List<WeakReference<Node>> seen) {
        int left = seen.size();
        for (int i = 0; i < TRIES && left > 0; i++) {
            byte[][] waste = new byte[8][1 << 20];
            left = (int) seen.stream().filter(one -> one.get() != null).count() + waste[0][0];
            System.gc();
        }
        return left;
    }
}
