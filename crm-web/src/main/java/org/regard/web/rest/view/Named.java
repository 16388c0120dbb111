package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.regard.customer.Header;

/** Somebody or something, by identifier and name. */
@Schema(description = "Identifier and name.")
public record Named(UUID id, String name) {
    static Named of(Header.Person person) {
        return new Named(person.id(), person.name());
    }
}
