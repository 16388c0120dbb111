package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regard.policy.processing.Controller;
import org.regard.policy.processing.RecordsOfProcessing;
import org.regard.web.frame.Told;

/** Who is responsible for the data in this house? */
@Named
@RequestScoped
public class ControllerPage {
    /** Every field of the form, in its order. */
    private static final List<String> FIELDS = List.of(
            "name", "address", "contact", "officer", "representative", "joint", "recipients", "transfers", "measures");

    @Inject
    private RecordsOfProcessing records;

    private Map<String, String> said;

    /** Read before the page is made: whoever may not is told so on a page of its own. */
    public void load() {
        getSaid();
    }

    public String save() {
        records.state(new Controller(
                said.get("name"),
                said.get("address"),
                said.get("contact"),
                said.get("joint"),
                said.get("representative"),
                said.get("officer"),
                said.get("recipients"),
                said.get("transfers"),
                said.get("measures")));
        return Told.then("record.controller.saved", "", "/policy/record");
    }

    /** What is known and what is typed over it. */
    public Map<String, String> getSaid() {
        if (said == null) {
            var known = records.controller();
            said = new LinkedHashMap<>();
            var words = List.of(
                    known.name(),
                    known.address(),
                    known.contact(),
                    known.officer(),
                    known.representative(),
                    known.joint(),
                    known.recipients(),
                    known.transfers(),
                    known.measures());
            FIELDS.forEach(field -> said.put(field, words.get(FIELDS.indexOf(field))));
        }
        return said;
    }
}
