package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;

/**
 * The office that keeps postings 派驻 and mandates 授权委托书. Only a posted {@code CENTRE_MANAGER} acts
 * here (YM-5, YM-6); while nobody is posted as one, function {@code SYSTEM} may, so that a hall can
 * be set up. Refused besides: an unknown department, window, item, posting or mandate (YM-4), a
 * body that does not post people to that hall (MXH-4e, MXH-4g), one request identifier for two acts
 * (YM-12).
 */
@PrimaryPort
public interface StaffOffice {
  /** Posts a person. */
  Outcome<PostingState> post(PostPerson post);

  /** Ends a posting on that day, inclusive. */
  Outcome<PostingState> endPosting(
      RequestId request, Actor by, PostingId posting, LocalDate lastDay);

  /** Puts a mandate on record. */
  Outcome<MandateState> giveMandate(GiveMandate give);

  /** Ends a mandate on that day, inclusive. */
  Outcome<MandateState> endMandate(
      RequestId request, Actor by, MandateId mandate, LocalDate lastDay);

  /** All postings of a person, ended ones too. */
  List<PostingState> postings(PersonId person);

  /** All mandates of a person, ended ones too. */
  List<MandateState> mandates(PersonId person);
}
