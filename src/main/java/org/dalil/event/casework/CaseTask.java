package org.dalil.event.casework;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What is to be done about a case, or to be found out. It states nothing.
///
/// @param question whether it is an open question
/// @param due until when, or null
/// @param who of us does it, or null
public record CaseTask(
        UUID id,
        UUID ofCase,
        boolean question,
        String words,
        @Nullable DateValue due,
        @Nullable String who,
        boolean done)
        implements Recorded {
    private static final DateFields DUE = new DateFields("due");

    /// How it is stored.
    public static final RecordShape<CaseTask> SHAPE =
            new RecordShape<>(
                    RecordKind.CASE_TASK, "case_task", fields(), CaseTask::written, CaseTask::read);

    public CaseTask {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a task says what is to be done");
        }
    }

    /// The last day on which it is in time; null where none can be told.
    public @Nullable LocalDate lastDay() {
        return due == null ? null : due.latest();
    }

    /// Whether its last day is over and it is not done.
    public boolean isOverdue(LocalDate today) {
        LocalDate last = lastDay();
        return !done && last != null && last.isBefore(today);
    }

    /// The same in other words.
    public CaseTask saying(String other) {
        return new CaseTask(id, ofCase, question, other.strip(), due, who, done);
    }

    /// The same, due then.
    public CaseTask due(@Nullable DateValue date) {
        return new CaseTask(id, ofCase, question, words, date, who, done);
    }

    /// The same, done by somebody else.
    public CaseTask by(@Nullable String name) {
        return new CaseTask(id, ofCase, question, words, due, name, done);
    }

    /// The same, done or not.
    public CaseTask done(boolean is) {
        return new CaseTask(id, ofCase, question, words, due, who, is);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("of_case"));
        fields.add(Field.flag("question"));
        fields.add(Field.text("words"));
        fields.addAll(DUE.fields());
        fields.add(Field.text("who"));
        fields.add(Field.flag("done"));
        return fields;
    }

    private static List<@Nullable Object> written(CaseTask one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.ofCase);
        values.add(one.question);
        values.add(one.words);
        values.addAll(DUE.write(one.due));
        values.add(one.who);
        values.add(one.done);
        return values;
    }

    private static CaseTask read(UUID id, FieldValues values) {
        return new CaseTask(
                id,
                values.id("of_case"),
                values.flag("question"),
                values.word("words"),
                DUE.read(values),
                values.text("who"),
                values.flag("done"));
    }
}
