package org.dalil.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/// Ours and its peers, which take turns, so that a busy minute falls on all of them. The ratio is
/// the middle one of the ratios of each round.
final class Rivals {
    private final String operation;
    private final Callable<Took> ours;
    private final Map<String, Peer> peers = new LinkedHashMap<>();

    /// A peer and how many times its time ours may take.
    private record Peer(Callable<Took> work, double goal) {}

    Rivals(String operation, Callable<Took> ours) {
        this.operation = operation;
        this.ours = ours;
    }

    /// @param goal the largest ratio that is good enough; 0 for none
    Rivals beside(String name, double goal, Callable<Took> work) {
        peers.put(name, new Peer(work, goal));
        return this;
    }

    /// A peer that is an installed program; says so when it is not.
    Rivals besideProgram(String program, String name, double goal, Callable<Took> work) {
        if (Outside.present(program)) {
            return beside(name, goal, work);
        }
        Line.missing(operation + " ÷ " + name, program + " is not installed");
        return this;
    }

    /// Runs every rival once without counting it, then in turns, and prints a line for each peer.
    void run(int rounds) throws Exception {
        List<Took> ownTimes = new ArrayList<>();
        Map<String, List<Took>> times = new LinkedHashMap<>();
        for (int round = rounds > 1 ? -1 : 0; round < rounds; round++) {
            Took own = ours.call();
            if (round >= 0) {
                ownTimes.add(own);
            }
            for (Map.Entry<String, Peer> peer : peers.entrySet()) {
                Took took = peer.getValue().work().call();
                if (round >= 0) {
                    times.computeIfAbsent(peer.getKey(), name -> new ArrayList<>()).add(took);
                }
            }
        }
        times.forEach((name, each) ->
                Line.beside(
                        operation + " ÷ " + name,
                        Took.median(ownTimes),
                        Took.median(each),
                        ratio(ownTimes, each, Took::wall),
                        ratio(ownTimes, each, Took::cpu),
                        peers.get(name).goal()));
    }

    private static double ratio(List<Took> own, List<Took> other, ToDoubleFunction<Took> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(what.applyAsDouble(own.get(i)) / what.applyAsDouble(other.get(i)));
        }
        ratios.sort(null);
        return ratios.get(ratios.size() / 2);
    }
}
