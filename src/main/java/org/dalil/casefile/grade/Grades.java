package org.dalil.casefile.grade;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.history.ActName;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be done with grades: give one, and read all that were given. None is ever changed or
/// overwritten; only undo takes one back.
public final class Grades {
    private final Holdings holdings;
    private final Vocabularies lists;

    public Grades(Holdings holdings) {
        this.holdings = holdings;
        this.lists = new Vocabularies(holdings);
    }

    /// Gives a record a grade, which from now on stands before the older ones.
    ///
    /// @param value a term of the scale’s list, as chosen
    /// @param reason why, in a line or more
    /// @throws GradeException without a reason, with a value of another list, or for a record that
    ///   is not graded on this scale
    public Grade grade(RecordRef target, Scale scale, Term value, String reason)
            throws ProblemException {
        if (!scale.fits(target.kind())) {
            throw new GradeException(Problem.of("casefile.problem.grade-of-other-kind"));
        }
        if (reason.isBlank()) {
            throw new GradeException(Problem.of("casefile.problem.grade-without-reason"));
        }
        if (lists.find(scale.code(), value.code()).isEmpty()) {
            throw new GradeException(
                    Problem.of("casefile.problem.no-such-grade").with("grade", value.code()));
        }
        return holdings.create(
                new ActName("casefile.act.grade", Map.of("value", words(value))),
                Grade.SHAPE,
                new Grade(holdings.ids().next(), target, scale.code(), value, reason.strip()));
    }

    /// All grades of a record on all scales, the newest first.
    public List<GivenGrade> of(RecordRef target) throws ProblemException {
        return holdings.database()
                .read(tx ->
                        tx.query(
                                """
                                SELECT id, made_by, made_at FROM grade
                                WHERE target = ? AND target_kind = ? AND NOT gone
                                ORDER BY made_at DESC, id DESC
                                """,
                                row ->
                                        new GivenGrade(
                                                holdings.records()
                                                        .find(tx, Grade.SHAPE, row.id("id"))
                                                        .orElseThrow(),
                                                row.word("made_by"),
                                                row.instant("made_at")),
                                target.id(),
                                target.kind().code()));
    }

    /// The grade that stands on a scale: the newest.
    public Optional<GivenGrade> current(RecordRef target, Scale scale) throws ProblemException {
        return of(target).stream()
                .filter(one -> one.grade().scale().equals(scale.code()))
                .findFirst();
    }

    /// The values of a scale that fit what was typed: the code itself, such as `B`, first.
    public List<ListedTerm> values(Scale scale, String typed, Texts texts) throws ProblemException {
        String key = Folding.key(typed.strip());
        return lists.terms(scale.code()).stream()
                .filter(ListedTerm::offered)
                .filter(one -> fit(one, key, texts) >= 0)
                .sorted((a, b) -> fit(b, key, texts) - fit(a, key, texts))
                .toList();
    }

    private static int fit(ListedTerm term, String key, Texts texts) {
        if (!key.isEmpty() && Folding.key(term.code()).equals(key)) {
            return 2;
        }
        String label = Folding.key(term.label(texts));
        return label.startsWith(key) ? 1 : label.contains(key) ? 0 : -1;
    }

    /// How a grade reads: `B · Likely reliable`. Codes that are a letter or figure are said.
    public static String words(Term value) {
        String label = value.label();
        if (label == null) {
            return value.code();
        }
        return value.code().length() == 1 ? value.code() + " · " + label : label;
    }
}
