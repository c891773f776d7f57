package org.dalil.shell;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.dalil.desk.Section;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The sections at the left edge, each an icon with its word.
final class Rail {
    private final VBox root = new VBox();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

    Rail(Texts texts, Consumer<Section> go) {
        root.getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Section section : Section.values()) {
            ToggleButton button =
                    new ToggleButton(texts.of(section.nameKey()), new FontIcon(icon(section)));
            button.setId("section-" + section.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(press -> {
                select(section); // a second press would let the button go
                go.accept(section);
            });
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.put(section, button);
            root.getChildren().add(button);
        }
    }

    VBox root() {
        return root;
    }

    void select(Section section) {
        ToggleButton button = buttons.get(section);
        if (button != null) {
            button.setSelected(true);
        }
    }

    private static Ikon icon(Section section) {
        return switch (section) {
            case SOURCES -> Feather.FILE_TEXT;
            case CLAIMS -> Feather.MESSAGE_SQUARE;
            case PEOPLE -> Feather.USERS;
            case PLACES -> Feather.MAP_PIN;
            case EVENTS -> Feather.FLAG;
            case TIMELINE -> Feather.BAR_CHART_2;
            case TESTIMONY -> Feather.MIC;
            case CONFLICTS -> Feather.GIT_PULL_REQUEST;
            case CASES -> Feather.FOLDER;
        };
    }
}
