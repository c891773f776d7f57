package org.dalil.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Desk;
import org.dalil.desk.Position;
import org.dalil.desk.SectionScreen;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The frame of a section: its list, the page of the record chosen there, how the two follow each
/// other, and the keys that lead between them. Knows nothing of what the records are.
public final class SectionFrame<R, V> implements SectionScreen {
    private final RecordKind kind;
    private final PageModel<V> model;
    private final Sheet<V> sheet;
    private final Deeds deeds;
    private final MasterModel<R> master;
    private final MasterList<R> list;
    private final MasterDetail root;
    private final Function<R, UUID> idOf;
    private @Nullable UUID drawn;
    private @Nullable UUID fresh;
    private @Nullable UUID removing;

    /// What the list shows.
    ///
    /// @param row the words of one row
    /// @param name the section's name
    /// @param empty what stands there while there is nothing at all
    public record Listing<R>(
            RowSource<R> rows,
            Function<R, UUID> idOf,
            Function<R, RowBox.Words> row,
            String name,
            Node empty) {}

    /// The page, and how a record is drawn on it.
    public record Sheet<V>(DetailPage page, Consumer<V> draw) {}

    /// What is done to whole records.
    ///
    /// @param make makes a new record, or says how one comes about
    /// @param byHand whether the list offers a button for it
    /// @param remove takes the shown record away
    public record Deeds(Runnable make, boolean byHand, Runnable remove) {}

    /// @param kind what the section's records are
    public SectionFrame(
            Desk desk,
            RecordKind kind,
            PageModel<V> model,
            Listing<R> listing,
            Sheet<V> sheet,
            Deeds deeds) {
        this.kind = kind;
        this.model = model;
        this.sheet = sheet;
        this.deeds = deeds;
        idOf = listing.idOf();
        master = new MasterModel<>(listing.rows(), listing.idOf(), desk);
        list =
                new MasterList<>(
                        master,
                        desk,
                        listing.name(),
                        listing.row(),
                        listing.empty(),
                        deeds.byHand() ? deeds.make() : null);
        sheet.page()
                .whileBare(master.count().isEqualTo(0), EmptyState.beside(master, desk.texts()));
        root = new MasterDetail(list, sheet.page().root(), new PageKeys());
    }

    /// The keys on this section's page.
    private final class PageKeys implements MasterDetail.Keys {
        @Override
        public boolean shown() {
            return model.shown() != null;
        }

        @Override
        public void turn(boolean down) {
            sheet.page().turn(down);
        }

        @Override
        public void toTitle() {
            sheet.page().focusTitle();
        }

        @Override
        public void toFields() {
            sheet.page().focusFields();
        }

        // Right after walking on, the page may still be the one of the record before; and a key
        // held down is not meant for a record that is on its way out.
        @Override
        public void remove() {
            UUID of = model.shown();
            if (of != null && of.equals(master.chosen().get()) && !of.equals(removing)) {
                removing = of;
                deeds.remove().run();
            }
        }
    }

    /// Lets several rows of the list be chosen at once; the page shows the last of them.
    public void chooseMany() {
        list.chooseMany(master, () -> chosenRows(MasterModel.MOST_BESIDE + 1));
    }

    /// The records whose rows are chosen, in the order of the list; rows that are not read yet are
    /// left out.
    ///
    /// @param most no more than these, from the top
    public List<UUID> chosenRows(int most) {
        return list.list().getSelectionModel().getSelectedIndices().stream()
                .filter(at -> at >= 0 && at < master.rows().size())
                .limit(most)
                .map(master.rows()::get)
                .flatMap(Stream::ofNullable)
                .map(idOf)
                .toList();
    }

    private void draw(@Nullable V view) {
        sheet.page().showing(view != null);
        UUID of = model.shown();
        if (view != null && of != null) {
            if (!of.equals(drawn)) {
                sheet.page().toTop();
            }
            sheet.draw().accept(view);
        }
        drawn = of;
        removing = null;
        welcome();
    }

    // The record may have been drawn before the word came that it is new.
    private void welcome() {
        if (fresh != null && fresh.equals(model.shown())) {
            fresh = null;
            sheet.page().focusTitle();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(),
                model.view().subscribe(this::draw),
                master.chosen().subscribe(id -> model.id().set(id)),
                master.attach());
    }

    @Override
    public void reload() {
        master.reload();
        model.reload();
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return master.chosen().map(id -> new RecordRef(kind, id));
    }

    @Override
    public ObservableValue<@Nullable Position> position() {
        return master.position();
    }

    @Override
    public void show(RecordRef ref) {
        fresh = null;
        master.choose(ref.id());
    }

    @Override
    public void showNew(RecordRef ref) {
        fresh = ref.id();
        master.choose(ref.id());
        welcome();
    }

    @Override
    public void makeNew() {
        deeds.make().run();
    }

    @Override
    public void focus() {
        list.list().requestFocus();
    }
}
