/**
 * Papers 文书 as PDF: a Pebble template becomes XHTML, the XHTML a PDF with Chinese type embedded. A
 * hall replaces a template by a file of the same name in its folder: {@code layout.html} for the
 * look of all, {@code promise-slip.html} and its like for one. A template finds the pieces of the
 * worded paper under the names of {@link org.yimen.ports.wording.WordedPaper}; what is absent is
 * empty. Nothing outside of the template is ever loaded.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.documents.pdf;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
