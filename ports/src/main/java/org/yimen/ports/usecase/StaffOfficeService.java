package org.yimen.ports.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Establishment;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.driving.StaffOffice;

/** Answers {@link StaffOffice}. */
@Application
final class StaffOfficeService implements StaffOffice {
  /** How rulebooks call the centre where they name the bodies that post people. */
  private static final String CENTRE_ITSELF = "政务中心";

  private final Desk desk;
  private final Scenes scenes;
  private final Ledger<Posting, PostingId> postings;
  private final Ledger<Mandate, MandateId> mandates;
  private final OfficerNames names;

  StaffOfficeService(Desk desk, Scenes scenes) {
    this.desk = desk;
    this.scenes = scenes;
    this.names = new OfficerNames(desk);
    this.postings = new Ledger<>(desk, "posting", Stores::postings, p -> p.state().version());
    this.mandates = new Ledger<>(desk, "mandate", Stores::mandates, m -> m.state().version());
  }

  @Override
  public Outcome<PostingState> post(PostPerson post) {
    return desk.command(
        post.request(),
        "post " + post.person(),
        PostingState.class,
        stores ->
            managed(
                stores,
                post.by(),
                "post",
                (scene, may) -> post(scene, may.and(mayPost(scene, post)), post)));
  }

  private Outcome<PostingState> post(Scene scene, Ruling may, PostPerson post) {
    if (may.isRefused()) return desk.refuse(scene, "post", may);
    Outcome<Posting> begun =
        Posting.begin(
            new PostingId(desk.identities().next()),
            post.proposal(),
            allPostings(scene.stores()),
            scene.rules());
    if (begun.isGranted())
      post.name().ifPresent(name -> names.keep(scene, new OfficerName(post.person(), name)));
    return postings.write(scene, Optional.empty(), "post", begun, Posting::state);
  }

  private static Ruling mayPost(Scene scene, PostPerson post) {
    Ruling ruling =
        department(scene, post.department())
            .and(post.name().map(OfficerNames::isForm).orElse(Ruling.granted()));
    for (WindowId id : post.windows()) {
      Optional<Window> window = scene.centre().window(id);
      ruling =
          ruling.and(
              window
                  .map(w -> mayPostTo(scene, w, post.department()))
                  .orElseGet(
                      () ->
                          Ruling.of(
                              Reason.of(
                                  DeskReason.WINDOW_UNKNOWN,
                                  HouseRule.UNKNOWN,
                                  Argument.id("window", id)))));
    }
    return ruling;
  }

  /** Whether this body posts people to the hall of the window; a hall not named takes any. */
  private static Ruling mayPostTo(Scene scene, Window window, Optional<DepartmentId> department) {
    String hall = scene.centre().hall(window.hall()).orElseThrow().nameZh();
    String body =
        department
            .flatMap(scene.centre()::department)
            .map(Department::nameZh)
            .orElse(CENTRE_ITSELF);
    Optional<Provision<Map<String, List<String>>>> named =
        scene.rules().firstWhere(StaffProvisions.POSTING_BODIES, b -> b.containsKey(hall));
    List<String> bodies =
        scene.rules().value(StaffProvisions.POSTING_BODIES).getOrDefault(hall, List.of(body));
    return named
        .filter(p -> !bodies.contains(body))
        .map(
            p ->
                Ruling.of(
                    Reason.of(
                            DeskReason.BODY_DOES_NOT_POST,
                            p,
                            Argument.name("body", body),
                            Argument.name("hall", hall))
                        .mendedBy(DeskReason.ASK_POSTING_BODY)))
        .orElse(Ruling.granted());
  }

  @Override
  public Outcome<PostingState> endPosting(EndPosting end) {
    return desk.command(
        end.request(),
        "endPosting " + end.posting(),
        PostingState.class,
        stores ->
            managed(stores, end.by(), "endPosting", (scene, may) -> endPosting(scene, may, end)));
  }

  private Outcome<PostingState> endPosting(Scene scene, Ruling may, EndPosting end) {
    Optional<Posting> known = scene.stores().postings().find(end.posting());
    if (known.isEmpty())
      return desk.refuseUnknown(
          scene.stores(),
          scene.by(),
          "endPosting",
          Reason.of(
              DeskReason.POSTING_UNKNOWN,
              HouseRule.UNKNOWN,
              Argument.id("posting", end.posting())));
    if (end.seenVersion().filter(v -> v != known.get().state().version()).isPresent())
      return Management.stale();
    if (may.isRefused()) return postings.refuse(scene, known.get(), "endPosting", may);
    return postings.write(
        scene,
        known,
        "endPosting",
        known.get().end(scene.by(), scene.at(), end.end(), scene.rules()),
        Posting::state);
  }

  @Override
  public Outcome<MandateState> giveMandate(GiveMandate give) {
    return desk.command(
        give.request(),
        "giveMandate " + give.person(),
        MandateState.class,
        stores ->
            managed(
                stores,
                give.by(),
                "giveMandate",
                (scene, may) -> giveMandate(scene, may.and(mayGive(scene, give)), give)));
  }

  private Outcome<MandateState> giveMandate(Scene scene, Ruling may, GiveMandate give) {
    if (may.isRefused()) return desk.refuse(scene, "giveMandate", may);
    return mandates.write(
        scene,
        Optional.empty(),
        "giveMandate",
        Mandate.give(
            new MandateId(desk.identities().next()),
            give.department(),
            give.person(),
            give.items(),
            give.period(),
            give.letter()),
        Mandate::state);
  }

