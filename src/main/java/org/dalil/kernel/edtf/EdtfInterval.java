package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// From one date to another. An end without a date is open (`2014/..`: still going on, or without
/// limit) or unknown (`2014/`). Never runs backwards.
///
/// @param from null when the beginning is open or unknown
/// @param to null when the end is open or unknown
/// @param openStart whether a missing beginning is open
/// @param openEnd whether a missing end is open
public record EdtfInterval(
        @Nullable Edtf from, @Nullable Edtf to, boolean openStart, boolean openEnd)
        implements Edtf {
    public EdtfInterval {
        if (from == null && to == null && !(openStart && openEnd)) {
            throw new IllegalArgumentException("an interval without an end");
        }
        LocalDate first = from == null ? null : from.start().day();
        LocalDate last = to == null ? null : to.end().day();
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("an interval that runs backwards");
        }
    }

    @Override
    public Edge start() {
        return from == null ? (openStart ? Edge.OPEN : Edge.UNKNOWN) : from.start();
    }

    @Override
    public Edge end() {
        return to == null ? (openEnd ? Edge.OPEN : Edge.UNKNOWN) : to.end();
    }

    @Override
    public boolean approximate() {
        return ends().anyMatch(Edtf::approximate);
    }

    @Override
    public boolean uncertain() {
        return ends().anyMatch(Edtf::uncertain);
    }

    @Override
    public boolean unspecified() {
        return ends().anyMatch(Edtf::unspecified);
    }

    @Override
    public boolean yearSaid() {
        return ends().allMatch(Edtf::yearSaid);
    }

    @Override
    public String text() {
        return end(from, openStart) + "/" + end(to, openEnd);
    }

    private Stream<Edtf> ends() {
        return Stream.of(Optional.<Edtf>ofNullable(from), Optional.<Edtf>ofNullable(to))
                .flatMap(Optional::stream);
    }

    private static String end(@Nullable Edtf end, boolean open) {
        return end == null ? (open ? ".." : "") : end.text();
    }
}
