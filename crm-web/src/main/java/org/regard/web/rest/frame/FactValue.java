package org.regard.web.rest.frame;

import io.swagger.v3.oas.annotations.media.Schema;
import org.regard.knowledge.Address;

/** For the description of the interface: a value is text, or an address in parts. */
@Schema(
        description = "Text, or an address in parts.",
        oneOf = {String.class, Address.class})
public interface FactValue {}
