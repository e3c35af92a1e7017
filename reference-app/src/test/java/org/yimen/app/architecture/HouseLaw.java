package org.yimen.app.architecture;

import static org.yimen.app.architecture.HouseLaw.Floor.ADAPTERS;
import static org.yimen.app.architecture.HouseLaw.Floor.APP;
import static org.yimen.app.architecture.HouseLaw.Floor.DOMAIN;
import static org.yimen.app.architecture.HouseLaw.Floor.PORTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * Every law of the house: the rule, where its subjects live, the word in their sources that says
 * that there are some, and the classes of the crooked house that break it and nothing else.
 */
enum HouseLaw {
  DEPENDENCIES_RUN_ONE_WAY(FloorLaws::dependenciesRunOneWay, PORTS, "package ", "KnowsAnAdapter"),
  NO_ADAPTER_KNOWS_ANOTHER(
      FloorLaws::noAdapterKnowsAnother, ADAPTERS, "package ", "KnowsTheScreen"),
  ADAPTERS_LEAVE_THE_MEMORY_ALONE(
      FloorLaws::adaptersLeaveTheMemoryAlone, ADAPTERS, "package ", "BorrowsTheMemory"),
  APP_TOUCHES_NO_AGGREGATE(FloorLaws::appTouchesNoAggregate, APP, "package ", "TouchesAnAggregate"),
  JAKARTA_ONLY_IN_THE_APP(
      FloorLaws::jakartaOnlyInTheApp, PORTS, "package ", "InjectsItself", "SpeaksToServlets"),
  CONTAINER_ONLY_IN_THE_WIRING(
      FloorLaws::containerOnlyInTheWiring, APP, "package ", "InjectsItself", "AsksTheContainer"),
  NO_JSON_IN_DOMAIN_AND_PORTS(FloorLaws::noJsonInDomainAndPorts, DOMAIN, "package ", "SpeaksJson"),
  EVERY_PACKAGE_IS_NULL_MARKED(
      FloorLaws::everyPackageIsNullMarked, DOMAIN, "package ", "UnmarkedPrinter"),
  NAMES_SAY_WHAT_A_THING_IS(
      FloorLaws::namesSayWhatAThingIs,
      DOMAIN,
      "package ",
      "DoorImpl",
      "DoorManager",
      "DoorHelper",
      "DoorUtil",
      "DoorUtils"),

  DOMAIN_IS_PLAIN(DomainLaws::plain, DOMAIN, "package ", "ReadsACommandLine"),
  NO_INPUT_OUTPUT_THREAD_OR_CHANCE(
      DomainLaws::noInputOutputThreadOrChance,
      DOMAIN,
      "package ",
      "ReadsAFile",
      "StartsAThread",
      "ThrowsDice"),
  TIME_AND_NAMES_COME_FROM_OUTSIDE(
      DomainLaws::timeAndNamesComeFromOutside, DOMAIN, "package ", "AsksTheMachine"),
  NO_LAW_IS_NAMED_IN_CODE(DomainLaws::noLawIsNamedInCode, DOMAIN, "ClauseId", "NamesALaw"),
  ROOMS_IMPORT_ONLY_ROOMS_BELOW(
      DomainLaws::roomsImportOnlyRoomsBelow, DOMAIN, "package ", "LooksUp", "basement"),
  NO_PACKAGE_CYCLES(DomainLaws::noPackageCycles, DOMAIN, "package ", "CycleThere", "CycleBack"),
  PUBLIC_CLASSES_ARE_CLOSED(DomainLaws::publicClassesAreClosed, DOMAIN, "package ", "OpenToAll"),

  AGGREGATES_KEEP_THEIR_BOUNDS(
      LabelLaws::aggregatesKeepTheirBounds,
      DOMAIN,
      "AggregateRoot<",
      "HoldsAnotherAggregate",
      "HoldsAStrangersEntity",
      "ValueWithAnEntity",
      "EntityWithoutIdentity"),
  HEXAGONAL(
      LabelLaws::hexagonal, PORTS, "Port", "PageBehindTheDoor", "PageInTheStore", "StoreAtTheDoor"),
  DOMAIN_BEARS_NO_LABEL(LabelLaws::domainBearsNoLabel, DOMAIN, "package ", "LabelledInTheDomain"),
  EVERY_DOOR_IS_LABELLED(LabelLaws::everyDoorIsLabelled, PORTS, "interface ", "BareDoor"),
  USE_CASES_ANSWER_DOORS(
      LabelLaws::useCasesAnswerDoors, PORTS, "@PrimaryPort", "BareUseCase", "UseCaseOfNoDoor"),
  WHAT_SERVES_A_PORT_IS_AN_ADAPTER(
      LabelLaws::whatServesAPortIsAnAdapter, PORTS, "@SecondaryPort", "BareStore"),
  EVERYTHING_IN_AN_ADAPTER_IS_LABELLED(
      LabelLaws::everythingInAnAdapterIsLabelled, ADAPTERS, "package ", "BareScreen"),
  USE_CASES_ARE_REACHED_THROUGH_DOORS(
      LabelLaws::useCasesAreReachedThroughDoors, APP, "package ", "NamesAUseCase");

  private final Function<House, ArchRule> rule;
  private final Floor floor;
  private final String word;
  private final List<String> culprits;

  HouseLaw(Function<House, ArchRule> rule, Floor floor, String word, String... culprits) {
    this.rule = rule;
    this.floor = floor;
    this.word = word;
    this.culprits = List.of(culprits);
  }

  ArchRule in(House house) {
    return rule.apply(house);
  }

  List<String> culprits() {
    return culprits;
  }

  Floor floor() {
    return floor;
  }

  String word() {
    return word;
  }

  /** The floors of a house, with the folders that their sources lie in. */
  enum Floor {
    DOMAIN(House::inDomain, "domain"),
    PORTS(House::inPorts, "ports"),
    ADAPTERS(House::inAdapters, "adapters"),
    APP(House::inApp, "reference-app");

    private final Function<House, DescribedPredicate<JavaClass>> classes;
    private final String folder;

    Floor(Function<House, DescribedPredicate<JavaClass>> classes, String folder) {
      this.classes = classes;
      this.folder = folder;
    }

    DescribedPredicate<JavaClass> in(House house) {
      return classes.apply(house);
    }

    String folder() {
      return folder;
    }
  }
}
