package org.regard.web.colleague;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.colleague.AddColleague;
import org.regard.colleague.ColleagueView;
import org.regard.policy.Role;

/** What was typed about a colleague. */
public class ColleagueForm implements Serializable {
    private String signIn;
    private String name;
    private String mail;
    private String password;
    private List<String> roleCodes = List.of();
    private List<String> teamIds = List.of();

    void fill(ColleagueView colleague) {
        signIn = colleague.signIn();
        name = colleague.name();
        mail = colleague.mail();
        roleCodes = colleague.roles();
        teamIds = colleague.teams().stream().map(team -> team.id().toString()).toList();
    }

    AddColleague asAdded() {
        return new AddColleague(signIn, name, mail, password, roles(), teams());
    }

    Set<Role> roles() {
        return roleCodes.stream().flatMap(code -> Role.of(code).stream()).collect(Collectors.toSet());
    }

    Set<UUID> teams() {
        return teamIds.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Codes of all roles, in the order of the house. */
    public List<String> getRolesToChoose() {
        return Arrays.stream(Role.values()).map(Role::code).toList();
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public List<String> getRoleCodes() {
        return roleCodes;
    }

    public void setRoleCodes(List<String> roleCodes) {
        this.roleCodes = roleCodes;
    }

    public List<String> getTeamIds() {
        return teamIds;
    }

    public void setTeamIds(List<String> teamIds) {
        this.teamIds = teamIds;
    }
}
