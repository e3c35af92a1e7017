package org.yimen.ports.driven;

import java.net.URI;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;

/**
 * Makes papers 制作文书: sets what a paper says, in one language, as a file that can be printed and
 * handed over. It is asked outside of transactions, may take a second, and keeps nothing: no name
 * stays behind. Safe for many threads.
 *
 * <ul>
 *   <li>PP-1 {@code press} MUST set every text of the worded paper ({@code
 *       Wording.papers().worded}), the last as well as the first.
 *   <li>PP-2 it MUST show which copy it is.
 *   <li>PP-3 an English paper MUST be headed as an unofficial copy.
 *   <li>PP-4 what people typed MUST come out as words, whatever characters it holds; it can neither
 *       end the paper nor draw on it.
 *   <li>PP-5 the same paper MUST say the same when it is made again, also by many threads at once.
 * </ul>
 */
@SecondaryPort
@FunctionalInterface
public interface PaperPress {
  /**
   * Makes the paper.
   *
   * @throws NoTypeException if there is no type to set Chinese with
   * @throws BrokenTemplateException if a template of the hall's own cannot be used
   * @throws PressException for any other fault
   */
  PressedPaper press(Paper paper, Language language, CopyMark copy);

  /**
   * The same press, whose query codes to be scanned lead to that page; itself where it draws none.
   *
   * @param progressPage where a case is asked for by number and code
   */
  default PaperPress leadingTo(URI progressPage) {
    return this;
  }
}
