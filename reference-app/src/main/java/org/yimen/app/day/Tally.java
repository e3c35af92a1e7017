package org.yimen.app.day;

import java.util.Map;
import java.util.TreeMap;

/** What the simulation counts while it runs. Used by one thread. */
final class Tally {
  int issued;
  int served;
  int missed;
  int left;
  int directed;
  int cases;
  int closed;
  int late;
  int refusedActs;
  final Map<String, Integer> labels = new TreeMap<>();

  void label(String code) {
    labels.merge(code, 1, Integer::sum);
  }
}
