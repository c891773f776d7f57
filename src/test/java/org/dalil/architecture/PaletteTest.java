package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Colours stand in the palettes, every palette is whole, and all text can be read.
class PaletteTest {
    private static final Pattern LITERAL =
            Pattern.compile(
                    "[:\"\\s,]#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\\w-])"
                        + "|\\b(rgba?|hsba?|hsla?)\\s*\\("
                        + "|Color\\.((web|rgb|hsb|color|gray)\\(|(?!TRANSPARENT)[A-Z]{3,}\\b)"
                        + "|-[a-z]+:[^;]*(?<![-\\w])(white|black|gr[ae]y|red|green|blue)\\b(?!-)");
    private static final Pattern USED = Pattern.compile("-dalil-[a-z-]+[a-z]");

    private static final List<String> GROUNDS = List.of("surface", "raised", "bg");
    private static final List<String> INKS =
            List.of("text", "muted", "faint", "accent", "amber", "red", "green");
    private static final List<String> TINTED = List.of("accent", "amber", "red", "green");

    @Test
    void coloursStandInPalettes() {
        List<String> literals = new ArrayList<>();
        for (Path file : styled()) {
            if (!isPalette(file)) {
                literals(Sources.text(file)).forEach(line -> literals.add(file + ":" + line));
            }
        }

        Faults.none("colours outside the palettes", literals);
    }

    @Test
    void palettesHaveTheSameTokens() {
        assertEquals(
                1,
                palettes().stream()
                        .map(file -> Palette.of(Sources.text(file)).colours().keySet())
                        .distinct()
                        .count());
    }

    @Test
    void everyTokenExists() {
        Set<String> known = Palette.of(Sources.text(palettes().getFirst())).colours().keySet();
        Set<String> used = new TreeSet<>();
        styled().forEach(file ->
                USED.matcher(Sources.text(file))
                        .results()
                        .forEach(found -> used.add(found.group())));
        used.removeAll(known);

        assertTrue(known.size() > 15, "the palettes are read");
        Faults.none("tokens that no palette has", used);
    }

    @Test
    void textCanBeRead() {
        List<String> faint = new ArrayList<>();
        palettes().forEach(file -> weak(file.getFileName(), Sources.text(file), faint));

        Faults.none("text below a contrast of 4.5", faint);
    }

    private static void weak(Path name, String css, List<String> faint) {
        Palette palette = Palette.of(css);
        for (String ink : INKS) {
            GROUNDS.forEach(ground -> compare(name, palette, ink, ground, faint));
        }
        for (String tint : TINTED) {
            compare(name, palette, tint, tint + "-weak", faint);
            compare(name, palette, "text", tint + "-weak", faint);
            compare(name, palette, "muted", tint + "-weak", faint);
        }
        compare(name, palette, "accent-text", "accent", faint);
        compare(name, palette, "text", "mark", faint);
    }

    private static void compare(
            Path name, Palette palette, String ink, String ground, List<String> faint) {
        double contrast = palette.contrast(ink, ground);
        if (contrast < Palette.READABLE) {
            faint.add("%s %s on %s: %.2f".formatted(name, ink, ground, contrast));
        }
    }

    @Test
    void faultsAreFound() {
        assertEquals(3, literals(" a { -x: #fff; }\n\"#a0b1c2\"\nColor.web(c)\n[#of]").size());
        assertEquals(
                2,
                literals(" -x: white;\nColor.RED\nColor.TRANSPARENT\n-x: -dalil-red;\nint red;")
                        .size());
        assertEquals(List.of(), literals("issue #12\n-dalil-bg\n[RecordRef#abc]\n"));
        Palette palette =
                Palette.of(".root { -dalil-text: #777777; -dalil-bg: #ffffff; -dalil-no: #000; }");
        assertEquals(4.48, palette.contrast("text", "bg"), 0.005);
        assertEquals(1.0, palette.contrast("bg", "bg"), 0.0);
    }

    private static List<String> literals(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).strip().startsWith("//"))
                .filter(i -> LITERAL.matcher(lines.get(i)).find())
                .mapToObj(i -> (i + 1) + " " + lines.get(i).strip())
                .toList();
    }

    private static List<Path> styled() {
        List<Path> files = new ArrayList<>(Sources.below(Sources.RESOURCES, ".css"));
        // What recipients read in their browsers is no screen of ours.
        files.removeIf(file -> file.endsWith("packet/report/report.css"));
        files.addAll(Sources.java(Sources.MAIN));
        return files;
    }

    private static List<Path> palettes() {
        return Sources.below(Sources.RESOURCES, ".css").stream()
                .filter(PaletteTest::isPalette)
                .collect(Collectors.toList());
    }

    private static boolean isPalette(Path file) {
        return file.toString().matches(".*/org/dalil/desk/palette-[a-z]+\\.css");
    }
}
