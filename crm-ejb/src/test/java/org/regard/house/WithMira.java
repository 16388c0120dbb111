package org.regard.house;

import java.util.UUID;

/** For tests that begin with Mira Sonntag, a customer of {@code rm} of whom nothing is known but her name. */
public abstract class WithMira extends WithAHouse {

    protected final UUID mira = guests.person("rm", "Mira Sonntag");
}
