package org.dalil.desk.control.matter;

import org.dalil.claim.matter.Matter;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which few of the matters that belong to something are shown, where there are many: a card costs
/// a dozen controls, and an act may have ten thousand people involved. Any thread.
final class Windows {
    /// How many are shown at once.
    static final int AT_ONCE = 10;

    private final Map<UUID, MatterView.Window> known = new HashMap<>();
    private final Map<UUID, UUID> wanted = new HashMap<>();

    /// What is shown of what belongs to this.
    synchronized MatterView.Window of(UUID whole) {
        return known.getOrDefault(whole, MatterView.Window.ALL);
    }

    /// Shows another part from now on.
    synchronized void turn(UUID whole, int first) {
        known.put(whole, new MatterView.Window(Math.max(0, first), of(whole).inAll()));
    }

    /// Shows the part that this one is in, as soon as it is read.
    synchronized void reveal(UUID whole, UUID matter) {
        wanted.put(whole, matter);
    }

    /// The part to show of all that belongs to something. What is no longer there is not shown:
    /// then it is the last part.
    synchronized List<Matter> cut(UUID whole, List<Matter> all) {
        int first = of(whole).first();
        UUID found = wanted.get(whole);
        int place = found == null ? -1 : place(all, found);
        if (place >= 0) {
            wanted.remove(whole);
            first = place / AT_ONCE * AT_ONCE;
        }
        int last = new MatterView.Window(0, all.size()).last();
        MatterView.Window now =
                new MatterView.Window(Math.min(first / AT_ONCE * AT_ONCE, last), all.size());
        known.put(whole, now);
        return all.subList(now.first(), now.end());
    }

    private static int place(List<Matter> all, @Nullable UUID one) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(one)) {
                return i;
            }
        }
        return -1;
    }
}
