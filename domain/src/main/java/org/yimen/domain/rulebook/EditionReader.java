package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.FunctionCode;

/** Understands one source with the keys of the rooms and notes what is wrong with it alone. */
final class EditionReader {
  private final RulebookSource source;
  private final KeyRegistry registry;
  private final List<RulebookFault> faults;
  private final Map<String, ClauseId> setBy = new HashMap<>();

  EditionReader(RulebookSource source, KeyRegistry registry, List<RulebookFault> faults) {
    this.source = source;
    this.registry = registry;
    this.faults = faults;
  }

  Edition read() {
    List<Edition.Said<?>> said = new ArrayList<>();
    for (SourceSetting setting : source.settings()) {
      Optional<ProvisionKey<?>> key = registry.key(setting.key());
      if (key.isEmpty()) fault(setting, FaultCode.UNKNOWN_KEY);
      else understood(key.get(), setting).ifPresent(said::add);
    }
    return new Edition(source, said);
  }

  private <T> Optional<Edition.Said<T>> understood(ProvisionKey<T> key, SourceSetting setting) {
    if (source.clause(setting.clause()).isEmpty())
      fault(setting, FaultCode.UNKNOWN_CLAUSE, Argument.id("clause", setting.clause()));
    ClauseId before = setBy.putIfAbsent(key.name(), setting.clause());
    if (before != null && key.direction() != Direction.ADD) {
      fault(
          setting,
          FaultCode.DUPLICATE_KEY,
          Argument.id("clause", before),
          Argument.id("other", setting.clause()));
      return Optional.empty();
    }
    try {
      T value = key.type().read(setting.value());
      findings(key, setting, value);
      return Optional.of(new Edition.Said<>(key, value, setting));
    } catch (BadValueException e) {
      int line = e.line() > 0 ? e.line() : setting.line();
      faults.add(
          RulebookFault.at(
              source.file(),
              line,
              key.name(),
              FaultCode.BAD_VALUE,
              Argument.code("what", String.valueOf(e.getMessage()))));
      return Optional.empty();
    }
  }

  private <T> void findings(ProvisionKey<T> key, SourceSetting setting, T value) {
    for (ValueFinding found : key.type().findings(value))
      faults.add(
          new RulebookFault(
              source.file(),
              found.line() > 0 ? found.line() : setting.value().line(),
              Optional.of(key.name()),
              found.code(),
              found.arguments()));
    if (key.type() == FunctionList.TYPE)
      for (RawValue item : ValueTypes.sequence(setting.value())) {
        FunctionCode function = FunctionList.code(item);
        if (!registry.functions().contains(function))
          faults.add(
              RulebookFault.at(
                  source.file(),
                  item.line(),
                  key.name(),
                  FaultCode.UNKNOWN_FUNCTION,
                  Argument.id("function", function)));
      }
  }

  private void fault(SourceSetting setting, FaultCode code, Argument... arguments) {
    faults.add(RulebookFault.at(source.file(), setting.line(), setting.key(), code, arguments));
  }
}
