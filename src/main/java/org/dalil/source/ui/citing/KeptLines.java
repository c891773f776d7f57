package org.dalil.source.ui.citing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// One line for each of several records. The line of a record that stays is kept, with what is
/// being typed in it; it is only shown what is new.
final class KeptLines<T, L> {
    private final Function<T, UUID> id;
    private final Function<T, L> make;
    private final BiConsumer<L, T> shower;
    private Map<UUID, L> lines = new HashMap<>();

    KeptLines(Function<T, UUID> id, Function<T, L> make, BiConsumer<L, T> shower) {
        this.id = id;
        this.make = make;
        this.shower = shower;
    }

    /// The lines of these, in their order.
    List<L> show(List<T> now) {
        Map<UUID, L> kept = new HashMap<>();
        List<L> shown =
                now.stream()
                        .map(one -> {
                            L line = lines.get(id.apply(one));
                            L drawn = line == null ? make.apply(one) : line;
                            kept.put(id.apply(one), drawn);
                            shower.accept(drawn, one);
                            return drawn;
                        })
                        .toList();
        lines = kept;
        return shown;
    }
}
