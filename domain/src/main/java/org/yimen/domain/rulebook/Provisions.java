package org.yimen.domain.rulebook;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yimen.domain.ids.ClauseId;

/**
 * The provisions in force for a centre, hall or case: a stack of rulebooks, resolved. Immutable. A
 * case keeps the {@link #version() version} of the stack of the day of its acceptance. A law that
 * speaks of licences alone is no ground for other items: {@link #beyondLicences()}.
 */
public final class Provisions {
  private final String version;
  private final Map<String, List<Layered<?>>> chains;
  private final Map<ClauseId, LegalClause> clauses;
  private final Optional<Provisions> beyondLicences;

  /**
   * One layer's say on a key.
   *
   * @param rulebook which rulebook, {@code hunan@2009-02-24}; {@code house} for a house reading
   * @param provision what it says
   */
  public record Layered<T>(String rulebook, Provision<T> provision) {
    private static final String HOUSE = "house";

    static <T> Layered<T> ofHouse(T value, Strength strength) {
      return new Layered<>(HOUSE, new Provision<>(value, HouseRule.HOUSE_READING.id(), strength));
    }

    /** Whether no rulebook says it. */
    public boolean isByHouse() {
      return rulebook.equals(HOUSE);
    }

    Layered<T> byTheHouse() {
      return ofHouse(provision.value(), provision.strength());
    }
  }

  private Provisions(
      String version,
      Map<String, List<Layered<?>>> chains,
      Map<ClauseId, LegalClause> clauses,
      Set<String> licencesOnly) {
    this.version = version;
    this.chains = Map.copyOf(chains);
    this.clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    this.beyondLicences =
        licencesOnly.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Provisions(version, asHouseReadings(chains, licencesOnly), clauses, Set.of()));
  }

  private static Map<String, List<Layered<?>>> asHouseReadings(
      Map<String, List<Layered<?>>> chains, Set<String> rulebooks) {
    Map<String, List<Layered<?>>> read = new LinkedHashMap<>();
    chains.forEach(
        (key, chain) ->
            read.put(
                key,
                chain.stream()
                    .<Layered<?>>map(l -> rulebooks.contains(l.rulebook()) ? l.byTheHouse() : l)
                    .toList()));
    return read;
  }

  /**
   * Starts a stack that names itself so, nearest rulebook first: {@code
   * meixihu@2023-12-20/hunan@2009-02-24}.
   */
  public static Builder named(String version) {
    return new Builder(version);
  }

  /** The rulebooks of the stack with their dates, nearest first. */
  public String version() {
    return version;
  }

  /**
   * The provision in force.
   *
   * @throws IllegalStateException if no layer sets a required key; loading a stack checks that none
   *     is missing
   */
  public <T> Provision<T> get(ProvisionKey<T> key) {
    return find(key)
        .orElseThrow(
            () -> new IllegalStateException("no layer of " + version + " sets " + key.name()));
  }

  /** The value in force; see {@link #get}. */
  public <T> T value(ProvisionKey<T> key) {
    return get(key).value();
  }

  /** The provision in force, or the house reading, or empty. */
  public <T> Optional<Provision<T>> find(ProvisionKey<T> key) {
    List<Layered<T>> chain = explain(key);
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(chain.get(chain.size() - 1).provision());
  }

  /**
   * Every layer's say on the key, lowest first; the last one is in force. A silent stack gives the
   * house reading.
   */
  @SuppressWarnings("unchecked")
  public <T> List<Layered<T>> explain(ProvisionKey<T> key) {
    List<Layered<?>> chain = chains.get(key.name());
    if (chain != null) return (List<Layered<T>>) (List<?>) chain;
    return key.houseReading()
        .map(v -> List.of(Layered.ofHouse(v, Strength.BLOCK)))
        .orElse(List.of());
  }

  /** Whether a rulebook says something on the key; else the house reads it. */
  public boolean isSaid(ProvisionKey<?> key) {
    return explain(key).stream().anyMatch(l -> !l.isByHouse());
  }

  /**
   * The provision where it says yes. Where it says no and an act rests on a yes all the same, the
   * house rule: no clause is cited for the opposite of what it says.
   */
  public Provision<Boolean> affirmed(ProvisionKey<Boolean> key) {
    Provision<Boolean> said = get(key);
    return said.value() ? said : Layered.ofHouse(true, Strength.BLOCK).provision();
  }

  /**
   * The same for items that are no licences. What a rulebook of {@link RulebookScope#LICENCES} says
   * is read for them by the house (YM-9): the values stay, since halls treat all items alike, and
   * the law is not named as their ground. What other rulebooks say is theirs as before.
   */
  public Provisions beyondLicences() {
    return beyondLicences.orElse(this);
  }

  /**
   * The lowest layer's provision from which on the value is so: the clause that first put a ground
   * on a list, or first demanded an act. Empty where no layer's value is so.
   */
  public <T> Optional<Provision<T>> firstWhere(ProvisionKey<T> key, Predicate<T> so) {
    return explain(key).stream()
        .map(Layered::provision)
        .filter(p -> so.test(p.value()))
        .findFirst();
  }

  /** The clause, if a rulebook of the stack or the house holds it. */
  public Optional<LegalClause> clause(ClauseId id) {
    LegalClause found = clauses.get(id);
    if (found != null) return Optional.of(found);
    for (HouseRule rule : HouseRule.values())
      if (rule.id().equals(id)) return Optional.of(rule.clause());
    return Optional.empty();
  }

  /** All clauses of the stack, without house rules. */
  public Collection<LegalClause> clauses() {
    return clauses.values();
  }

  /** Collects the layers of a stack, lowest first. Not thread-safe. */
  public static final class Builder {
    private final String version;
    private final Map<String, List<Layered<?>>> chains = new LinkedHashMap<>();
    private final Map<ClauseId, LegalClause> clauses = new LinkedHashMap<>();
    private final Set<String> licencesOnly = new HashSet<>();

    private Builder(String version) {
      this.version = version;
    }

    /** One more layer's say, above those before. The loader has checked direction and bounds. */
    public <T> Builder set(String rulebook, ProvisionKey<T> key, Provision<T> provision) {
      chains.merge(
          key.name(),
          List.of(new Layered<>(rulebook, provision)),
          (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
      return this;
    }

    /** The layer of this name speaks of licences alone. */
    public Builder licencesOnly(String rulebook) {
      licencesOnly.add(rulebook);
      return this;
    }

    /** A clause that rulings may cite. */
    public Builder clause(LegalClause clause) {
      clauses.put(clause.id(), clause);
      return this;
    }

    public Provisions build() {
      return new Provisions(version, chains, clauses, licencesOnly);
    }
  }
}
