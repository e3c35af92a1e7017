package org.yimen.app.day;

import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Window;
import org.yimen.ports.driving.CaseView;

/** A case on its way. Used by one thread at a time. */
final class Matter {
  final ItemVersion item;
  final Window window;
  final Actor clerk;
  final PersonId applicant;
  final Chance chance;
  final CaseId id;
  private final String number;
  private int papers;

  /** A case that the clerk has just taken in at the window. */
  Matter(
      ItemVersion item,
      Window window,
      Actor clerk,
      PersonId applicant,
      Chance chance,
      CaseView view) {
    this.item = item;
    this.window = window;
    this.clerk = clerk;
    this.applicant = applicant;
    this.chance = chance;
    this.id = view.id();
    this.number = view.number();
  }

  /** The number of the paper that was issued just now: papers are numbered by their place. */
  String nextPaper() {
    papers++;
    return number + "-" + papers;
  }

  /** How many papers were issued. */
  int papers() {
    return papers;
  }
}
