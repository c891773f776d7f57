package org.dalil.exchange.intake;

/// How the records of one kind in a file stand to ours.
///
/// @param fresh not here yet
/// @param here here already, and the same
/// @param different here, but not the same: ours is kept
/// @param away taken away here, and left away
public record Tally(int fresh, int here, int different, int away) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                fresh + other.fresh,
                here + other.here,
                different + other.different,
                away + other.away);
    }
}
