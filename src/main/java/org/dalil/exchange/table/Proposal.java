package org.dalil.exchange.table;

import org.dalil.texts.Folding;
import org.dalil.wire.table.Separator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A first mapping, proposed from the columns’ names alone; a person looks it over. Never looks
/// into the cells, but for the order of dates.
public final class Proposal {
    private static final Map<Role, String> NAMES = names();

    private Proposal() {}

    private static Map<Role, String> names() {
        Map<Role, String> names = new LinkedHashMap<>();
        names.put(Role.DATE, "date when дата когда day");
        names.put(Role.DATE_FROM, "date_start date_from start_date from начало дата_начала");
        names.put(Role.DATE_TO, "date_end date_to end_date to конец дата_окончания");
        names.put(Role.DATE_PRECISION, "date_prec date_precision точность_даты");
        names.put(Role.COUNT, "total count best number всего количество число итого");
        names.put(Role.COUNT_LOW, "low min minimum at_least минимум не_менее");
        names.put(Role.COUNT_HIGH, "high max maximum at_most максимум не_более");
        names.put(Role.PLACE, "place location where_coordinates where place_name место");
        names.put(Role.LATITUDE, "latitude lat широта");
        names.put(Role.LONGITUDE, "longitude lon lng long долгота");
        names.put(Role.PLACE_PRECISION, "where_prec place_precision точность_места");
        names.put(Role.PERSON, "person name victim имя фио пострадавший");
        names.put(Role.SOURCE_TITLE, "source source_article source_title источник");
        names.put(Role.SOURCE_URL, "url link source_url ссылка адрес");
        names.put(Role.PUBLISHER, "publisher source_office издатель");
        names.put(Role.IDENTIFIER, "id identifier no nr номер");
        names.put(Role.NOTE, "note notes comment remarks примечание комментарий comments");
        names.put(Role.STATEMENT, "statement event description what type событие описание что тип");
        return names;
    }

    /// What a table’s columns may mean.
    public static Mapping of(Table table, Separator separator) {
        List<ColumnUse> uses = new ArrayList<>();
        Set<Role> taken = EnumSet.noneOf(Role.class);
        for (String name : table.names()) {
            Role role = table.heading() == null ? Role.IGNORED : role(name).orElse(Role.IGNORED);
            boolean free = role.canRepeat() && !role.isCount() || taken.add(role);
            uses.add(free ? ColumnUse.as(role) : ColumnUse.NONE);
        }
        Mapping mapping =
                new Mapping(
                        uses,
                        separator,
                        table.heading() != null,
                        null,
                        Map.of(),
                        Mapping.Choices.USUAL);
        return decided(table, mapping);
    }

    /// The same mapping with the order of dates that the cells leave no doubt about, else with
    /// none.
    public static Mapping decided(Table table, Mapping mapping) {
        Set<DateOrder> orders = Plan.orders(table, mapping);
        return mapping.ordered(orders.size() == 1 ? orders.iterator().next() : null);
    }

    private static Optional<Role> role(String column) {
        String key = Folding.key(column);
        return NAMES.entrySet().stream()
                .filter(one ->
                        Arrays.stream(one.getValue().split(" ", -1))
                                .anyMatch(word -> Folding.key(word).equals(key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
