package org.dalil.desk.control.grade;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.casefile.grade.GivenGrade;
import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.Desk;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// The grades of one record: read, found and given. Knows no scene-graph type.
public final class GradeModel {
    private final Grades grades;
    private final Desk desk;
    private final ObjectProperty<@Nullable Graded> shown = new SimpleObjectProperty<>();
    // Who asks for changes: what became of one is told also after the page was left.
    private final Object giving = new Object();
    private @Nullable RecordRef target;
    private long given;

    /// What is shown of a record’s grades.
    ///
    /// @param scales the scales it is graded on
    /// @param grades all its grades, the newest first
    public record Graded(RecordRef target, List<Scale> scales, List<GivenGrade> grades) {
        public Graded {
            scales = List.copyOf(scales);
            grades = List.copyOf(grades);
        }

        /// The grades on one scale, the one that stands first.
        public List<GivenGrade> on(Scale scale) {
            return grades.stream().filter(one -> one.grade().scale().equals(scale.code())).toList();
        }
    }

    public GradeModel(Grades grades, Desk desk) {
        this.grades = grades;
        this.desk = desk;
    }

    /// Reads the grades of a record on these scales; scales that do not fit it are left out.
    public void show(RecordRef record, List<Scale> scales) {
        if (!record.equals(target)) {
            shown.set(null);
        }
        target = record;
        List<Scale> fitting = scales.stream().filter(one -> one.fits(record.kind())).toList();
        Callable<Graded> work = () -> new Graded(record, fitting, grades.of(record));
        desk.jobs().latest(this, "grades.load", work, shown::set, desk.problems());
    }

    /// Reads the grades that are shown again.
    public void reload() {
        Graded now = shown.get();
        if (now != null) {
            show(now.target(), now.scales());
        }
    }

    /// What is shown; null while nothing is read.
    public ReadOnlyObjectProperty<@Nullable Graded> shown() {
        return shown;
    }

    /// The values of a scale for what was typed.
    List<ListedTerm> find(Scale scale, String typed) throws ProblemException {
        return grades.values(scale, typed, desk.texts());
    }

    /// Gives the record that is shown a grade.
    ///
    /// @param kept runs on JavaFX’s thread when it is in the casefile
    void give(Scale scale, Term value, String reason, Runnable kept) {
        Graded now = shown.get();
        if (now == null) {
            return;
        }
        desk.jobs()
                .latest(
                        giving,
                        "grades.give." + ++given,
                        () -> grades.grade(now.target(), scale, value, reason),
                        grade -> {
                            kept.run();
                            if (Objects.equals(target, now.target())) {
                                show(now.target(), now.scales());
                            }
                        },
                        desk.problems());
    }
}
