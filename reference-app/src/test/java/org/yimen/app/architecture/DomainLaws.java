package org.yimen.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;

/** What holds inside the domain. */
final class DomainLaws {
  private DomainLaws() {}

  static ArchRule plain(House house) {
    return classes()
        .that(house.inDomain())
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jmolecules..",
                "org.jspecify..",
                "org.joda.money..",
                house.domain(),
                // primitive arrays have no package
                ""));
  }

  static ArchRule noInputOutputThreadOrChance(House house) {
    return noClasses()
        .that(house.inDomain())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "java.util.concurrent..",
                    "java.util.logging..",
                    "java.util.random..")
                .or(
                    belongToAnyOf(
                        Thread.class,
                        ThreadLocal.class,
                        Timer.class,
                        Process.class,
                        ProcessBuilder.class,
                        Runtime.class,
                        Random.class,
                        SplittableRandom.class,
                        SecureRandom.class)));
  }

  static ArchRule timeAndNamesComeFromOutside(House house) {
    Set<String> asks =
        Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault");
    DescribedPredicate<JavaAccess<?>> asksTheMachine =
        describe(
            "asks the machine for time, place or a name",
            access -> {
              AccessTarget target = access.getTarget();
              JavaClass owner = target.getOwner();
              return (owner.getPackageName().startsWith("java.time")
                      && target.getName().equals("now"))
                  || owner.isEquivalentTo(java.time.Clock.class)
                  || (owner.isEquivalentTo(Date.class) && target.getFullName().endsWith("<init>()"))
                  || asks.contains(owner.getName() + "." + target.getName());
            });
    return noClasses().that(house.inDomain()).should().accessTargetWhere(asksTheMachine);
  }

  /**
   * A clause that is named in code would be cited under every rulebook, also where no such law is
   * in force. Only house rules name themselves; every other clause comes with its provision.
   */
  static ArchRule noLawIsNamedInCode(House house) {
    String clause = house.root() + ".domain.ids.ClauseId";
    DescribedPredicate<JavaAccess<?>> namesALaw =
        describe(
            "makes the identifier of a clause",
            access ->
                access.getTargetOwner().getName().equals(clause)
                    && access.getTarget().getName().equals("<init>"));
    return noClasses()
        .that(house.inDomain())
        .and()
        .doNotHaveFullyQualifiedName(house.root() + ".domain.rulebook.HouseRule")
        .should()
        .accessTargetWhere(namesALaw);
  }

  static ArchRule roomsImportOnlyRoomsBelow(House house) {
    return classes()
        .that(house.inDomain())
        .should(
            new ArchCondition<>("import only rooms below") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                int room = House.ROOMS.indexOf(house.roomOf(type));
                if (room < 0)
                  events.add(violated(type, type.getName() + " is in no room of the house"));
                for (Dependency d : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = d.getTargetClass().getBaseComponentType();
                  if (house.inDomain().test(target)
                      && House.ROOMS.indexOf(house.roomOf(target)) > room
                      && room >= 0) events.add(violated(d, d.getDescription()));
                }
              }
            });
  }

  static ArchRule noPackageCycles(House house) {
    return slices().matching(house.root() + ".domain.(**)").should().beFreeOfCycles();
  }

  static ArchRule publicClassesAreClosed(House house) {
    DescribedPredicate<JavaClass> closed =
        describe(
            "closed",
            c ->
                c.getModifiers().contains(JavaModifier.FINAL)
                    || c.isEnum()
                    || (Modifier.isAbstract(c.reflect().getModifiers()) && c.reflect().isSealed()));
    return classes()
        .that(house.inDomain())
        .and()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and(DescribedPredicate.not(assignableTo(Throwable.class)))
        .should(ArchCondition.from(closed).as("be records, enums, final or sealed"));
  }
}
