package org.dalil.testimony.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.dalil.desk.Position;
import org.dalil.desk.SectionScreen;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.ui.transcript.TranscriptPane;
import org.jspecify.annotations.Nullable;

/// The section of testimony: interviews with their list, or one transcript in the whole of its
/// room.
public final class TestimonyScreen implements SectionScreen {
    private final SectionScreen interviews;
    private final TranscriptPane transcript;
    private final StackPane root = new StackPane();
    private final ReadOnlyObjectWrapper<@Nullable RecordRef> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Region> beside = new ReadOnlyObjectWrapper<>();
    private boolean writing;

    public TestimonyScreen(SectionScreen interviews, TranscriptPane transcript) {
        this.interviews = interviews;
        this.transcript = transcript;
        root.getChildren().add(interviews.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                interviews.attach(),
                transcript.attach(),
                interviews
                        .chosen()
                        .subscribe(ref -> {
                            if (!writing) {
                                chosen.set(ref);
                            }
                        }));
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return chosen.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<@Nullable Position> position() {
        return interviews.position();
    }

    @Override
    public ObservableValue<@Nullable Region> beside() {
        return beside.getReadOnlyProperty();
    }

    @Override
    public void show(RecordRef ref) {
        if (ref.kind() == RecordKind.TRANSCRIPT) {
            turn(true, transcript.root());
            transcript.show(ref.id());
            transcript.focus();
            chosen.set(ref);
        } else {
            boolean back = writing;
            turn(false, interviews.root());
            interviews.show(ref);
            if (back) {
                interviews.focus();
            }
            chosen.set(interviews.chosen().getValue());
        }
    }

    @Override
    public void showNew(RecordRef ref) {
        if (ref.kind() == RecordKind.TRANSCRIPT) {
            show(ref);
        } else {
            turn(false, interviews.root());
            interviews.showNew(ref);
        }
    }

    private void turn(boolean toWriting, Parent shown) {
        writing = toWriting;
        beside.set(toWriting ? transcript.beside() : null);
        if (!root.getChildren().contains(shown)) {
            root.getChildren().setAll(shown);
        }
    }

    @Override
    public void makeNew() {
        if (!writing) {
            interviews.makeNew();
        }
    }

    @Override
    public void reload() {
        if (writing) {
            transcript.reload();
        }
        interviews.reload();
    }

    @Override
    public void focus() {
        if (writing) {
            transcript.focus();
        } else {
            interviews.focus();
        }
    }
}
