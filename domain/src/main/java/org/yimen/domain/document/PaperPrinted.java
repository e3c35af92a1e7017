package org.yimen.domain.document;

import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.CaseId;

/**
 * An officer printed a paper of a case 打印文书, which names people in full; what stands on it is not
 * told.
 *
 * @param inCase which case
 * @param kind which paper
 * @param number its visible number; empty for a sheet that was not issued
 * @param duplicate whether it was marked as a duplicate
 */
public record PaperPrinted(
    CaseId inCase, PaperKind kind, Optional<String> number, boolean duplicate)
    implements DomainEvent {}
