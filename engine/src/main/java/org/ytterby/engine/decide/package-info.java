/**
 * Facts and the law of a day become a determination that explains itself.
 *
 * <p>A transaction, the law of its day and the readings assumed come in; an outcome goes out with its findings,
 * the facts used and the facts that could still change it. It may not know where the facts came from as files,
 * how names were screened, or how the answer is rendered.
 */
@NullMarked
package org.ytterby.engine.decide;

import org.jspecify.annotations.NullMarked;
