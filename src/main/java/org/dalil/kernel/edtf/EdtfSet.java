package org.dalil.kernel.edtf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One of several dates (`[1667,1760-12]`) or all of them (`{1960,1961-12}`). A member can be a row
/// of dates (`1667..1670`) and the first and last can be open.
public record EdtfSet(boolean all, List<Member> members) implements Edtf {
    public EdtfSet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set without members");
        }
    }

    /// One date (both the same) or a row of them; a null is an open end.
    public record Member(@Nullable Edtf from, @Nullable Edtf to) {
        public Member {
            LocalDate first = from == null ? null : from.start().day();
            LocalDate last = to == null ? null : to.end().day();
            boolean backwards = first != null && last != null && last.isBefore(first);
            if (backwards || (from == null && to == null)) {
                throw new IllegalArgumentException("not a row of dates");
            }
        }

        Edge start() {
            return from == null ? Edge.OPEN : from.start();
        }

        Edge end() {
            return to == null ? Edge.OPEN : to.end();
        }

        boolean any(Predicate<Edtf> question) {
            return (from != null && question.test(from)) || (to != null && question.test(to));
        }

        String text() {
            if (from != null && from.equals(to)) {
                return from.text();
            }
            return (from == null ? "" : from.text()) + ".." + (to == null ? "" : to.text());
        }
    }

    @Override
    public Edge start() {
        return widest(Member::start, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Override
    public Edge end() {
        return widest(Member::end, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    @Override
    public boolean approximate() {
        return members.stream().anyMatch(member -> member.any(Edtf::approximate));
    }

    @Override
    public boolean uncertain() {
        return members.stream().anyMatch(member -> member.any(Edtf::uncertain));
    }

    @Override
    public boolean unspecified() {
        return members.stream().anyMatch(member -> member.any(Edtf::unspecified));
    }

    @Override
    public boolean yearSaid() {
        return members.stream().noneMatch(member -> member.any(date -> !date.yearSaid()));
    }

    @Override
    public String text() {
        String inside = members.stream().map(Member::text).collect(Collectors.joining(","));
        return all ? "{" + inside + "}" : "[" + inside + "]";
    }

    private Edge widest(Function<Member, Edge> side, BinaryOperator<LocalDate> further) {
        List<Edge> edges = members.stream().map(side).toList();
        if (edges.contains(Edge.OPEN)) {
            return Edge.OPEN;
        }
        if (edges.contains(Edge.UNKNOWN)) {
            return Edge.UNKNOWN;
        }
        return Edge.on(
                edges.stream()
                        .map(edge -> Objects.requireNonNull(edge.day()))
                        .reduce(further)
                        .orElseThrow());
    }
}
