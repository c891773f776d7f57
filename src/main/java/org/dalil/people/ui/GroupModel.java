package org.dalil.people.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;
import org.dalil.people.Members;
import org.dalil.people.Membership;
import org.dalil.people.MembershipException;
import org.dalil.people.ui.field.OneOfThem;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Actions on the members of the group whose page is shown. Knows no scene-graph type.
final class GroupModel implements OneOfThem.Naming {
    /// More placeholders than this are a number to count, not people to tell apart.
    static final int MOST_PLACEHOLDERS = 200;

    private final Members members;
    private final Desk desk;
    private final PageModel<AgentView> page;

    GroupModel(Members members, Desk desk, PageModel<AgentView> page) {
        this.members = members;
        this.desk = desk;
        this.page = page;
    }

    /// Makes somebody a member.
    ///
    /// @param refused hears why not; nothing when it was done
    void add(Agent member, Consumer<Optional<Problem>> refused) {
        page.amend(
                now -> {
                    try {
                        members.add(now.agent(), member);
                        return Optional.empty();
                    } catch (MembershipException e) {
                        return Optional.of(e.problem());
                    }
                },
                refused);
    }

    /// Makes a person of this name as a member, in one act.
    void addNew(String name) {
        page.amend(now -> {
            members.addNew(now.agent(), name);
        });
    }

    /// Gives the group so many more members whom nobody has named: one act.
    void addUnnamed(int count) {
        page.amend(now -> {
            Agent group = now.agent();
            long first = members.nextNumber(group.id());
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < Math.clamp(count, 0, MOST_PLACEHOLDERS); i++) {
                labels.add(label(group, first + i));
            }
            members.addUnnamed(group, labels, null);
        });
    }

    private String label(Agent group, long number) {
        // What is written is their name in the casefile, whatever they are called just now.
        Texts texts = desk.texts().calling(UnaryOperator.identity());
        return texts.of("people.member", Map.of("number", number, "group", group.label()));
    }

    @Override
    public void known(UUID counted, Agent member, Consumer<Optional<Problem>> refused) {
        page.amend(
                now -> {
                    try {
                        for (Membership line : counted(now, counted)) {
                            members.nameOne(now.agent(), line, member);
                        }
                        return Optional.empty();
                    } catch (MembershipException e) {
                        return Optional.of(e.problem());
                    }
                },
                refused);
    }

    @Override
    public void fresh(UUID counted, String name) {
        page.amend(now -> {
            for (Membership line : counted(now, counted)) {
                members.nameNew(now.agent(), line, name);
            }
        });
    }

    @Override
    public void unnamed(UUID counted) {
        page.amend(now -> {
            Agent group = now.agent();
            for (Membership line : counted(now, counted)) {
                String label = label(group, members.nextNumber(group.id()));
                members.nameUnnamed(group, line, label);
            }
        });
    }

    /// The line of this id as it is now; nothing when all of them were named meanwhile.
    private static List<Membership> counted(AgentView now, UUID line) {
        return now.members().stream()
                .map(AgentView.Member::membership)
                .filter(one -> one.id().equals(line) && one.counted() != null)
                .toList();
    }

    /// Counts so many members without a record of each.
    void count(long count, @Nullable String who) {
        page.amend(now -> {
            members.count(now.agent(), count, who);
        });
    }

    /// Keeps a membership as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UUID membership, UnaryOperator<Membership> how, Runnable kept) {
        with(
                membership,
                (now, one) -> members.change(now.agent(), one.other(), how.apply(one.membership())),
                kept);
    }

    void remove(UUID membership) {
        with(
                membership,
                (now, one) -> members.remove(now.agent(), one.other(), one.membership()),
                () -> {});
    }

    private void with(UUID membership, Step step, Runnable kept) {
        page.amend(
                now -> {
                    for (AgentView.Member one : now.members()) {
                        if (one.membership().id().equals(membership)) {
                            step.on(now, one);
                        }
                    }
                },
                kept);
    }

    /// A change of one membership.
    private interface Step {
        void on(AgentView now, AgentView.Member one) throws ProblemException;
    }
}
