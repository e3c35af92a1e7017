package org.yimen.domain.casework;

import static org.yimen.domain.staff.Functions.ACCEPTANCE_OFFICER;
import static org.yimen.domain.staff.Functions.APPROVER;
import static org.yimen.domain.staff.Functions.CHIEF_REPRESENTATIVE;
import static org.yimen.domain.staff.Functions.DEPARTMENT_LEADER;
import static org.yimen.domain.staff.Functions.DEPARTMENT_SUPERVISOR;
import static org.yimen.domain.staff.Functions.HEAD_OF_AUTHORITY;
import static org.yimen.domain.staff.Functions.HEAD_OF_GOVERNMENT;
import static org.yimen.domain.staff.Functions.REVIEWER;
import static org.yimen.domain.staff.Functions.WINDOW_CLERK;
import static org.yimen.domain.staff.Functions.WINDOW_HEAD;

import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.FunctionList;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/** The keys of this room: what a rulebook may say about cases 办件. */
public final class CaseworkProvisions {
  private static final List<ProvisionKey<?>> ALL = new ArrayList<>();

  /** 办件分类. */
  public static final ProvisionKey<LabelTable> LABELS =
      listed(
          ProvisionKey.required(
              "casework.labels",
              new LabelTableType(),
              Direction.REPLACE,
              "what a case is called, from its facts"));

  /** 受理. */
  public static final ProvisionKey<List<FunctionCode>> ACCEPTING_FUNCTIONS =
      functions(
          "casework.functions.accept",
          Direction.REPLACE,
          "functions that may accept an application",
          WINDOW_CLERK,
          ACCEPTANCE_OFFICER,
          WINDOW_HEAD,
          CHIEF_REPRESENTATIVE);

  /** 补正告知. */
  public static final ProvisionKey<List<FunctionCode>> SUPPLEMENT_FUNCTIONS =
      functions(
          "casework.functions.supplement-notice",
          Direction.REPLACE,
          "functions that may issue the notice of what is to be supplemented",
          WINDOW_CLERK,
          ACCEPTANCE_OFFICER,
          WINDOW_HEAD,
          CHIEF_REPRESENTATIVE);

  /** 审查. */
  public static final ProvisionKey<List<FunctionCode>> REVIEWING_FUNCTIONS =
      functions(
          "casework.functions.review",
          Direction.REPLACE,
          "functions that may review",
          REVIEWER,
          WINDOW_CLERK,
          ACCEPTANCE_OFFICER,
          WINDOW_HEAD);

  /** 核准. */
  public static final ProvisionKey<List<FunctionCode>> APPROVING_FUNCTIONS =
      functions(
          "casework.functions.approve",
          Direction.REPLACE,
          "functions that may grant or refuse",
          APPROVER,
          DEPARTMENT_SUPERVISOR,
          DEPARTMENT_LEADER,
          CHIEF_REPRESENTATIVE,
          WINDOW_HEAD,
          HEAD_OF_AUTHORITY);

  /** 即办件当场决定. */
  public static final ProvisionKey<List<FunctionCode>> IMMEDIATE_FUNCTIONS =
      functions(
          "casework.functions.decide-immediate",
          Direction.REPLACE,
          "functions that may decide an immediate case at the window",
          WINDOW_CLERK,
          ACCEPTANCE_OFFICER,
          APPROVER,
          WINDOW_HEAD,
          CHIEF_REPRESENTATIVE);

  /** 送达. */
  public static final ProvisionKey<List<FunctionCode>> DELIVERING_FUNCTIONS =
      functions(
          "casework.functions.deliver",
          Direction.REPLACE,
          "functions that may deliver the result",
          WINDOW_CLERK,
          ACCEPTANCE_OFFICER,
          WINDOW_HEAD,
          CHIEF_REPRESENTATIVE);

  /** 一个部门的延长审批 (PLL-42.1b). */
  public static final ProvisionKey<List<FunctionCode>> EXTENDING_FUNCTIONS_SINGLE =
      functions(
          "casework.functions.extend.single-department",
          Direction.TIGHTEN,
          "functions that may approve an extension where one department decides",
          HEAD_OF_AUTHORITY);

  /** 统一、联合、集中办理的延长审批 (PLL-42.2b). */
  public static final ProvisionKey<List<FunctionCode>> EXTENDING_FUNCTIONS_JOINT =
      functions(
          "casework.functions.extend.joint",
          Direction.TIGHTEN,
          "functions that may approve an extension where two or more departments decide",
          HEAD_OF_GOVERNMENT);

  /** 延长理由告知申请人, 一个部门 (PLL-42.1b). */
  public static final ProvisionKey<Boolean> EXTENSION_TOLD_SINGLE =
      yesNo(
          "casework.extension-told.single-department",
          true,
          "whether the applicant is told why a limit is extended where one department decides");

  /** 延长理由告知申请人, 统一、联合、集中办理 (PLL-42.2b). */
  public static final ProvisionKey<Boolean> EXTENSION_TOLD_JOINT =
      yesNo(
          "casework.extension-told.joint",
          true,
          "whether the applicant is told why a limit is extended where two or more departments"
              + " decide");

  /** 一审一核. */
  public static final ProvisionKey<Boolean> APPROVER_OTHER_THAN_REVIEWER =
      yesNo(
          "casework.approver-other-than-reviewer",
          true,
          "whether the person who approves is another than the one who reviewed");

  /** 即办件一人办结 (decision 17). */
  public static final ProvisionKey<Boolean> IMMEDIATE_SINGLE_OFFICER =
      listed(
          ProvisionKey.withReading(
              "casework.immediate-single-officer",
              ValueTypes.yesNo(false),
              Direction.REPLACE,
              true,
              "whether one authorised officer may accept and decide an immediate case"));

