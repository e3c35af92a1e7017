package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Editions laid over each other, lowest first: for every key the chain of what each layer says, the
 * replacements, and the faults where layers conflict.
 */
final class Stack {
  private final List<Edition> layers;
  private final KeyRegistry registry;
  private final Map<String, List<Link<?>>> chains = new LinkedHashMap<>();
  private final List<Replacement> replacements = new ArrayList<>();
  private final List<RulebookFault> faults = new ArrayList<>();
  private final Map<String, Integer> heights = new HashMap<>();

  /**
   * One layer's say on a key.
   *
   * @param by who says it; for a softening the layer that softens
   * @param origin the file that holds the setting
   * @param setting the setting
   * @param provision what it comes to
   */
  private record Link<T>(
      Edition by, Edition origin, SourceSetting setting, Provision<T> provision) {
    String at() {
      return origin.source().file() + ":" + setting.line();
    }
  }

  Stack(List<Edition> layers, KeyRegistry registry) {
    this.layers = List.copyOf(layers);
    this.registry = registry;
    for (Edition layer : layers) {
      heights.put(layer.name(), heights.size());
      soften(layer);
      for (Edition.Said<?> said : layer.said()) lay(layer, said);
    }
    for (KeyConstraint<?, ?> constraint : registry.constraints()) ask(constraint);
  }

  String version() {
    StringBuilder text = new StringBuilder();
    for (Edition layer : layers)
      text.insert(0, (text.isEmpty() ? "" : "/")).insert(0, layer.name());
    return text.toString();
  }

  List<Replacement> replacements() {
    return List.copyOf(replacements);
  }

  List<RulebookFault> faults() {
    return List.copyOf(faults);
  }

  /** The required keys that no layer sets. */
  List<ProvisionKey<?>> missing() {
    return registry.keys().stream()
        .filter(key -> key.houseReading().isEmpty() && !chains.containsKey(key.name()))
        .toList();
  }

  Provisions provisions() {
    Provisions.Builder builder = Provisions.named(version());
    for (Edition layer : layers) {
      if (layer.source().scope() == RulebookScope.LICENCES) builder.licencesOnly(layer.name());
      for (SourceClause written : layer.source().clauses()) builder.clause(written.clause());
    }
    for (ProvisionKey<?> key : registry.keys()) copy(key, builder);
    return builder.build();
  }

  private <T> void copy(ProvisionKey<T> key, Provisions.Builder builder) {
    for (Link<T> link : chain(key)) builder.set(link.by().name(), key, link.provision());
  }

  private <T> void lay(Edition layer, Edition.Said<T> said) {
    ProvisionKey<T> key = said.key();
    Provision<T> own = said.provision();
    Optional<Link<T>> below = last(key);
    Link<T> link = new Link<>(layer, layer, said.setting(), own);
    if (below.isPresent()) {
      Link<T> lower = below.get();
      switch (key.direction()) {
        case ADD -> {
          T joined = key.type().join(lower.provision().value(), own.value()).orElse(own.value());
          link =
              new Link<>(
                  layer,
                  layer,
                  said.setting(),
                  new Provision<>(joined, own.clause(), own.strength()));
        }
        case REPLACE -> replaced(key, lower, link);
        case TIGHTEN -> {
          if (loosens(key, lower.provision(), own)) {
            conflict(FaultCode.LOOSENED, key, lower, link);
            return;
          }
          replaced(key, lower, link);
        }
        case FIXED -> {
          if (!own.value().equals(lower.provision().value())) {
            conflict(FaultCode.FIXED_CHANGED, key, lower, link);
            return;
          }
        }
      }
    }
    chains.computeIfAbsent(key.name(), k -> new ArrayList<>()).add(link);
  }

  private static <T> boolean loosens(ProvisionKey<T> key, Provision<T> lower, Provision<T> own) {
    return !key.type().bindsNoLess(own.value(), lower.value()).orElse(false)
        || own.strength().compareTo(lower.strength()) > 0;
  }

