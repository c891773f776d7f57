package org.dalil.shell.way;

import org.dalil.casefile.Holdings;
import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.ui.EventPane;
import org.dalil.event.ui.casework.CasePane;
import org.dalil.event.ui.command.CommandSheet;
import org.dalil.event.ui.grid.GridSheet;
import org.dalil.event.ui.map.MapSheet;
import org.dalil.people.Naming;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.network.NetworkSheet;

/// Puts the ways to drawings onto the pages of what they show. A drawing is made when it is opened
/// and reads nothing before.
///
/// @param naming what people are called now
public record Drawings(Holdings holdings, MatterDoors matters, Naming naming, Desk desk) {
    /// From an event: its map, the grid at it, and who commanded.
    public EventPane on(EventPane events) {
        return events.mapping(event -> MapSheet.of(matters, desk).open(event))
                .gridding(event -> grid().at(event))
                .commanding(event -> new CommandSheet(matters, desk).open(event));
    }

    /// From somebody: their network, and the events of their circle.
    public AgentPane on(AgentPane people) {
        return people.offering(
                        "agent-network",
                        desk.texts().of("people.network"),
                        agent -> new NetworkSheet(holdings, naming, desk).open(agent))
                .offering(
                        "agent-grid", desk.texts().of("event.grid"), agent -> grid().around(agent));
    }

    /// From a case: its events and people.
    public CasePane on(CasePane cases) {
        return cases.gridding(one -> grid().ofCase(one));
    }

    private GridSheet grid() {
        return GridSheet.of(holdings, naming, desk);
    }
}
