package org.dalil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Something that only some places may use.
///
/// @param name what is kept behind the gate
/// @param uses a pattern of what is kept: types by full name, members as `type#member`,
///   constructors as `type#<init>`
/// @param bound which classes the gate binds, given place and simple name
/// @param because the reason, for whoever runs into it
record Gate(String name, Pattern uses, Predicate<Standing> bound, String because) {
    /// Where a class stands.
    ///
    /// @param place its place in the order, `?` without one
    /// @param type its simple name
    record Standing(String place, String type) {}

    /// A gate that binds all classes outside the places; `ui` stands for every part's screens.
    static Gate outside(Set<String> places, String name, String uses, String because) {
        return new Gate(name, Pattern.compile(uses), at -> !isIn(at.place(), places), because);
    }

    static boolean isIn(String place, Set<String> places) {
        return places.contains(place) || Places.isScreen(place) && places.contains("ui");
    }

    /// The rule below one root.
    ArchRule rule(Places places) {
        return classes()
                .that(DescribedPredicate.describe("are bound", type -> binds(places, type)))
                .should(new NotUse())
                .because(because)
                .allowEmptyShould(true)
                .as(name);
    }

    private boolean binds(Places places, JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        String place = places.of(type.getPackageName()).orElse("?");
        return bound.test(new Standing(place, outermost.getSimpleName()));
    }

    /// Looks at every type a class names and every member it calls, reads or refers to.
    private final class NotUse extends ArchCondition<JavaClass> {
        NotUse() {
            super("not use " + uses);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getName();
                report(events, target, use.getDescription());
            }
            for (JavaAccess<?> use : type.getAccessesFromSelf()) {
                String target = use.getTargetOwner().getName() + "#" + use.getTarget().getName();
                report(events, target, use.getDescription());
            }
        }

        private void report(ConditionEvents events, String target, String description) {
            if (uses.matcher(target).matches()) {
                events.add(SimpleConditionEvent.violated(target, description));
            }
        }
    }
}
