package org.dalil.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// Rivals that take turns, so that a busy minute falls on all of them; the first named is the one
/// the others are held against.
final class Pairs {
    private final String title;
    private final Map<String, Callable<Took>> rivals = new LinkedHashMap<>();

    Pairs(String title) {
        this.title = title;
    }

    Pairs with(String name, Callable<Took> rival) {
        rivals.put(name, rival);
        return this;
    }

    /// Says that a rival is not there.
    Pairs without(String name) {
        System.out.println(title + ": " + name + " is not installed; skipped");
        return this;
    }

    /// Runs every rival once without counting it, then in turns, and prints medians and ratios.
    void run(int rounds) throws Exception {
        Map<String, List<Took>> all = new LinkedHashMap<>();
        for (int round = rounds > 1 ? -1 : 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<Took>> rival : rivals.entrySet()) {
                Took took = rival.getValue().call();
                if (round >= 0) {
                    all.computeIfAbsent(rival.getKey(), key -> new ArrayList<>()).add(took);
                }
            }
        }
        Took ours = Took.median(all.values().iterator().next());
        System.out.println("| " + title + " | wall s | CPU s | ours ÷ it, wall | CPU |");
        System.out.println("|---|---|---|---|---|");
        all.forEach((name, each) -> {
            Took middle = Took.median(each);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    name,
                    middle.wall(),
                    middle.cpu(),
                    ours.wall() / middle.wall(),
                    ours.cpu() / middle.cpu());
        });
        Load.print();
    }
}
