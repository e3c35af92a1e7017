package org.yimen.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.NullMarked;

/** What holds between the floors, and everywhere. */
final class FloorLaws {
  private static final List<String> FORBIDDEN_NAMES =
      List.of("Impl", "Manager", "Helper", "Util", "Utils");

  private FloorLaws() {}

  static ArchRule dependenciesRunOneWay(House house) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("app")
        .definedBy(house.inApp())
        .layer("adapters")
        .definedBy(house.inAdapters())
        .layer("ports")
        .definedBy(house.inPorts())
        .layer("domain")
        .definedBy(house.inDomain())
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("adapters")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("ports")
        .mayOnlyBeAccessedByLayers("app", "adapters");
  }

  static ArchRule noAdapterKnowsAnother(House house) {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return house.inAdapters().test(type)
                    ? SliceIdentifier.of(house.adapterOf(type))
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "adapters";
              }
            })
        .should()
        .notDependOnEachOther();
  }

  static ArchRule adaptersLeaveTheMemoryAlone(House house) {
    return noClasses()
        .that(house.inAdapters())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(house.root() + ".ports.memory..");
  }

  static ArchRule appTouchesNoAggregate(House house) {
    return noClasses()
        .that(house.inApp())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(AggregateRoot.class);
  }

  static ArchRule jakartaOnlyInTheApp(House house) {
    return classes()
        .that(DescribedPredicate.not(house.inApp()))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(
                JavaClass.Predicates.resideInAnyPackage(
                    "jakarta..", "javax.inject..", "javax.enterprise..", "javax.annotation..")));
  }

  static ArchRule containerOnlyInTheWiring(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.root() + ".app.wiring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "org.jboss.weld..");
  }

  static ArchRule noJsonInDomainAndPorts(House house) {
    return noClasses()
        .that(house.inDomain().or(house.inPorts()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");
  }

  static ArchRule everyPackageIsNullMarked(House house) {
    DescribedPredicate<JavaClass> marked =
        describe("in a @NullMarked package", c -> c.getPackage().isAnnotatedWith(NullMarked.class));
    return classes()
        .that(House.topLevel())
        .should(ArchCondition.from(marked).as("be in a @NullMarked package"));
  }

  static ArchRule namesSayWhatAThingIs(House house) {
    DescribedPredicate<JavaClass> empty =
        describe(
            "a name that says nothing",
            c -> FORBIDDEN_NAMES.stream().anyMatch(end -> c.getSimpleName().endsWith(end)));
    return noClasses().should(ArchCondition.from(empty).as("end in %s", FORBIDDEN_NAMES));
  }
}
