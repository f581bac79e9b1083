/**
 * Restricted-party lists as their publishers print them.
 *
 * <p>Files come in, in the publishers' formats; {@link org.ytterby.engine.screen.list.ListEntry entries} go out, with remarks on
 * everything that was not understood. It may not know how names are met, or what a listing forbids.
 */
@NullMarked
package org.ytterby.io.lists;

import org.jspecify.annotations.NullMarked;
