package org.dalil.event.ui.map;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.event.map.World;
import org.dalil.event.map.route.Leg;
import org.dalil.event.map.route.Route;
import org.dalil.event.map.route.Routes;
import org.dalil.event.map.route.Stop;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The route that is shown, and which leg and stop of it are chosen on map and table alike. Knows
/// no controls; changes nothing in the casefile.
final class MapModel {
    private final Routes routes;
    private final Vocabularies vocabularies;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyIntegerWrapper leg = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper stop = new ReadOnlyIntegerWrapper();

    /// A route with the wordings of the terms in it, by list and code, and the world to draw it on.
    record Shown(Route route, Map<String, String> terms, World world) {
        static final Shown NOTHING = new Shown(Route.NONE, Map.of(), World.EMPTY);

        Shown {
            terms = Map.copyOf(terms);
        }

        /// The wording of a term; its code where the list has it no more.
        String term(String list, String code) {
            return terms.getOrDefault(list + "." + code, code);
        }
    }

    MapModel(Routes routes, Vocabularies vocabularies, Desk desk) {
        this.routes = routes;
        this.vocabularies = vocabularies;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The number of the chosen leg, or 0.
    ReadOnlyIntegerProperty leg() {
        return leg.getReadOnlyProperty();
    }

    /// The number of the chosen stop, or 0.
    ReadOnlyIntegerProperty stop() {
        return stop.getReadOnlyProperty();
    }

    /// Shows the acts of an event.
    void open(UUID event) {
        show(Shown.NOTHING);
        desk.jobs().latest(this, "map.read", () -> read(event), this::show, desk.problems());
    }

    private Shown read(UUID event) throws ProblemException {
        Map<String, String> terms = new HashMap<>();
        for (String list : List.of("transfer_mode", "act_stage")) {
            for (ListedTerm term : vocabularies.terms(list)) {
                terms.put(list + "." + term.code(), term.label(desk.texts()));
            }
        }
        return new Shown(routes.ofEvent(event), terms, World.ofThisVersion());
    }

    private void show(Shown now) {
        leg.set(0);
        stop.set(0);
        shown.set(now);
    }

    List<Stop> stops() {
        return shown.get().route().stops();
    }

    List<Leg> legs() {
        return shown.get().route().legs();
    }

    /// Chooses a leg, and the stop that it leads to.
    void chooseLeg(int number) {
        if (number != leg.get() && number > 0 && number <= legs().size()) {
            Leg chosen = legs().get(number - 1);
            Stop to = chosen.to();
            leg.set(number);
            stop.set(to == null ? chosen.from().number() : to.number());
        }
    }

    /// Chooses a stop, and the first leg that leads to it or from it.
    void chooseStop(int number) {
        if (number != stop.get() && number > 0 && number <= stops().size()) {
            stop.set(number);
            leg.set(
                    legs().stream()
                            .filter(one -> leadsTo(one, number))
                            .findFirst()
                            .or(() ->
                                    legs().stream()
                                            .filter(one -> one.from().number() == number)
                                            .findFirst())
                            .map(Leg::number)
                            .orElse(0));
        }
    }

    private static boolean leadsTo(Leg leg, int number) {
        Stop to = leg.to();
        return to != null && to.number() == number;
    }

    /// Goes to the next stop or back.
    ///
    /// @return false at the end, where the keys go elsewhere
    boolean step(int by) {
        int wanted = stop.get() + by;
        if (wanted < 1 || wanted > stops().size()) {
            return false;
        }
        chooseStop(wanted);
        return true;
    }

    /// Leads to the first claim that names the chosen stop.
    void openStop() {
        if (stop.get() > 0) {
            go(stops().get(stop.get() - 1).claims());
        }
    }

    /// Leads to the first claim that tells the chosen leg.
    void openLeg() {
        if (leg.get() > 0) {
            go(legs().get(leg.get() - 1).claims());
        }
    }

    private void go(List<UUID> claims) {
        desk.sheets().close();
        RecordRef ref = new RecordRef(RecordKind.CLAIM, claims.getFirst());
        desk.navigator().go(new Intent.ToRecord(ref));
    }
}
