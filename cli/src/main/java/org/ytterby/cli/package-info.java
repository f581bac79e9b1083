/**
 * The command line.
 *
 * <p>Arguments and files come in; answers, messages and an exit code go out. It may not know how anything is decided:
 * it only calls the other rooms and words their errors.
 */
@NullMarked
package org.ytterby.cli;

import org.jspecify.annotations.NullMarked;
