package org.regard.wording.identify;

import org.regard.wording.Kind;

/** Where an identifier stands: from {@code start} up to {@code end}, in UTF-16 units. */
record Place(Kind kind, int start, int end) {}
