package org.dalil.architecture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The order of packages: the one list that says who may use whom. A root other than the program's
/// own is for canaries, which repeat the order below their own package.
///
/// @param root the package that the places stand in
record Places(String root) {
    /// Where all the program's packages stand.
    static final String PROGRAM = "org.dalil";

    /// The place of every part's screens; they stand after all casework and beside each other.
    static final String SCREENS = "<part>.ui";

    /// Earlier first. A package may use its own place and those before it.
    static final List<String> ORDER =
            List.of(
                    "kernel",
                    "texts",
                    "jobs",
                    "wire",
                    "document",
                    "sound",
                    "vault",
                    "database",
                    "history",
                    "search",
                    "casefile",
                    "people",
                    "source",
                    "claim",
                    "event",
                    "law",
                    "testimony",
                    "citation",
                    "timeline",
                    "exchange",
                    "packet",
                    "desk",
                    "desk.control",
                    SCREENS,
                    "shell",
                    "app");

    /// The place of a package: `vault` for `vault.page`, `claim.ui` for `claim.ui.why`; empty for
    /// what stands outside the root or is not in the order.
    Optional<String> of(String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] names = packageName.substring(root.length() + 1).split("\\.", -1);
        String second = names.length > 1 ? names[0] + "." + names[1] : names[0];
        String place = ORDER.contains(second) || isScreen(second) ? second : names[0];
        return rank(place).isPresent() ? Optional.of(place) : Optional.empty();
    }

    /// Where a place stands in the order, 0 for the first.
    static OptionalInt rank(String place) {
        int rank = ORDER.indexOf(isScreen(place) ? SCREENS : place);
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /// Whether the place is one part's screens.
    static boolean isScreen(String place) {
        return place.endsWith(".ui")
                && ORDER.indexOf(place.substring(0, place.length() - 3)) >= 0
                && ORDER.indexOf(place.substring(0, place.length() - 3)) < ORDER.indexOf("desk");
    }

    /// Whether classes of one place may use classes of another.
    static boolean mayUse(String from, String to) {
        return from.equals(to)
                || rank(to).orElse(Integer.MAX_VALUE) < rank(from).orElse(Integer.MIN_VALUE);
    }
}
