/** Tests of the reference. */
@org.jspecify.annotations.NullMarked
package org.ytterby.io.letters;
