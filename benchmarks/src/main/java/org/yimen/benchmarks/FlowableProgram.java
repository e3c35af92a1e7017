package org.yimen.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The peer: Flowable with the same life of a case as a process, on the same server, with the
 * history that it keeps by itself. Submitting starts a process with the facts of the case; each
 * further command finds the open task, as the officer who does it, and completes it.
 */
final class FlowableProgram implements Program, AutoCloseable {
  private static final List<String> STEPS = List.of("accept", "review", "approve", "deliver");
  private static final List<String> OFFICERS = List.of("P06", "P07", "P12", "P06");

  /** As many as a node of ours takes for writing. */
  private static final int CONNECTIONS = 8;

  private final HikariDataSource pool;
  private final ProcessEngine engine;

  FlowableProgram(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    this.pool = new HikariDataSource(config);
    StandaloneProcessEngineConfiguration flowable = new StandaloneProcessEngineConfiguration();
    flowable.setDataSource(pool);
    flowable.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    flowable.setAsyncExecutorActivate(false);
    this.engine = flowable.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("case.bpmn20.xml", process())
        .deploy();
  }

  /** The steps one after the other. */
  private static String process() {
    StringBuilder text = new StringBuilder();
    text.append("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"");
    text.append(" targetNamespace=\"case\"><process id=\"case\"><startEvent id=\"submit\"/>");
    String before = "submit";
    for (String step : STEPS) {
      text.append("<userTask id=\"").append(step).append("\"/>").append(flow(before, step));
      before = step;
    }
    text.append("<endEvent id=\"end\"/>").append(flow(before, "end"));
    return text.append("</process></definitions>").toString();
  }

  private static String flow(String from, String to) {
    return "<sequenceFlow id=\"%s-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
        .formatted(from, to, from, to);
  }

  @Override
  public void oneCase(int client) {
    String process =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "case",
                UUID.randomUUID().toString(),
                Map.of(
                    "item",
                    "GGFW-03",
                    "applicant",
                    UUID.randomUUID().toString(),
                    "materials",
                    "M1:ORIGINAL",
                    "truthful",
                    true))
            .getId();
    for (int i = 0; i < STEPS.size(); i++) {
      Task task =
          engine.getTaskService().createTaskQuery().processInstanceId(process).singleResult();
      if (!task.getTaskDefinitionKey().equals(STEPS.get(i)))
        throw new IllegalStateException("stands at " + task.getTaskDefinitionKey());
      engine
          .getTaskService()
          .complete(task.getId(), OFFICERS.get(i), Map.of(STEPS.get(i), "granted"));
    }
  }

  /** Ended cases in its history. */
  long ended() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
