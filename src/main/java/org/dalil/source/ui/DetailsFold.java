package org.dalil.source.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.kernel.DateValue;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of a source: all its fields, or one line of the main ones. Folded where there is
/// something to read, until a person turns it; then as that person left it. Edits nothing.
final class DetailsFold {
    private final Texts texts;
    private final ToggleButton button;
    private final Label summary = new Label();
    private final VBox fields;
    private @Nullable UUID of;
    private boolean turned;

    DetailsFold(Texts texts, VBox fields) {
        this.texts = texts;
        this.fields = fields;
        FontIcon sign = new FontIcon(Feather.CHEVRON_DOWN);
        button = new ToggleButton(texts.of("source.details"), sign);
        button.setId("source-details");
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> turned = true);
        summary.setId("source-summary");
        summary.getStyleClass().add("row-below");
        summary.setMaxWidth(Double.MAX_VALUE);
        button.selectedProperty()
                .subscribe(open -> {
                    sign.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
                    see(fields, open);
                    see(summary, !open);
                });
    }

    private static void see(Region part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    /// What folds and unfolds.
    ToggleButton button() {
        return button;
    }

    /// The one line.
    Label summary() {
        return summary;
    }

    /// All fields.
    VBox fields() {
        return fields;
    }

    /// Shows a source; another one than before is folded when it can be read.
    void show(SourcePage page, boolean readable) {
        Source source = page.source();
        if (!turned && !source.id().equals(of)) {
            button.setSelected(!readable);
        }
        of = source.id();
        DateValue published = source.published();
        EvidenceItem item = page.item();
        summary.setText(
                Stream.of(
                                SourcePane.kindName(texts, source.sourceKind()),
                                page.creator(),
                                published == null ? null : published.verbatim(),
                                item == null ? null : texts.bytes(item.size()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
    }

    /// Shows the fields.
    void unfold() {
        turned = true;
        button.setSelected(true);
    }
}
