package org.regard.policy.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.PolicyStore;
import org.regard.policy.Role;

/** The record of processing, ready whenever an authority asks for it (GDPR Art. 30(4)). It holds no customer. */
@Stateless
@RolesAllowed({Role.LEAD, Role.STEWARD, Role.ADMIN})
public class RecordsOfProcessing {

    private static final String PREFIX = "controller.";

    private Database database;
    private PolicyStore store;
    private Clock clock;

    protected RecordsOfProcessing() {}

    @Inject
    public RecordsOfProcessing(Database database, PolicyStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** Of the policy in force. */
    public RecordOfProcessing current() {
        return version(store.current().version());
    }

    /** Of any version that is or was in force, as it would be read today. */
    public RecordOfProcessing version(int version) {
        var versions = store.versions();
        int at = versions.indexOf(version);
        if (at < 0) {
            throw Refusal.absent("policy.no-such-version").asException();
        }
        var before = at == 0 ? Optional.<Integer>empty() : Optional.of(versions.get(at - 1));
        return new RecordOfProcessing(
                controller(),
                store.version(version),
                store.noteTerms(version),
                before.map(store::version),
                clock.instant());
    }

    /** What the company says about itself; unsaid at first. */
    public Controller controller() {
        Map<String, String> said = database
                .list(
                        "select substr(key, length(?) + 1), value from installation where starts_with(key, ?)",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        PREFIX,
                        PREFIX)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Controller(
                said.get("name"),
                said.get("address"),
                said.get("contact"),
                said.get("joint"),
                said.get("representative"),
                said.get("officer"),
                said.get("recipients"),
                said.get("transfers"),
                said.get("measures"));
    }

    /** Says who the controller is, from now on and for every version. */
    @RolesAllowed(Role.STEWARD)
    public void state(Controller controller) {
        controller.refuse().ifPresent(no -> {
            throw no.asException();
        });
        database.runEach(
                "insert into installation (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
                words(controller).entrySet().stream()
                        .map(one -> new Object[] {PREFIX + one.getKey(), one.getValue()})
                        .toList());
    }

    private static Map<String, String> words(Controller controller) {
        var words = new LinkedHashMap<String, String>();
        words.put("name", controller.name());
        words.put("address", controller.address());
        words.put("contact", controller.contact());
        words.put("joint", controller.joint());
        words.put("representative", controller.representative());
        words.put("officer", controller.officer());
        words.put("recipients", controller.recipients());
        words.put("transfers", controller.transfers());
        words.put("measures", controller.measures());
        return words;
    }
}