  private <T> void replaced(ProvisionKey<T> key, Link<T> lower, Link<T> nearer) {
    if (nearer.provision().value().equals(lower.provision().value())) return;
    replacements.add(
        new Replacement(
            key.name(),
            lower.by().name(),
            lower.provision().clause(),
            key.type().show(lower.provision().value()),
            nearer.by().name(),
            nearer.provision().clause(),
            key.type().show(nearer.provision().value())));
  }

  private void soften(Edition layer) {
    if (layer.source().softens().isEmpty()) return;
    for (ProvisionKey<?> key : registry.keys()) soften(layer, key);
  }

  private <T> void soften(Edition layer, ProvisionKey<T> key) {
    Link<T> lower = last(key).orElse(null);
    if (lower == null || lower.provision().strength() != Strength.BLOCK) return;
    RulebookSource source = lower.origin().source();
    if (source.level() == RulebookLevel.LAW) return;
    SourceClause clause = source.clause(lower.setting().clause()).orElse(null);
    if (clause == null || layer.source().softens().stream().noneMatch(s -> s.covers(clause)))
      return;
    Provision<T> was = lower.provision();
    chains
        .getOrDefault(key.name(), new ArrayList<>())
        .add(
            new Link<>(
                layer,
                lower.origin(),
                lower.setting(),
                new Provision<>(was.value(), was.clause(), Strength.WARN)));
  }

  private <A, B> void ask(KeyConstraint<A, B> constraint) {
    Link<A> first = last(constraint.first()).orElse(null);
    if (first == null) return;
    Optional<Link<B>> second = last(constraint.second());
    Optional<B> measure =
        second.map(l -> l.provision().value()).or(() -> constraint.second().houseReading());
    if (measure.isEmpty() || constraint.holds().test(first.provision().value(), measure.get()))
      return;
    boolean secondNearer = second.map(s -> height(s.by()) > height(first.by())).orElse(false);
    Link<?> guilty = secondNearer ? second.orElseThrow() : first;
    faults.add(
        RulebookFault.at(
            guilty.origin().source().file(),
            guilty.setting().line(),
            constraint.first().name(),
            constraint.code(),
            Argument.id("firstRulebook", first.by().name()),
            Argument.id("firstClause", first.provision().clause()),
            Argument.code("firstValue", constraint.first().type().show(first.provision().value())),
            Argument.id("secondKey", constraint.second().name()),
            Argument.id("secondRulebook", second.map(s -> s.by().name()).orElse("house")),
            Argument.id(
                "secondClause",
                second.map(s -> s.provision().clause()).orElse(HouseRule.HOUSE_READING.id())),
            Argument.code("secondValue", constraint.second().type().show(measure.get()))));
  }

  private <T> void conflict(FaultCode code, ProvisionKey<T> key, Link<T> lower, Link<T> nearer) {
    faults.add(
        RulebookFault.at(
            nearer.origin().source().file(),
            nearer.setting().line(),
            key.name(),
            code,
            Argument.id("nearerRulebook", nearer.by().name()),
            Argument.id("nearerClause", nearer.provision().clause()),
            Argument.code("nearerValue", shown(key, nearer.provision())),
            Argument.id("lowerRulebook", lower.by().name()),
            Argument.id("lowerClause", lower.provision().clause()),
            Argument.code("lowerValue", shown(key, lower.provision())),
            Argument.id("lowerAt", lower.at())));
  }

  private static <T> String shown(ProvisionKey<T> key, Provision<T> provision) {
    return key.type().show(provision.value()) + " (" + provision.strength() + ")";
  }

  private int height(Edition edition) {
    return heights.getOrDefault(edition.name(), -1);
  }

  private <T> Optional<Link<T>> last(ProvisionKey<T> key) {
    List<Link<T>> chain = chain(key);
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  @SuppressWarnings("unchecked") // a chain is filled only through keys of its name
  private <T> List<Link<T>> chain(ProvisionKey<T> key) {
    return (List<Link<T>>) (List<?>) chains.getOrDefault(key.name(), List.of());
  }
}
