package org.dalil.texts;

import java.util.List;

/// The areas that keys belong to: key `vault.problem.full` stands in `vault.properties`. An area
/// without a file yet is fine.
final class Areas {
    static final List<String> ALL =
            List.of(
                    "texts",
                    "kernel",
                    "document",
                    "sound",
                    "wire",
                    "vault",
                    "database",
                    "history",
                    "casefile",
                    "vocabulary",
                    "people",
                    "source",
                    "claim",
                    "matter",
                    "event",
                    "casework",
                    "law",
                    "testimony",
                    "player",
                    "timeline",
                    "exchange",
                    "packet",
                    "desk",
                    "keymap",
                    "shell",
                    "app");

    private Areas() {}
}
