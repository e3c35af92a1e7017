package org.yimen.app.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.office.CandidateEntry;
import org.yimen.app.office.MandateEntry;
import org.yimen.app.office.PostingEntry;
import org.yimen.app.web.OfficeSeat;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.CentreOpinion;
import org.yimen.domain.staff.ChangeCause;
import org.yimen.domain.staff.Employment;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.StaffOffice;

/** Officers in the office 人员管理: who is posted where in which functions, with which mandates. */
final class StaffRoutes {
  private static final int CODE = 100;
  private static final int TEXT = 1000;
  private static final String OFFICERS = "/office/officers";
  private static final String ONE = OFFICERS + "/{officer}";

  private final OfficeDesk desk;
  private final StaffOffice staff;

  StaffRoutes(OfficeDesk desk) {
    this.desk = desk;
    this.staff = desk.hall().yimen().staffOffice();
  }

  /** A posting; without a department by the centre itself, without windows at all of them. */
  record PostingBody(
      UUID id,
      long version,
      Optional<String> department,
      List<String> functions,
      List<String> windows,
      LocalDate first,
      Optional<LocalDate> last,
      Optional<Employment> employment,
      boolean appointmentSeen,
      Optional<ChangeCause> cause,
      Optional<CentreOpinion> opinion,
      Optional<LocalDate> announced) {}

  /** A mandate; without items for all of the department. */
  record MandateBody(
      UUID id,
      long version,
      String department,
      List<UUID> items,
      LocalDate first,
      Optional<LocalDate> last) {}

  /** An officer; the name is gone once it was erased. */
  record StaffMember(
      UUID id, Optional<String> name, List<PostingBody> postings, List<MandateBody> mandates) {
    @Override
    public String toString() {
      return "StaffMember[" + id + "]";
    }
  }

  /** Everybody who is or was posted, and whether the caller may change that. */
  record StaffList(List<StaffMember> officers, RulingBody may) {}

  /** An officer after an act, with the ruling. */
  record StaffDone(StaffMember officer, RulingBody ruling) {}

  /**
   * A posting; without a department by the centre itself, without windows at all of them. Day of
   * birth and rank are looked at and not kept.
   */
  record PostingRequest(
      @Longest(CODE) Optional<String> department,
      List<String> functions,
      List<String> windows,
      LocalDate first,
      Optional<LocalDate> last,
      Optional<Employment> employment,
      Optional<LocalDate> born,
      @Longest(CODE) Optional<String> rank,
      Optional<Boolean> appointmentSeen) {
    PostingEntry entry() {
      return new PostingEntry(
          department.orElse(""),
          functions,
          windows,
          first.toString(),
          OfficeDesk.text(last),
          new CandidateEntry(
              employment.map(Enum::name).orElse(""),
              OfficeDesk.text(born),
              rank.orElse(""),
              appointmentSeen.orElse(false)));
    }

    @Override
    public String toString() {
      return "PostingRequest";
    }
  }

  /** Somebody new is posted. */
  record NewOfficer(@Longest(TEXT) String name, PostingRequest posting) {
    @Override
    public String toString() {
      return "NewOfficer";
    }
  }

  /** A mandate by letter; items by their codes, none for all. */
  record MandateRequest(
      @Longest(CODE) String department,
      List<String> items,
      LocalDate first,
      Optional<LocalDate> last,
      boolean letterSeen) {}

  /** How a posting ends; what nobody said is left out. */
  record EndPostingRequest(
      long version,
      LocalDate lastDay,
      Optional<ChangeCause> cause,
      Optional<CentreOpinion> opinion,
      Optional<LocalDate> announced) {}

  /** What the centre lacks in people and windows today; it refuses nothing. */
  record Lacking(RulingBody ruling) {}

  /** The last day of a mandate. */
  record EndRequest(long version, LocalDate lastDay) {}

  /** What an officer is called. */
  record NameRequest(@Longest(TEXT) String name) {
    @Override
    public String toString() {
      return "NameRequest";
    }
  }

  RouteGroup group() {
    return new RouteGroup(
        "officers",
        "人员管理",
        "officers",
        List.of(
            Route.get(OFFICERS, "listOfficers", "各工作人员及其派驻、授权", "Everybody who is or was posted")
                .to(OfficeDesk.ROLES)
                .answers(StaffList.class, this::all),
            Route.get(ONE, "readOfficer", "一名工作人员", "One officer")
                .to(OfficeDesk.ROLES)
                .answers(StaffMember.class, call -> Answer.ok(body(officer(call)))),
            Route.get(
                    "/office/establishment",
                    "checkEstablishment",
                    "机构人员核查",
                    "What the centre lacks")
                .to(OfficeDesk.ROLES)
                .answers(Lacking.class, this::establishment),
            Route.act(OFFICERS, "postNewOfficer", "派驻新人员", "Posts somebody new")
                .to(OfficeDesk.ROLES)
                .takes(NewOfficer.class)
                .creates(StaffDone.class, this::postNew),
            Route.act(ONE + "/postings", "postOfficer", "增加派驻", "Posts an officer once more")
                .to(OfficeDesk.ROLES)
                .takes(PostingRequest.class)
                .creates(StaffDone.class, this::post),
            Route.act(ONE + "/postings/{posting}/end", "endPosting", "结束派驻", "Ends a posting")
                .to(OfficeDesk.ROLES)
                .takes(EndPostingRequest.class)
                .answers(StaffDone.class, this::endPosting),
            Route.act(ONE + "/mandates", "giveMandate", "登记授权", "Puts a mandate on record")
                .to(OfficeDesk.ROLES)
                .takes(MandateRequest.class)
                .creates(StaffDone.class, this::giveMandate),
            Route.act(ONE + "/mandates/{mandate}/end", "endMandate", "结束授权", "Ends a mandate")
                .to(OfficeDesk.ROLES)
                .takes(EndRequest.class)
                .answers(StaffDone.class, this::endMandate),
            Route.act(ONE + "/name", "renameOfficer", "登记姓名", "Keeps or replaces the name")
                .to(OfficeDesk.ROLES)
                .takes(NameRequest.class)
                .answers(StaffDone.class, this::rename),
            Route.act(ONE + "/name-erasure", "eraseOfficerName", "删除姓名", "Erases the name for good")
                .to(OfficeDesk.ROLES)
                .answers(StaffDone.class, this::eraseName)));
  }

