package org.dalil.app.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

/// The claims of the demonstration by name, in the order of their numbers. Only gathers what is
/// told; makes no record.
final class Script {
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /// Everything that the demonstration claims.
    static Map<String, Line> all() {
        Script script = new Script();
        ReturnsLines.tell(script);
        RefugeeLines.tell(script);
        ReturnsLines.madeUp(script);
        return script.lines;
    }

    /// Begins a claim that rests on these words of a sheet, each found there exactly once.
    ///
    /// @throws IllegalStateException when another has the name
    Line from(String name, Sheet sheet, String... words) {
        Line line = new Line(sheet, words);
        if (lines.put(name, line) != null) {
            throw new IllegalStateException("two lines are called " + name);
        }
        return line;
    }
}
