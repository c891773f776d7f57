package org.dalil.testimony.ui.transcript;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;

import org.dalil.desk.control.bound.Bound;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says who speaks in a segment: one of the voices, nobody named, or a new one.
final class VoiceMenu {
    private final Texts texts;
    private final TranscriptModel model;
    private final TranscriptDeeds deeds;

    VoiceMenu(Texts texts, TranscriptModel model, TranscriptDeeds deeds) {
        this.texts = texts;
        this.model = model;
        this.deeds = deeds;
    }

    /// Opens beside a node.
    void open(int index, Row row, Node by) {
        TranscriptView view = model.page().view().get();
        if (view == null) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        List<Speaker> voices = view.text().speakers();
        for (int i = 0; i < voices.size(); i++) {
            Speaker one = voices.get(i);
            MenuItem item = new MenuItem(called(one));
            item.setMnemonicParsing(false);
            if (i < 9) {
                item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (i + 1)));
            }
            item.setOnAction(any -> deeds.voice(index, one, Reach.GROUP));
            menu.getItems().add(item);
        }
        MenuItem none = new MenuItem(texts.of("testimony.voice.none"));
        none.setOnAction(any -> deeds.voice(index, null, Reach.ONE));
        menu.getItems().addAll(none, new SeparatorMenuItem());
        for (SpeakerRole role : SpeakerRole.values()) {
            menu.getItems().add(fresh(row, role, menu));
        }
        menu.show(by, Side.BOTTOM, 0, 4);
    }

    private String called(Speaker one) {
        String name = one.name();
        return name == null || name.equals(one.label()) ? one.label() : one.label() + " · " + name;
    }

    private CustomMenuItem fresh(Row row, SpeakerRole role, ContextMenu menu) {
        TextField field = new TextField();
        String kind = texts.of("testimony.role." + role.name().toLowerCase(Locale.ROOT));
        field.setPromptText(texts.of("testimony.voice.new", Map.of("role", kind)));
        field.setId("voice-new-" + role.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(field.getPromptText());
        field.setPrefColumnCount(20);
        Bound.of(field, Bound.LINE);
        field.setOnAction(enter -> {
            menu.hide();
            model.newVoice(row.segment(), field.getText(), role);
        });
        CustomMenuItem item = new CustomMenuItem(field, false);
        item.setMnemonicParsing(false);
        return item;
    }
}
