package org.dalil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Optional;

/// Makes one rule for each place of the order, and one for packages that have no place.
///
/// @param places the order below one root
record PackageOrder(Places places) {
    /// The rule for one place of [Places#ORDER].
    ArchRule rule(String place) {
        return classes()
                .that(standAt(place))
                .should(useOnlyEarlierPlaces())
                .because("a package may use only those before it, so that no part needs all")
                .allowEmptyShould(true);
    }

    /// Nothing stands outside the order.
    ArchRule everyPackageHasAPlace() {
        return classes()
                .that()
                .resideInAPackage(places.root() + "..")
                .should(standSomewhere())
                .because("a package that is not in the order could be used by anybody");
    }

    List<ArchRule> rules() {
        return Places.ORDER.stream().map(this::rule).toList();
    }

    private DescribedPredicate<JavaClass> standAt(String place) {
        return DescribedPredicate.describe(
                "stand at " + place,
                type ->
                        places.of(type.getPackageName())
                                .filter(found -> Places.rank(found).equals(Places.rank(place)))
                                .isPresent());
    }

    private ArchCondition<JavaClass> useOnlyEarlierPlaces() {
        return new ArchCondition<>("use only earlier places") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = places.of(type.getPackageName()).orElseThrow();
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    Optional<String> to =
                            places.of(use.getTargetClass().getBaseComponentType().getPackageName());
                    if (to.isPresent() && !Places.mayUse(from, to.get())) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    private ArchCondition<JavaClass> standSomewhere() {
        return new ArchCondition<>("have a place in the order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (places.of(type.getPackageName()).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }
}
