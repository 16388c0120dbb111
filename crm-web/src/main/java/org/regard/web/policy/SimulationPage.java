package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.regard.disclosure.Look;
import org.regard.policy.Policies;
import org.regard.policy.draft.Drafts;
import org.regard.retention.simulation.Simulation;
import org.regard.retention.simulation.Simulations;
import org.regard.web.frame.Words;

/** What would publishing this draft do to what is kept today? Counted when somebody asks. */
@Named
@ViewScoped
public class SimulationPage implements Serializable {
    @Inject
    private Simulations simulations;

    @Inject
    private Drafts drafts;

    @Inject
    private Policies policies;

    private Integer version;
    private transient Simulation found;

    public void load() {
        drafts.draft(version);
    }

    public void simulate() {
        found = simulations.simulate(version, Look.of("oversight"));
    }

    /** Nothing before somebody asked. */
    public Simulation getFound() {
        return found;
    }

    /** What changes for whom, in words. */
    public List<SimulationWords.Row> getShifts() {
        return words().shifts(found.shifts());
    }

    /** What would be erased, in words. */
    public List<SimulationWords.Gone> getGoing() {
        return words().going(found.going());
    }

    /** Those who stay although their entries would end, and why. */
    public String getStays() {
        return words().stays(found.customers().stays());
    }

    private SimulationWords words() {
        return new SimulationWords(policies.version(found.against()), drafts.any(version), Words.readersLocale());
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