  /** 统一受理. */
  public static final ProvisionKey<Boolean> ACCEPTANCE_ONLY_AT_WINDOW =
      yesNo(
          "casework.acceptance-only-at-window",
          false,
          "whether an application is accepted at a window of the hall only");

  /** 统一送达. */
  public static final ProvisionKey<Boolean> DELIVERY_ONLY_AT_WINDOW =
      yesNo(
          "casework.delivery-only-at-window",
          false,
          "whether a result is delivered at or through a window of the hall only");

  /** 按群众需求答复 (MXH-9e). */
  public static final ProvisionKey<Boolean> DELIVERED_AS_WISHED =
      yesNo(
          "casework.delivery-as-wished",
          false,
          "whether a result is delivered in the way that the applicant wished, where a wish was"
              + " recorded");

  /** 制证、发证 (MXH-15a). */
  public static final ProvisionKey<Boolean> MADE_BEFORE_ISSUED =
      yesNo(
          "casework.made-before-issued",
          false,
          "whether a result is handed out only once it lies ready at the window");

  /** 不得要求无关材料. */
  public static final ProvisionKey<Boolean> ONLY_PUBLISHED_MATERIALS =
      yesNo(
          "casework.only-published-materials",
          true,
          "whether a notice may ask only for materials on the published list of the item version");

  /** 材料真实性声明. */
  public static final ProvisionKey<Boolean> DECLARATION_OF_TRUTH =
      yesNo(
          "casework.declaration-of-truth",
          false,
          "whether applicant or agent declares the materials true before acceptance");

  /** 一次性告知. */
  public static final ProvisionKey<Boolean> ONE_TIME_NOTICE =
      yesNo(
          "casework.one-time-notice",
          true,
          "whether all that is to be supplemented is told once; a second notice is never refused,"
              + " moves no clock and is marked");

  /** 逾期不告知视为受理 (PLL-32.4b). Only a law can give silence this effect. */
  public static final ProvisionKey<Boolean> SILENCE_ACCEPTS =
      yesNo(
          "casework.silence-accepts",
          false,
          "whether an application counts as accepted as of its receipt if no notice is given in"
              + " time");

  /** 齐全即应受理. */
  public static final ProvisionKey<Boolean> MUST_ACCEPT_WHEN_COMPLETE =
      yesNo(
          "casework.must-accept-when-complete",
          true,
          "whether an application within authority, complete and in form may not be turned away");

  /** 不予受理的理由. */
  public static final ProvisionKey<List<NonAcceptanceGround>> NON_ACCEPTANCE_GROUNDS =
      listed(
          ProvisionKey.withReading(
              "casework.non-acceptance.grounds",
              ValueTypes.listOf(NonAcceptanceGround.class),
              Direction.ADD,
              List.of(
                  NonAcceptanceGround.NOT_NEEDED,
                  NonAcceptanceGround.WRONG_AUTHORITY,
                  NonAcceptanceGround.NOT_SUPPLEMENTED,
                  NonAcceptanceGround.OTHER),
              "grounds on which an application is not accepted"));

  /** 告知申请人向有关行政机关申请 (PLL-32.2). */
  public static final ProvisionKey<Boolean> RIGHT_AUTHORITY_NAMED =
      yesNo(
          "casework.non-acceptance.right-authority-named",
          true,
          "whether an office that is not competent names the one that is");

  /** 不予受理说明理由 (PLL-72.7). */
  public static final ProvisionKey<Boolean> NON_ACCEPTANCE_REASONED =
      yesNo(
          "casework.non-acceptance.reasoned",
          true,
          "whether a non-acceptance names the text it rests on");

  /** 不予许可说明理由 (PLL-38). */
  public static final ProvisionKey<Boolean> REFUSAL_REASONED =
      yesNo(
          "casework.refusal.reasoned",
          true,
          "whether a refusal gives its reasons with the text each rests on");

  /** 告知救济权利 (PLL-38). A rulebook that names none asks for none. */
  public static final ProvisionKey<List<Remedy.Kind>> REFUSAL_REMEDIES =
      listed(
          ProvisionKey.withReading(
              "casework.refusal.remedies",
              ValueTypes.listOf(Remedy.Kind.class),
              Direction.ADD,
              List.of(),
              "remedies that a refusal tells the applicant of"));

  /** 承诺受理通知书交付. */
  public static final ProvisionKey<Boolean> SLIP_BEFORE_VISIT_ENDS =
      yesNo(
          "casework.slip-before-visit-ends",
          false,
          "whether a visit ends only after the slip of acceptance was handed over");

  /** 实质核查人数. */
  public static final ProvisionKey<Integer> SUBSTANCE_CHECK_PERSONS =
      listed(
          ProvisionKey.withReading(
              "casework.substance-check.persons",
              ValueTypes.integer(1, 9, Tighter.LARGER),
              Direction.TIGHTEN,
              1,
              "fewest persons who check the substance of the materials"));

  private CaseworkProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.copyOf(ALL);
  }

  private static ProvisionKey<List<FunctionCode>> functions(
      String name, Direction direction, String meaning, FunctionCode... house) {
    return listed(
        ProvisionKey.withReading(name, FunctionList.TYPE, direction, List.of(house), meaning));
  }

  private static ProvisionKey<Boolean> yesNo(String name, boolean house, String meaning) {
    return listed(
        ProvisionKey.withReading(name, ValueTypes.yesNo(true), Direction.TIGHTEN, house, meaning));
  }

  private static <T> ProvisionKey<T> listed(ProvisionKey<T> key) {
    ALL.add(key);
    return key;
  }
}
