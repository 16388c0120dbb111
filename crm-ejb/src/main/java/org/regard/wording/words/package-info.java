/** Word lists that a steward edits, and finding their words in a text in one pass. */
package org.regard.wording.words;
