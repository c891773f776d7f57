package org.dalil.law.forum;

import org.dalil.kernel.RecordKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what forms ask for from the program’s list: form, what is asked, and the places where it
/// is entered, `kind.field` each, `removal` for acts that remove somebody; `hand` where people have
/// to see to it.
final class BroughtRequirements {
    private BroughtRequirements() {}

    /// Every requirement of this version, in the list’s order.
    static List<Requirement> ofThisVersion() {
        try (InputStream in = BroughtRequirements.class.getResourceAsStream("requirements.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program’s requirements are missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program’s requirements are unreadable", e);
        }
    }

    /// @throws IllegalArgumentException when a line is no requirement
    static List<Requirement> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BroughtRequirements::requirement)
                .toList();
    }

    private static Requirement requirement(String line) {
        String[] parts = line.strip().split(" +");
        Form form = parts.length < 3 ? null : Form.ofCode(parts[0]).orElse(null);
        if (form == null) {
            throw new IllegalArgumentException("not a requirement: " + line);
        }
        List<Requirement.Entry> places = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            if (!parts[i].equals("hand")) {
                places.add(entry(parts[i], line));
            }
        }
        return new Requirement(form, parts[1], places);
    }

    private static Requirement.Entry entry(String written, String line) {
        int dot = written.indexOf('.');
        String of = dot < 0 ? written : written.substring(0, dot);
        boolean removal = of.equals("removal");
        RecordKind kind =
                RecordKind.ofCode(removal ? RecordKind.ACT.code() : of)
                        .orElseThrow(
                                () -> new IllegalArgumentException("not a requirement: " + line));
        return new Requirement.Entry(kind, dot < 0 ? "" : written.substring(dot + 1), removal);
    }
}
