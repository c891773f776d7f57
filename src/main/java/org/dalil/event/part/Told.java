package org.dalil.event.part;

import org.dalil.kernel.edtf.Edge;
import org.dalil.kernel.edtf.Edtf;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is told of one act or involvement, as far as a cell shows it: claims in any order give the
/// same.
final class Told {
    private DeedStore.@Nullable Said type;
    private DeedStore.@Nullable Said stage;
    private DeedStore.@Nullable Said capacity;
    private @Nullable LocalDate since;

    void add(DeedStore.Said one) {
        switch (one.field()) {
            case "act_type" -> type = first(type, one);
            case "capacity" -> capacity = first(capacity, one);
            case "stage" -> addStage(one);
            default -> {}
        }
    }

    private static DeedStore.Said first(DeedStore.@Nullable Said known, DeedStore.Said one) {
        return known == null || one.number() < known.number() ? one : known;
    }

    private void addStage(DeedStore.Said one) {
        LocalDate day =
                one.when() == null
                        ? null
                        : Edtf.parse(one.when()).map(Edtf::start).map(Edge::day).orElse(null);
        if (stage == null || isLater(day, one.number(), stage.number())) {
            stage = one;
            since = day;
        }
    }

    private boolean isLater(@Nullable LocalDate day, long number, long known) {
        if (day == null || since == null) {
            return day == null ? since == null && number > known : true;
        }
        return day.equals(since) ? number > known : day.isAfter(since);
    }

    String type() {
        return type == null ? "" : type.term();
    }

    String stage() {
        return stage == null ? "" : stage.term();
    }

    String capacity() {
        return capacity == null ? "" : capacity.term();
    }
}
