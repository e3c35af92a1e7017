package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driving.CaseView;

/** The rules of {@link org.yimen.ports.driven.Requests}. */
public abstract class RequestsContract extends BackendContract {
  private static final Instant T = Samples.MON_0900;

  private static final String ACT = "accept 梅-2026-1";

  @Test
  void RQ_1_a_request_is_kept_once() {
    RequestId request = samples.request();
    keep(request, granted(), T);
    assertThatExceptionOfType(RepeatedRequestException.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      s.lanes().save(samples.lane("L-1", Samples.HALL));
                      s.requests().keep(request, refused(), T);
                    }));
    assertThat(find(request)).contains(granted());
    assertListed(s -> s.lanes().of(Samples.HALL)).as("what the second click wrote").isEmpty();
  }

  @Test
  void RQ_1_of_two_clicks_at_once_one_is_kept() {
    RequestId request = samples.request();
    List<Boolean> kept =
        Crowd.of(
            4,
            i -> {
              try {
                keep(request, granted(), T);
                return true;
              } catch (RepeatedRequestException second) {
                return false;
              }
            });
    assertThat(kept).containsOnlyOnce(true);
  }

  @Test
  void RQ_2_find_gives_the_answer_equal_in_every_field() {
    RequestId first = samples.request();
    RequestId second = samples.request();
    assertThat(find(first)).isEmpty();
    keep(first, granted(), T);
    keep(second, refused(), T);
    assertThat(find(first)).contains(granted());
    assertThat(find(second, "approve")).contains(refused());
    for (Object view : SampleViews.all(samples)) assertKept(view);
  }

  @Test
  void RQ_4_of_another_act_find_gives_act_and_ruling_without_the_view() {
    RequestId request = samples.request();
    for (Object view : SampleViews.all(samples)) {
      RequestId each = samples.request();
      keep(each, new KeptAnswer<>("first", Optional.of(view), Ruling.granted()), T);
      assertFound(s -> s.requests().find(each, "second", Thread.class))
          .contains(new KeptAnswer<Thread>("first", Optional.empty(), Ruling.granted()));
    }
    assertFound(s -> s.requests().find(request, "second", Thread.class)).isEmpty();
  }

  private void assertKept(Object view) {
    RequestId request = samples.request();
    KeptAnswer<Object> answer = new KeptAnswer<>("", Optional.of(view), Ruling.granted());
    keep(request, answer, T);
    @SuppressWarnings("unchecked") // the class of the view, whatever it is
    Class<Object> type = (Class<Object>) view.getClass();
    assertFound(s -> s.requests().find(request, "", type)).contains(answer);
  }

  @Test
  void RQ_3_forgetBefore_drops_the_old_and_nothing_else() {
    RequestId old = samples.request();
    RequestId atTheInstant = samples.request();
    RequestId young = samples.request();
    keep(old, granted(), T.minusNanos(1000));
    keep(atTheInstant, granted(), T);
    keep(young, refused(), T.plusNanos(1000));
    assertThat(forgetBefore(T)).isEqualTo(1);
    assertThat(find(old)).isEmpty();
    assertThat(find(atTheInstant)).contains(granted());
    assertThat(find(young, "approve")).contains(refused());
    assertThat(forgetBefore(T)).isZero();
  }

  private int forgetBefore(Instant instant) {
    return transactions().run(s -> s.requests().forgetBefore(instant));
  }

  private void keep(RequestId request, KeptAnswer<?> answer, Instant at) {
    write(s -> s.requests().keep(request, answer, at));
  }

  private Optional<KeptAnswer<CaseView>> find(RequestId request) {
    return find(request, ACT);
  }

  private Optional<KeptAnswer<CaseView>> find(RequestId request, String act) {
    return read(s -> s.requests().find(request, act, CaseView.class));
  }

  private static KeptAnswer<CaseView> granted() {
    return new KeptAnswer<>(
        ACT,
        Optional.of(SampleViews.CASE),
        new Ruling(List.of(reason(Strength.WARN), reason(Strength.RECORD))));
  }

  private static KeptAnswer<CaseView> refused() {
    Reason bare =
        new Reason(
            "casework.X",
            List.of(),
            List.of(new ClauseId("YM-1")),
            Strength.WARN,
            Optional.empty());
    return new KeptAnswer<>(
        "approve", Optional.empty(), new Ruling(List.of(reason(Strength.BLOCK), bare)));
  }

  private static Reason reason(Strength strength) {
    return new Reason(
        "casework.SAMPLE",
        List.of(
            Argument.code("stage", Stage.ACCEPTED),
            Argument.day("day", Samples.MON),
            Argument.number("days", 20),
            Argument.id("case", "梅-2026-1"),
            Argument.name("material", Samples.AWKWARD)),
        List.of(new ClauseId("PLL-32.5"), new ClauseId("HUN-6.5.1")),
        strength,
        Optional.of("casework.ASK_COLLEAGUE"));
  }
}
