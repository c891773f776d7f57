package org.dalil.testimony.interview;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Who was there when somebody told what they know. Who may be in danger is an agent, so that their
/// name can be protected.
///
/// @param interviewee the agent who told it, who may go under a code name; null when nobody says
/// @param interviewers who of us asked, by initials or name
/// @param interpreter the agent who interpreted, or null
/// @param others who else was there, in words
public record Attendance(
        @Nullable UUID interviewee,
        List<String> interviewers,
        @Nullable UUID interpreter,
        @Nullable String others) {
    /// Nobody says who was there.
    public static final Attendance UNKNOWN = new Attendance(null, List.of(), null, null);

    public Attendance {
        interviewers =
                interviewers.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    /// The same, told by this agent.
    public Attendance of(@Nullable UUID agent) {
        return new Attendance(agent, interviewers, interpreter, others);
    }

    /// The same, asked by these.
    public Attendance askedBy(List<String> names) {
        return new Attendance(interviewee, names, interpreter, others);
    }

    /// The same, interpreted by this agent.
    public Attendance interpretedBy(@Nullable UUID agent) {
        return new Attendance(interviewee, interviewers, agent, others);
    }

    /// The same, with these others there.
    public Attendance with(@Nullable String words) {
        return new Attendance(interviewee, interviewers, interpreter, words);
    }

    static List<Field> fields() {
        return List.of(
                Field.ref("interviewee"),
                Field.text("interviewers"),
                Field.ref("interpreter"),
                Field.text("others_present"));
    }

    List<@Nullable Object> written() {
        return Arrays.asList(
                interviewee,
                interviewers.isEmpty() ? null : String.join("\n", interviewers),
                interpreter,
                others);
    }

    static Attendance read(FieldValues values) {
        String lines = values.text("interviewers");
        return new Attendance(
                values.ref("interviewee"),
                lines == null ? List.of() : lines.lines().toList(),
                values.ref("interpreter"),
                values.text("others_present"));
    }
}
