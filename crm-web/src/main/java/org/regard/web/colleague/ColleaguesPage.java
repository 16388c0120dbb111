package org.regard.web.colleague;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.colleague.ColleagueView;
import org.regard.colleague.ColleagueView.TeamView;
import org.regard.colleague.Colleagues;
import org.regard.web.frame.Told;

/** Who works with Regard, as what, in which teams? The administrator's page; no customer appears on it. */
@Named
@ViewScoped
public class ColleaguesPage implements Serializable {
    @Inject
    private Colleagues colleagues;

    private List<ColleagueView> all;
    private List<TeamView> teams;
    private ColleagueForm form = new ColleagueForm();
    private UUID editing;
    private String teamName;

    public void load() {
        all = colleagues.all();
        teams = colleagues.teams();
        if (editing == null) return;
        all.stream().filter(one -> one.id().equals(editing)).findFirst().ifPresent(form::fill);
    }

    public String save() {
        if (editing == null) {
            colleagues.add(form.asAdded());
        } else {
            colleagues.change(editing, form.getName(), form.getMail(), form.roles(), form.teams());
            if (form.getPassword() != null) colleagues.setPassword(editing, form.getPassword());
        }
        return Told.then("colleagues.saved", form.getName(), "/colleagues");
    }

    public String addTeam() {
        colleagues.addTeam(teamName);
        return Told.then("colleagues.team.added", teamName, "/colleagues");
    }

    public String letGo(ColleagueView colleague) {
        colleagues.deactivate(colleague.id());
        return Told.then("colleagues.gone", colleague.name(), "/colleagues");
    }

    public String bringBack(ColleagueView colleague) {
        colleagues.reactivate(colleague.id());
        return Told.then("colleagues.back", colleague.name(), "/colleagues");
    }

    public List<ColleagueView> getAll() {
        return all;
    }

    public List<TeamView> getTeams() {
        return teams;
    }

    public ColleagueForm getForm() {
        return form;
    }

    public UUID getEditing() {
        return editing;
    }

    public void setEditing(UUID editing) {
        this.editing = editing;
    }

    public String getTeamName() {
        return teamName;
    }

    public void setTeamName(String teamName) {
        this.teamName = teamName;
    }
}
