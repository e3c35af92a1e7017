package org.yimen.ports.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.document.PaperKind;

/**
 * The tracking sheet 项目审批跟踪表, which travels with the file (HUN-4.5.2.7, HUN-6.6.4c).
 *
 * @param head what every paper of a case says
 * @param accepted day of acceptance
 * @param clock both limits as they stand today
 * @param steps one line for each step, done or not
 */
public record TrackingSheet(
    CaseHead head, LocalDate accepted, ClockReading clock, List<StepLine> steps) implements Paper {
  public TrackingSheet {
    steps = List.copyOf(steps);
  }

  /** What a step is. */
  public sealed interface Step permits Own, OfItem {}

  /**
   * A step that every case has.
   *
   * @param code its code among the words of papers: {@code accept}, {@code review}, {@code decide},
   *     {@code deliver}
   */
  public record Own(String code) implements Step {}

  /**
   * A step of the item.
   *
   * @param nameZh its name in the guide
   */
  public record OfItem(String nameZh) implements Step {}

  /**
   * A step of the file's way.
   *
   * @param step which step
   * @param handler who did it, where the record names them
   * @param received when the file came
   * @param due until when
   * @param done when it was done; empty while it is not
   * @param favourable whether the opinion is to grant, where one was given
   */
  public record StepLine(
      Step step,
      Optional<String> handler,
      Optional<LocalDate> received,
      Optional<LocalDate> due,
      Optional<LocalDate> done,
      Optional<Boolean> favourable) {}

  @Override
  public PaperKind kind() {
    return PaperKind.TRACKING_SHEET;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.tracking(this);
  }
}
