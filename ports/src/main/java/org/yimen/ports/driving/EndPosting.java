package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.PostingEnd;

/**
 * A posting ends 结束派驻.
 *
 * @param request identifier of this request
 * @param by who ends it
 * @param posting which
 * @param seenVersion the version that was read; empty to go by what is there
 * @param end when, why, and what the centre said
 */
public record EndPosting(
    RequestId request, Actor by, PostingId posting, Optional<Long> seenVersion, PostingEnd end) {
  /** On that day, and nothing else was said. */
  public static EndPosting on(RequestId request, Actor by, PostingId posting, LocalDate lastDay) {
    return new EndPosting(request, by, posting, Optional.empty(), PostingEnd.on(lastDay));
  }
}