  private static Ruling mayGive(Scene scene, GiveMandate give) {
    Ruling ruling = department(scene, Optional.of(give.department()));
    for (ItemId item : give.items())
      ruling =
          ruling.unless(
              scene.stores().items().find(item).isPresent(),
              Reason.of(DeskReason.ITEM_UNKNOWN, HouseRule.UNKNOWN, Argument.id("item", item)));
    return ruling;
  }

  @Override
  public Outcome<MandateState> endMandate(
      RequestId request,
      Actor by,
      MandateId mandate,
      Optional<Long> seenVersion,
      LocalDate lastDay) {
    return desk.command(
        request,
        "endMandate " + mandate,
        MandateState.class,
        stores ->
            managed(
                stores,
                by,
                "endMandate",
                (scene, may) -> endMandate(scene, may, mandate, seenVersion, lastDay)));
  }

  private Outcome<MandateState> endMandate(
      Scene scene, Ruling may, MandateId id, Optional<Long> seen, LocalDate lastDay) {
    Optional<Mandate> known = scene.stores().mandates().find(id);
    if (known.isEmpty())
      return desk.refuseUnknown(
          scene.stores(),
          scene.by(),
          "endMandate",
          Reason.of(DeskReason.MANDATE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("mandate", id)));
    if (seen.filter(v -> v != known.get().state().version()).isPresent()) return Management.stale();
    if (may.isRefused()) return mandates.refuse(scene, known.get(), "endMandate", may);
    return mandates.write(
        scene,
        known,
        "endMandate",
        known.get().end(scene.by(), scene.at(), lastDay),
        Mandate::state);
  }

  @Override
  public List<PostingState> postings(PersonId person) {
    return desk.read(stores -> stores.postings().of(person).stream().map(Posting::state).toList());
  }

  @Override
  public List<MandateState> mandates(PersonId person) {
    return desk.read(stores -> stores.mandates().of(person).stream().map(Mandate::state).toList());
  }

  @Override
  public Outcome<PersonId> rename(RequestId request, Actor by, PersonId officer, String name) {
    return desk.command(
        request,
        "rename " + officer,
        PersonId.class,
        stores ->
            managed(
                stores,
                by,
                "rename",
                (scene, may) -> {
                  Ruling ruling =
                      may.and(OfficerNames.isForm(name))
                          .unless(!stores.postings().of(officer).isEmpty(), nobody(officer));
                  if (ruling.isRefused()) return desk.refuse(scene, "rename", ruling);
                  names.keep(scene, new OfficerName(officer, name));
                  return Outcome.granted(officer);
                }));
  }

  @Override
  public Outcome<PersonId> eraseName(RequestId request, Actor by, PersonId officer) {
    return desk.command(
        request,
        "eraseName " + officer,
        PersonId.class,
        stores ->
            managed(
                stores,
                by,
                "eraseName",
                (scene, may) -> {
                  Ruling ruling =
                      may.unless(stores.persons().officer(officer).isPresent(), nobody(officer));
                  if (ruling.isRefused()) return desk.refuse(scene, "eraseName", ruling);
                  names.erase(scene, officer);
                  return Outcome.granted(officer);
                }));
  }

  private static Reason nobody(PersonId officer) {
    return Reason.of(DeskReason.PERSON_UNKNOWN, HouseRule.UNKNOWN, Argument.id("person", officer));
  }

  @Override
  public Optional<String> nameOf(PersonId officer) {
    return desk.read(stores -> stores.persons().officer(officer).map(OfficerName::name));
  }

  @Override
  public List<OfficerView> officers() {
    return desk.read(OfficerNames::all);
  }

  @Override
  public Optional<Ruling> establishment(Actor by) {
    return desk.read(
        stores ->
            scenes
                .atCentre(stores, by)
                .map(
                    scene ->
                        new Establishment(scene.centre(), allPostings(stores), scene.today())
                            .check(scene.rules())));
  }

  @Override
  public Optional<Ruling> mayArrange(Actor by) {
    return desk.read(stores -> scenes.atCentre(stores, by).map(Management::mayArrange));
  }

  private static List<PostingState> allPostings(Stores stores) {
    return stores.postings().all().stream().map(Posting::state).toList();
  }

  private <V> Outcome<V> managed(
      Stores stores, Actor by, String name, BiFunction<Scene, Ruling, Outcome<V>> act) {
    Optional<Scene> scene = scenes.atCentre(stores, by);
    if (scene.isEmpty())
      return desk.refuseUnknown(
          stores, by, name, Reason.of(DeskReason.CENTRE_UNKNOWN, HouseRule.UNKNOWN));
    return act.apply(scene.get(), Management.mayArrange(scene.get()));
  }

  private static Ruling department(Scene scene, Optional<DepartmentId> department) {
    return Ruling.granted()
        .unless(
            department.isEmpty() || department.flatMap(scene.centre()::department).isPresent(),
            Reason.of(
                DeskReason.DEPARTMENT_UNKNOWN,
                HouseRule.UNKNOWN,
                Argument.id("department", department.map(DepartmentId::value).orElse(""))));
  }
}
