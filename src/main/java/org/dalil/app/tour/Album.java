package org.dalil.app.tour;

import javafx.scene.Scene;

import org.dalil.desk.Theme;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The pictures of one walk: numbered, one for each look, each told in one line as soon as it is
/// there.
final class Album {
    private final Scene scene;
    private final Visitor visitor;
    private final Looks looks;
    private final Path folder;
    private final PrintStream out;
    private int number;

    /// In which looks pictures are taken.
    ///
    /// @param suffix what stands after the look in the file's name: `-ru`, or nothing
    record Looks(List<Theme> themes, String suffix) {
        /// Whether the scene, which is dressed so at first, must be dressed for a picture.
        boolean isAnotherThan(Theme first) {
            return !themes.equals(List.of(first));
        }
    }

    Album(Scene scene, Visitor visitor, Looks looks, Path folder, PrintStream out) {
        this.scene = scene;
        this.visitor = visitor;
        this.looks = looks;
        this.folder = folder;
        this.out = out;
    }

    /// Whether a file is named as pictures of a tour are. Others are somebody's own.
    static boolean isPicture(Path file) {
        return String.valueOf(file.getFileName())
                .matches("[0-9]{2,3}-[a-z-]+-(light|dark)(-[a-z]{2})?\\.png");
    }

    /// Takes pictures of what is on the screen; the first look is put on again at the end.
    void picture(String name) throws TourException {
        visitor.at(name);
        number++;
        for (Theme theme : looks.themes()) {
            if (looks.isAnotherThan(Theme.LIGHT)) {
                visitor.act(() -> theme.dress(scene));
            }
            String file =
                    String.format(
                            Locale.ROOT,
                            "%02d-%s-%s%s.png",
                            number,
                            name,
                            theme.code(),
                            looks.suffix());
            Png.write(visitor.look(), folder.resolve(file));
            out.println(file);
        }
        if (looks.themes().size() > 1) {
            visitor.act(() -> looks.themes().getFirst().dress(scene));
        }
    }
}
