package org.yimen.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.lang.annotation.Annotation;
import org.jmolecules.architecture.hexagonal.Adapter;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.architecture.hexagonal.Port;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesArchitectureRules.VerificationDepth;
import org.jmolecules.archunit.JMoleculesDddRules;

/** What the labels of jMolecules ask, and that nothing escapes by having none. */
final class LabelLaws {
  private LabelLaws() {}

  static ArchRule aggregatesKeepTheirBounds(House house) {
    return JMoleculesDddRules.all();
  }

  static ArchRule hexagonal(House house) {
    return JMoleculesArchitectureRules.ensureHexagonal(VerificationDepth.STRICT);
  }

  static ArchRule domainBearsNoLabel(House house) {
    return noClasses().that(house.inDomain()).should(beLabelled(Annotation.class));
  }

  static ArchRule everyDoorIsLabelled(House house) {
    return classes()
        .that(house.inPorts())
        .and(House.topLevel())
        .and()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .arePublic()
        .and(not(describe("sealed", c -> c.reflect().isSealed())))
        .should(beLabelled(Port.class));
  }

  static ArchRule useCasesAnswerDoors(House house) {
    ArchRule answers =
        classes()
            .that(house.inPorts().and(concrete()).and(answering(PrimaryPort.class)))
            .should(beLabelled(Application.class));
    ArchRule poses =
        classes()
            .that()
            .areAnnotatedWith(Application.class)
            .should(ArchCondition.from(answering(PrimaryPort.class)).as("answer a primary port"));
    return CompositeArchRule.of(answers).and(poses);
  }

  static ArchRule whatServesAPortIsAnAdapter(House house) {
    return classes()
        .that(concrete().and(answering(SecondaryPort.class)))
        .should(beLabelled(SecondaryAdapter.class));
  }

  static ArchRule everythingInAnAdapterIsLabelled(House house) {
    return classes()
        .that(house.inAdapters().and(House.topLevel()))
        .should(beLabelled(Adapter.class));
  }

  static ArchRule useCasesAreReachedThroughDoors(House house) {
    return noClasses()
        .that(house.inApp().or(house.inAdapters()))
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Application.class);
  }

  /** Lambdas and anonymous classes take the label of nobody; they are pieces of their method. */
  private static DescribedPredicate<JavaClass> concrete() {
    return describe(
        "concrete",
        c ->
            !c.isInterface()
                && !c.isAnonymousClass()
                && !c.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  private static DescribedPredicate<JavaClass> answering(Class<? extends Annotation> port) {
    return describe(
        "answering a @" + port.getSimpleName(),
        c -> c.getAllRawInterfaces().stream().anyMatch(i -> i.isAnnotatedWith(port)));
  }

  /** A label on the class or its package, as the rules of jMolecules look it up. */
  private static ArchCondition<JavaClass> beLabelled(Class<? extends Annotation> label) {
    String labels = Port.class.getPackageName();
    DescribedPredicate<JavaClass> labelled =
        label == Annotation.class
            ? describe(
                "labelled",
                c ->
                    c.getAnnotations().stream()
                            .anyMatch(a -> resideInAPackage(labels).test(a.getRawType()))
                        || c.getPackage().getAnnotations().stream()
                            .anyMatch(a -> resideInAPackage(labels).test(a.getRawType())))
            : describe(
                "labelled",
                c ->
                    c.isAnnotatedWith(label)
                        || c.isMetaAnnotatedWith(label)
                        || c.getPackage().isAnnotatedWith(label)
                        || c.getPackage().isMetaAnnotatedWith(label));
    return ArchCondition.from(labelled).as("bear the label @%s", label.getSimpleName());
  }
}
