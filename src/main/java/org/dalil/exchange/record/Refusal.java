package org.dalil.exchange.record;

import org.dalil.kernel.Problem;

/// A record that was not taken in, and why.
///
/// @param line where it stood, from 1
/// @param problem names line, record and reason
public record Refusal(long line, Problem problem) {
    /// The refusal of a whole record.
    ///
    /// @param reason the last part of the message key
    public static Refusal of(RecordLine record, String reason) {
        return new Refusal(record.line(), problem(record.line(), record.ref().toString(), reason));
    }

    /// The refusal of a record for one of its fields.
    public static Refusal about(RecordLine record, String reason, String field) {
        Refusal plain = of(record, reason);
        return new Refusal(record.line(), plain.problem.with("field", field));
    }

    /// @param reason the last part of the message key
    static Problem problem(long line, String record, String reason) {
        return Problem.of("exchange.refusal." + reason).with("line", line).with("record", record);
    }
}
