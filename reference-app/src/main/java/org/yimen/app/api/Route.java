package org.yimen.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.domain.staff.PageRole;

/**
 * One route 接口, with everything that the server and the document have to know of it.
 *
 * @param verb how it is called
 * @param path its address below the root of the API
 * @param name its name in the document
 * @param zh what it does
 * @param en the same in English
 * @param kind what kind of route it is
 * @param signedIn whether one has to be signed in
 * @param roles pages of which one has to be open to the caller; empty for any
 * @param takes its body; {@link Nothing} for none
 * @param answers what it answers; {@link Nothing} for no content
 * @param status status of that answer
 * @param queries what may be asked in the address
 * @param largestBytes how large its body may be
 * @param act what it does
 */
record Route<B extends Record>(
    Verb verb,
    String path,
    String name,
    String zh,
    String en,
    Kind kind,
    boolean signedIn,
    Set<PageRole> roles,
    Class<B> takes,
    Class<? extends Record> answers,
    int status,
    List<Query> queries,
    int largestBytes,
    Act<B> act) {
  private static final int LARGEST_BYTES = 64 * 1024;
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  Route {
    roles = Set.copyOf(roles);
    queries = List.copyOf(queries);
  }

  /** How a route is called. */
  enum Verb {
    GET,
    POST,
    PUT,
    DELETE
  }

  /** What kind of route it is. */
  enum Kind {
    /** Changes nothing. */
    READS,
    /** Carried out once for each request identifier; what is refused gets its ruling. */
    ACTS,
    /** About a password: what it answers is never kept, so it bears no request identifier. */
    SIGNS_ON,
    /** Shows what is told to few: every look is one of its own, and can be refused. */
    LOOKS,
    /** Done twice it is still done. */
    ENDS
  }

  /** What a route does. */
  @FunctionalInterface
  interface Act<B extends Record> {
    Answer answer(Call<B> call);
  }

  /**
   * Something that may be asked in the address.
   *
   * @param name its name
   * @param type text or day
   * @param en what it means
   */
  record Query(String name, Class<?> type, String en) {}

  boolean hasBody() {
    return takes != Nothing.class;
  }

  /** Whether it can be refused with a ruling. */
  boolean rules() {
    return kind == Kind.ACTS || kind == Kind.SIGNS_ON || kind == Kind.LOOKS;
  }

  /** Names of what stands in its address. */
  List<String> parameters() {
    List<String> names = new ArrayList<>();
    Matcher name = PARAMETER.matcher(path);
    while (name.find()) names.add(name.group(1));
    return names;
  }

  static Draft<Nothing> get(String path, String name, String zh, String en) {
    return new Draft<>(Verb.GET, Kind.READS, path, name, zh, en, Nothing.class);
  }

  /** An act, by its own name below what it is done to. */
  static Draft<Nothing> act(String path, String name, String zh, String en) {
    return new Draft<>(Verb.POST, Kind.ACTS, path, name, zh, en, Nothing.class);
  }

  static Draft<Nothing> other(
      Verb verb, Kind kind, String path, String name, String zh, String en) {
    return new Draft<>(verb, kind, path, name, zh, en, Nothing.class);
  }

  /** A route that is being written. */
  static final class Draft<B extends Record> {
    private final Verb verb;
    private final Kind kind;
    private final String path;
    private final String name;
    private final String zh;
    private final String en;
    private final Class<B> takes;
    private final List<Query> queries = new ArrayList<>();
    private boolean signedIn;
    private Set<PageRole> roles = Set.of();
    private int largestBytes = LARGEST_BYTES;

    private Draft(
        Verb verb, Kind kind, String path, String name, String zh, String en, Class<B> takes) {
      this.verb = verb;
      this.kind = kind;
      this.path = path;
      this.name = name;
      this.zh = zh;
      this.en = en;
      this.takes = takes;
    }

    /** For who is signed in, with one of these pages open; none named: with any. */
    Draft<B> to(PageRole... open) {
      signedIn = true;
      roles = Set.of(open);
      return this;
    }

    Draft<B> asks(String query, Class<?> type, String means) {
      queries.add(new Query(query, type, means));
      return this;
    }

    /** Whose body may be longer than others are. */
    Draft<B> upTo(int bytes) {
      largestBytes = bytes;
      return this;
    }

    <C extends Record> Draft<C> takes(Class<C> body) {
      Draft<C> other = new Draft<>(verb, kind, path, name, zh, en, body);
      other.signedIn = signedIn;
      other.roles = roles;
      other.queries.addAll(queries);
      return other;
    }

    Route<B> answers(Class<? extends Record> body, Act<B> act) {
      return answers(body == Nothing.class ? 204 : 200, body, act);
    }

    Route<B> creates(Class<? extends Record> body, Act<B> act) {
      return answers(201, body, act);
    }

    private Route<B> answers(int status, Class<? extends Record> body, Act<B> act) {
      return new Route<>(
          verb,
          path,
          name,
          zh,
          en,
          kind,
          signedIn,
          roles,
          takes,
          body,
          status,
          queries,
          largestBytes,
          act);
    }
  }
}
