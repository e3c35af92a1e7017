package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.FunctionCode;

/**
 * A list of functions 职能 that may do an act. Fewer functions bind more strictly. That every
 * function is known is asked by the loader, which has the list of the house.
 */
public final class FunctionList implements ValueType<List<FunctionCode>> {
  /** The one type of function lists. */
  public static final FunctionList TYPE = new FunctionList();

  private FunctionList() {}

  @Override
  public List<FunctionCode> read(RawValue raw) {
    List<FunctionCode> all = new ArrayList<>();
    for (RawValue item : ValueTypes.sequence(raw)) {
      FunctionCode code = code(item);
      if (all.contains(code)) throw new BadValueException(item.line(), code + " stands twice");
      all.add(code);
    }
    if (all.isEmpty()) throw new BadValueException(raw.line(), "must name a function");
    return List.copyOf(all);
  }

  @Override
  public String show(List<FunctionCode> value) {
    return value.toString();
  }

  @Override
  public Optional<Boolean> bindsNoLess(List<FunctionCode> nearer, List<FunctionCode> lower) {
    return Optional.of(new HashSet<>(lower).containsAll(nearer));
  }

  @Override
  public Optional<List<FunctionCode>> join(List<FunctionCode> lower, List<FunctionCode> nearer) {
    List<FunctionCode> all = new ArrayList<>(lower);
    for (FunctionCode code : nearer) if (!all.contains(code)) all.add(code);
    return Optional.of(List.copyOf(all));
  }

  static FunctionCode code(RawValue item) {
    try {
      return new FunctionCode(ValueTypes.scalar(item));
    } catch (IllegalArgumentException e) {
      throw new BadValueException(item.line(), String.valueOf(e.getMessage()));
    }
  }
}
