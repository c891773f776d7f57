package org.dalil.claim.ui.sum;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.claim.Claim;
import org.dalil.claim.total.Reckoning;
import org.dalil.claim.total.Totals;
import org.dalil.desk.Desk;
import org.dalil.kernel.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The numbers that a person is adding up, and what comes of them. Knows no controls. Nothing is in
/// the casefile before it is kept.
public final class SumModel {
    private static final int OFFERED = 7;

    private final Totals totals;
    private final Desk desk;
    private final SumWords words;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.NONE);
    private boolean keeping;

    /// What is being added up.
    ///
    /// @param claims those that were chosen and give a number
    /// @param left those that were chosen and give none
    /// @param disjoint whether the person states that no one is counted twice
    public record View(
            List<Claim> claims, List<Claim> left, boolean disjoint, Reckoning reckoning) {
        static final View NONE = of(List.of(), List.of(), false);

        public View {
            claims = List.copyOf(claims);
            left = List.copyOf(left);
        }

        static View of(List<Claim> claims, List<Claim> left, boolean disjoint) {
            return new View(claims, left, disjoint, Reckoning.of(claims, disjoint));
        }
    }

    public SumModel(Totals totals, Desk desk) {
        this.totals = totals;
        this.desk = desk;
        this.words = new SumWords(desk.texts());
    }

    /// What is being added up and what comes of it.
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// Begins anew with these claims.
    void open(List<UUID> ids) {
        keeping = false;
        view.set(View.NONE);
        desk.jobs().latest(this, "sum.read", () -> totals.read(ids), this::begin, desk.problems());
    }

    private void begin(List<Claim> found) {
        view.set(
                View.of(
                        found.stream().filter(one -> one.quantity() != null).toList(),
                        found.stream().filter(one -> one.quantity() == null).toList(),
                        false));
    }

    /// Claims that give a number and are not chosen yet.
    List<Claim> find(String typed) throws ProblemException {
        List<Claim> chosen = view.get().claims();
        return totals.suggest(typed, OFFERED + chosen.size()).stream()
                .filter(one -> chosen.stream().noneMatch(known -> known.id().equals(one.id())))
                .limit(OFFERED)
                .toList();
    }

    void add(Claim claim) {
        View now = view.get();
        if (now.claims().size() < Totals.MOST) {
            List<Claim> claims = new ArrayList<>(now.claims());
            claims.add(claim);
            view.set(View.of(claims, now.left(), now.disjoint()));
        }
    }

    void remove(Claim claim) {
        View now = view.get();
        view.set(
                View.of(
                        now.claims().stream().filter(one -> !one.id().equals(claim.id())).toList(),
                        now.left(),
                        now.disjoint()));
    }

    /// States that the claims count different ones, or takes that back.
    void disjoint(boolean stated) {
        View now = view.get();
        view.set(View.of(now.claims(), now.left(), stated));
    }

    /// Keeps the figure as a derived claim, once however often it is asked.
    ///
    /// @param kept hears of the claim
    void keep(Consumer<Claim> kept) {
        View now = view.get();
        if (keeping || !(now.reckoning() instanceof Reckoning.Found found)) {
            return;
        }
        keeping = true;
        String note =
                now.disjoint() && !found.isShare()
                        ? desk.texts().of("claim.sum.disjoint.note")
                        : null;
        desk.jobs()
                .latest(
                        this,
                        "sum.keep",
                        () -> totals.keep(found, words.statement(found), note),
                        kept,
                        failure -> {
                            keeping = false;
                            desk.problems().accept(failure);
                        });
    }

    /// The sheet was closed: nothing of it is waited for any more.
    void close() {
        desk.jobs().cancel(this);
    }
}
