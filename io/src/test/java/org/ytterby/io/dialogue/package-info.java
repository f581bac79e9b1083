/** Tests of the dialogue. */
@org.jspecify.annotations.NullMarked
package org.ytterby.io.dialogue;
