package org.dalil.shell.cover;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.keys.Scope;
import org.dalil.kernel.ProblemException;
import org.dalil.people.CodeNames;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.concurrent.Callable;

/// Covers the names of people by their code names, for eyes that should not see them, and says so
/// in the status bar. A casefile that was locked so opens so.
public final class Cover {
    private final Casefile casefile;
    private final Naming naming;
    private final CodeNames codeNames;
    private final Desk desk;
    private final Label sign = new Label();

    /// @param desk of this casefile, for messages and jobs
    public Cover(Casefile casefile, Naming naming, CodeNames codeNames, Desk desk) {
        this.casefile = casefile;
        this.naming = naming;
        this.codeNames = codeNames;
        this.desk = desk;
        Texts texts = desk.texts();
        sign.setId("status-names");
        sign.getStyleClass().addAll("tag", "amber");
        sign.textProperty()
                .bind(
                        desk.keys()
                                .wordsOf(Scope.GLOBAL.id("names"))
                                .map(key -> texts.of("shell.names.covered", Map.of("key", key))));
        sign.setTooltip(new Tooltip(texts.of("shell.names.hint")));
        sign.setAccessibleHelp(texts.of("shell.names.hint"));
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setVisible(naming.covered());
    }

    /// The desk of a casefile whose names may be covered: messages and problems say code names too.
    public static Desk desk(Desk plain, Naming naming) {
        return new Desk(
                plain.texts().calling(naming::said),
                plain.jobs(),
                plain.navigator(),
                plain.sheets(),
                failure -> plain.problems().accept(CoveredException.of(failure, naming)),
                plain.clock(),
                plain.zone(),
                plain.keys());
    }

    /// Says that names are covered, while they are.
    public Label sign() {
        return sign;
    }

    /// Reads which names there are to cover.
    public void read() {
        Callable<Boolean> work = this::readNames;
        desk.jobs().latest(this, "names.read", work, read -> {}, desk.problems());
    }

    private boolean readNames() throws ProblemException {
        codeNames.read();
        return true;
    }

    /// Covers names, or shows them again.
    ///
    /// @param redraw draws everything that may show a name
    public void toggle(Runnable redraw) {
        boolean covered = !naming.covered();
        naming.cover(covered);
        casefile.coverNames(covered);
        sign.setVisible(covered);
        redraw.run();
        Callable<Boolean> keeping =
                () -> {
                    casefile.keepCover();
                    return covered;
                };
        desk.jobs().latest(this, "names.keep", keeping, kept -> {}, desk.problems());
    }
}
