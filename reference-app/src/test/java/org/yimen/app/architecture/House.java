package org.yimen.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * A house, known by its root package: the real one, or the crooked one in which every law is
 * broken. An adapter is what is neither domain nor ports nor app.
 */
record House(String root) {
  static final House YIMEN = new House("org.yimen");
  static final House CROOKED = new House("org.yimen.app.architecture.crooked");

  /** The rooms of the domain, lowest first. */
  static final List<String> ROOMS =
      List.of(
          "ids",
          "rulebook",
          "person",
          "deadline",
          "document",
          "organisation",
          "catalogue",
          "staff",
          "queue",
          "casework",
          "fee",
          "feedback",
          "supervision",
          "assessment",
          "coordination");

  private static final ImportOption NO_TESTS =
      at -> !at.contains("/test-classes/") && !at.contains("-tests.jar");

  /** What the real house is made of, without its tests; or the crooked house, which is a test. */
  JavaClasses classes() {
    ClassFileImporter importer = new ClassFileImporter();
    return equals(YIMEN)
        ? importer.withImportOption(NO_TESTS).importPackages(root)
        : importer.importPackages(root);
  }

  String domain() {
    return root + ".domain..";
  }

  String ports() {
    return root + ".ports..";
  }

  String app() {
    return root + ".app..";
  }

  DescribedPredicate<JavaClass> inDomain() {
    return resideInAPackage(domain());
  }

  DescribedPredicate<JavaClass> inPorts() {
    return resideInAPackage(ports());
  }

  DescribedPredicate<JavaClass> inApp() {
    return resideInAPackage(app());
  }

  DescribedPredicate<JavaClass> inAdapters() {
    return resideInAPackage(root + "..")
        .and(not(resideInAnyPackage(domain(), ports(), app(), root + ".testing..")))
        .as("reside in an adapter");
  }

  /** The adapter a class belongs to, {@code calendar.china}. */
  String adapterOf(JavaClass type) {
    String[] words = (type.getPackageName() + ".").substring(root.length() + 1).split("\\.", 3);
    return words.length == 1 ? words[0] : words[0] + "." + words[1];
  }

  /** The room of the domain a class belongs to. */
  String roomOf(JavaClass type) {
    return (type.getPackageName() + ".").substring((root + ".domain.").length()).split("\\.", 2)[0];
  }

  /** Classes that others have to name in order to see them: not nested, not package-info. */
  static DescribedPredicate<JavaClass> topLevel() {
    return describe(
        "top-level", c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"));
  }
}
