package org.yimen.ports.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.rulebook.LegalClause;

/**
 * What every paper of a case says.
 *
 * @param letterhead who issues it
 * @param number its visible number
 * @param date its date
 * @param caseNumber visible number of the case
 * @param item the item, in the version of the case
 * @param department who handles it
 * @param to the applicant's name as in the record of today; empty where the record was erased
 * @param received legal day of receipt
 * @param free whether nothing is charged; empty where nobody said
 * @param query what the applicant types to see how the case stands, where one was drawn
 * @param telephone for questions, where the item has one
 * @param remedies how to object or complain, as the item says
 * @param sources the clauses it rests on
 */
public record CaseHead(
    Letterhead letterhead,
    String number,
    LocalDate date,
    String caseNumber,
    PublicName item,
    PublicName department,
    Optional<String> to,
    LocalDate received,
    Optional<Boolean> free,
    Optional<QueryCode> query,
    Optional<String> telephone,
    List<Remedy> remedies,
    List<LegalClause> sources) {
  public CaseHead {
    remedies = List.copyOf(remedies);
    sources = List.copyOf(sources);
  }
}
