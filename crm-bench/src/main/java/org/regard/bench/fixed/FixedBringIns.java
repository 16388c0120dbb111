package org.regard.bench.fixed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.regard.customer.Header;
import org.regard.disclosure.Look;
import org.regard.relationship.Around;
import org.regard.relationship.BringIns;

/** The same colleagues around every customer. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixedBringIns extends BringIns {

    @Override
    public Around around(Header customer, Look look) {
        return Kept.once(BringIns.class, "around", bringIns -> bringIns.around(customer, look));
    }
}