  private Answer all(Call<Nothing> call) {
    OfficeSeat seat = desk.seat(call);
    return Answer.ok(
        new StaffList(
            staff.officers().stream().map(StaffRoutes::body).toList(),
            Rulings.body(
                staff.mayArrange(seat.actor()).orElseThrow(), seat.rules(), call.wording())));
  }

  private Answer establishment(Call<Nothing> call) {
    OfficeSeat seat = desk.seat(call);
    return Answer.ok(
        new Lacking(
            Rulings.body(
                staff.establishment(seat.actor()).orElseThrow(), seat.rules(), call.wording())));
  }

  private OfficerView officer(Call<?> call) {
    return officer(new PersonId(call.pathId("officer")));
  }

  private OfficerView officer(PersonId person) {
    return staff.officers().stream()
        .filter(o -> o.person().equals(person))
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private static StaffMember body(OfficerView officer) {
    return new StaffMember(
        officer.person().value(),
        officer.name(),
        officer.postings().stream().map(StaffRoutes::posting).toList(),
        officer.mandates().stream().map(StaffRoutes::mandate).toList());
  }

  private static PostingBody posting(PostingState posting) {
    return new PostingBody(
        posting.id().value(),
        posting.version(),
        posting.department().map(DepartmentId::value),
        posting.functions().stream().map(FunctionCode::value).toList(),
        posting.windows().stream().map(WindowId::value).toList(),
        posting.period().first(),
        posting.period().last(),
        posting.employment(),
        posting.appointment().isPresent(),
        posting.end().flatMap(PostingEnd::cause),
        posting.end().flatMap(PostingEnd::opinion),
        posting.end().flatMap(PostingEnd::announced));
  }

  private static MandateBody mandate(MandateState mandate) {
    return new MandateBody(
        mandate.id().value(),
        mandate.version(),
        mandate.department().value(),
        mandate.items().stream().map(ItemId::value).toList(),
        mandate.period().first(),
        mandate.period().last());
  }

  private Answer told(Call<?> call, int status, PersonId person, Outcome<?> outcome) {
    return desk.told(
        call, status, outcome, (done, ruling) -> new StaffDone(body(officer(person)), ruling));
  }

  private Answer postNew(Call<NewOfficer> call) {
    String seed = "officer/" + call.id();
    PersonId person = new PersonId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    return told(
        call,
        201,
        person,
        post(call, person, call.body().posting().entry(), Optional.of(call.body().name().strip())));
  }

  private Answer post(Call<PostingRequest> call) {
    PersonId person = officer(call).person();
    return told(call, 201, person, post(call, person, call.body().entry(), Optional.empty()));
  }

  private Outcome<?> post(
      Call<?> call, PersonId person, PostingEntry entry, Optional<String> name) {
    OfficeSeat seat = desk.seat(call);
    return OfficeDesk.then(
        entry.read(call.id(), seat.actor(), person, seat.centre(), name), staff::post);
  }

  private Answer endPosting(Call<EndPostingRequest> call) {
    OfficerView officer = officer(call);
    PostingId posting = new PostingId(call.pathId("posting"));
    if (officer.postings().stream().noneMatch(p -> p.id().equals(posting)))
      throw ProblemException.unknown();
    return told(
        call,
        200,
        officer.person(),
        staff.endPosting(
            new EndPosting(
                call.id(),
                desk.seat(call).actor(),
                posting,
                Optional.of(call.body().version()),
                new PostingEnd(
                    call.body().lastDay(),
                    call.body().cause(),
                    call.body().opinion(),
                    call.body().announced()))));
  }

  private Answer giveMandate(Call<MandateRequest> call) {
    MandateRequest b = call.body();
    OfficeSeat seat = desk.seat(call);
    PersonId person = officer(call).person();
    MandateEntry entry =
        new MandateEntry(
            b.department(),
            Set.copyOf(b.items()),
            b.first().toString(),
            OfficeDesk.text(b.last()),
            b.letterSeen());
    return told(
        call,
        201,
        person,
        OfficeDesk.then(
            entry.read(
                call.id(),
                seat.actor(),
                person,
                seat.centre(),
                desk.hall().yimen().itemOffice().items()),
            staff::giveMandate));
  }

  private Answer endMandate(Call<EndRequest> call) {
    OfficerView officer = officer(call);
    MandateId mandate = new MandateId(call.pathId("mandate"));
    if (officer.mandates().stream().noneMatch(m -> m.id().equals(mandate)))
      throw ProblemException.unknown();
    return told(
        call,
        200,
        officer.person(),
        staff.endMandate(
            call.id(),
            desk.seat(call).actor(),
            mandate,
            Optional.of(call.body().version()),
            call.body().lastDay()));
  }

  private Answer rename(Call<NameRequest> call) {
    PersonId person = officer(call).person();
    return told(
        call,
        200,
        person,
        staff.rename(call.id(), desk.seat(call).actor(), person, call.body().name().strip()));
  }

  private Answer eraseName(Call<Nothing> call) {
    PersonId person = officer(call).person();
    return told(call, 200, person, staff.eraseName(call.id(), desk.seat(call).actor(), person));
  }
}
