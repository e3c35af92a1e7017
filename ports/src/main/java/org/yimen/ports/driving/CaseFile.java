package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.Punctuality;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.ids.MaterialCode;

/**
 * The file of a case 案卷 as the desk opens it, without anything personal.
 *
 * @param state what is known of the case
 * @param item its item, in the version of the case
 * @param noticeDue last day for the one supplement notice (PLL-32.4a)
 * @param noticeDaysLeft working days after today up to that day; negative when it is over
 * @param deliveryDue last day for delivery (PLL-44); empty before the decision
 * @param punctuality how it keeps its limits, and who answers for it; empty before acceptance
 * @param idle whether nothing has moved for as long as the rulebook names (HUN-4.3.3.3a)
 * @param ifAcceptedToday the limits it would have, were it accepted today; empty from acceptance on
 */
public record CaseFile(
    CaseState state,
    ItemVersion item,
    LocalDate noticeDue,
    int noticeDaysLeft,
    Optional<LocalDate> deliveryDue,
    Optional<Punctuality> punctuality,
    boolean idle,
    Optional<ClockReading> ifAcceptedToday) {
  /** The published materials that apply to these parties. */
  public List<Material> materials() {
    return item.materialsFor(state.parties().agent().isPresent());
  }

  /** What was found of a material when it was checked; empty before that. */
  public Optional<MaterialMark> mark(MaterialCode material) {
    return state.materials().stream().filter(m -> m.material().equals(material)).findFirst();
  }

  /** Materials that are not there, or not in form. */
  public List<Material> incomplete() {
    return materials().stream()
        .filter(m -> mark(m.code()).filter(MaterialMark::isComplete).isEmpty())
        .toList();
  }

  /** What the notice asks for and is not there yet; nothing once the case went on. */
  public List<Material> askedFor() {
    if (state.stage() != Stage.SUPPLEMENT_ASKED) return List.of();
    return state.notices().stream()
        .flatMap(n -> n.materials().stream())
        .distinct()
        .filter(m -> mark(m).filter(MaterialMark::isComplete).isEmpty())
        .flatMap(m -> item.material(m).stream())
        .toList();
  }
}
