package org.dalil.vault.ui;

import org.dalil.kernel.Problem;
import org.dalil.vault.key.RecoveryKey.Reading;

import java.util.List;

/// A recovery key in words: its groups for paper, and which group of a typed one is wrong.
final class RecoveryKeyWords {
    private RecoveryKeyWords() {}

    /// The groups of a written key.
    static List<String> groups(String written) {
        return List.of(written.split("-"));
    }

    /// Why a typed key cannot be one.
    static Problem problem(Reading reading) {
        return switch (reading) {
            case Reading.WrongGroup(int group) ->
                    Problem.of("vault.entry.fault.key-group").with("group", group);
            case Reading.WrongLength(int signs) ->
                    Problem.of("vault.entry.fault.key-length").with("signs", signs);
            case Reading.WrongWhole whole -> Problem.of("vault.entry.fault.key-whole");
            case Reading.Read read -> throw new IllegalArgumentException("nothing is wrong");
        };
    }
}
