package org.yimen.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Explanation;

/**
 * Where the value of a key comes from 依据链: what each layer did to what lay below it.
 *
 * @param explanation the chain
 * @param speech to whom it is told
 */
record KeyChain(Explanation explanation, Speech speech) {
  /** The layers' say, the lowest first; the last one is in force. */
  List<Map<String, Object>> steps() {
    List<Map<String, Object>> shown = new ArrayList<>();
    String before = "";
    List<Explanation.Step> steps = explanation.steps();
    for (int i = 0; i < steps.size(); i++) {
      Explanation.Step step = steps.get(i);
      shown.add(step(step, did(i, step, before), before, i == steps.size() - 1));
      before = step.value();
    }
    return shown;
  }

  /** What the layer did: set the value, said it again, or changed it the way the key allows. */
  private String did(int layer, Explanation.Step step, String before) {
    if (isHouse(step)) return "house";
    if (layer == 0) return "set";
    return step.value().equals(before) ? "again" : explanation.key().direction().name();
  }

  private Map<String, Object> step(Explanation.Step step, String did, String before, boolean last) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("did", speech.say("rulebook.did." + did, before));
    shown.put("value", step.value());
    shown.put("strength", speech.say("rulebook.strength." + step.strength()));
    shown.put("rulebook", step.rulebook());
    shown.put(
        "book",
        isHouse(step)
            ? ""
            : RulebookPages.address(
                new RulebookId(step.rulebook().substring(0, step.rulebook().indexOf('@')))));
    shown.put("clause", "/clauses/" + step.clause().id().value());
    shown.put("article", speech.either(step.clause().articleZh(), step.clause().articleEn()));
    shown.put("phrase", step.clause().phraseZh());
    shown.put("says", speech.either("", step.clause().paraphraseEn()));
    shown.put("last", last);
    return shown;
  }

  private static boolean isHouse(Explanation.Step step) {
    return step.rulebook().indexOf('@') < 0;
  }
}
