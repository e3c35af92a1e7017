package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;

/**
 * The office that keeps postings 派驻 and mandates 授权委托书. Only a posted {@code CENTRE_MANAGER} acts
 * here (YM-5, YM-6); while nobody is posted as one, function {@code SYSTEM} may, so that a hall can
 * be set up. Refused besides: an unknown department, window, item, posting or mandate (YM-4), a
 * body that does not post people to that hall (MXH-4e, MXH-4g), a name that has not its form
 * (YM-8), a stale version (YM-2), what {@link org.yimen.domain.staff.Posting#begin} and {@link
 * org.yimen.domain.staff.Posting#end} refuse, one request identifier for two acts (YM-12). Names of
 * officers stand where they can be erased; the journal tells that one came or went, never what it
 * was.
 */
@PrimaryPort
public interface StaffOffice {
  /** Posts a person. */
  Outcome<PostingState> post(PostPerson post);

  /** Ends a posting on a day, inclusive. */
  Outcome<PostingState> endPosting(EndPosting end);

  /** Puts a mandate on record. */
  Outcome<MandateState> giveMandate(GiveMandate give);

  /** Ends a mandate on that day, inclusive. */
  default Outcome<MandateState> endMandate(
      RequestId request, Actor by, MandateId mandate, LocalDate lastDay) {
    return endMandate(request, by, mandate, Optional.empty(), lastDay);
  }

  /** The same where the person saw that version. */
  Outcome<MandateState> endMandate(
      RequestId request,
      Actor by,
      MandateId mandate,
      Optional<Long> seenVersion,
      LocalDate lastDay);

  /** Keeps or replaces the name of somebody who is or was posted; else refused (YM-4). */
  Outcome<PersonId> rename(RequestId request, Actor by, PersonId officer, String name);

  /** Erases the name of an officer for good; refused where none is kept (YM-4). */
  Outcome<PersonId> eraseName(RequestId request, Actor by, PersonId officer);

  /** The name of an officer; empty where none is kept. */
  Optional<String> nameOf(PersonId officer);

  /** Everybody who is or was posted, in the order of names; who has none stands last. */
  List<OfficerView> officers();

  /** Whether the actor may keep postings and mandates at all; empty while there is no centre. */
  Optional<Ruling> mayArrange(Actor by);

  /**
   * What the actor's centre lacks in people and windows today 机构人员核查; see {@link
   * org.yimen.domain.staff.Establishment}. Nothing is refused for it. Empty while there is no
   * centre.
   */
  Optional<Ruling> establishment(Actor by);

  /** All postings of a person, ended ones too. */
  List<PostingState> postings(PersonId person);

  /** All mandates of a person, ended ones too. */
  List<MandateState> mandates(PersonId person);
}
