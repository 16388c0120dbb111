package org.regard.customer;

import java.util.List;
import java.util.UUID;

/** One customer as the directory shows them: the name they are called by and who looks after them, nothing else. */
public record Found(
        UUID id,
        String kind,
        String calledName,
        Header.Person manager,
        boolean restricted,
        List<Header.Related> people) {

    Found with(List<Header.Related> members) {
        return new Found(id, kind, calledName, manager, restricted, members);
    }
}
