package org.yimen.ports.kit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;

/** Adapters that are right in everything but one: the kit must see it. */
final class Bent {
  private Bent() {}

  /** What a method does instead. */
  @FunctionalInterface
  interface Way<P> {
    @Nullable Object does(P real, Object[] with, Right right) throws Throwable;
  }

  /** What it should have done. */
  @FunctionalInterface
  interface Right {
    @Nullable Object asItShould() throws Throwable;
  }

  /** The port with the methods of that name bent. */
  static <P> P port(Class<P> port, P real, String method, Way<P> way) {
    Object bent =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, arguments) -> {
              Right right =
                  () -> {
                    try {
                      return called.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause() == null ? e : e.getCause();
                    }
                  };
              return called.getName().equals(method)
                  ? way.does(real, arguments == null ? new Object[0] : arguments, right)
                  : right.asItShould();
            });
    return port.cast(bent);
  }

  /** A storage whose works get bent stores. */
  static UnaryOperator<Backend> stores(UnaryOperator<Stores> bend) {
    return transactions(
        real ->
            new Transactions() {
              @Override
              public <T> T run(Work<T> work) {
                return real.run(s -> work.in(bend.apply(s)));
              }

              @Override
              public <T> T read(Work<T> work) {
                return real.read(s -> work.in(bend.apply(s)));
              }
            });
  }

  /** A storage with one method of one store bent. */
  static <P> UnaryOperator<Backend> store(
      Class<P> port, Function<Stores, P> which, String method, Way<P> way) {
    return stores(s -> with(s, port, port(port, which.apply(s), method, way)));
  }

  /** Stores with that one in the place of the store of its type. */
  static <P> Stores with(Stores stores, Class<P> port, P instead) {
    String accessor =
        Arrays.stream(Stores.class.getMethods())
            .filter(m -> m.getReturnType().equals(port))
            .findFirst()
            .orElseThrow()
            .getName();
    return port(Stores.class, stores, accessor, (real, with, right) -> instead);
  }

  /** A storage with other transactions. */
  static UnaryOperator<Backend> transactions(UnaryOperator<Transactions> bend) {
    return backend -> new BentBackend(backend, bend, UnaryOperator.identity());
  }

  /** A storage with one method of its journal reader bent. */
  static UnaryOperator<Backend> journal(String method, Way<JournalReader> way) {
    return backend ->
        new BentBackend(
            backend,
            UnaryOperator.identity(),
            real -> port(JournalReader.class, real, method, way));
  }

  /** The record with another value in one component. */
  @SuppressWarnings("unchecked")
  static <R extends Record> R with(R record, String component, Object value) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            components[i].getName().equals(component)
                ? value
                : components[i].getAccessor().invoke(record);
      }
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no copy of " + record.getClass(), e);
    }
  }
}
