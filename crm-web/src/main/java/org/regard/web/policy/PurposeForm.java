package org.regard.web.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/** What was typed about a purpose. */
public class PurposeForm implements Serializable {
    private final WordsForm name = new WordsForm();
    private final WordsForm meaning = new WordsForm();
    private List<String> roles = new ArrayList<>();
    private String code;
    private String parent;
    private boolean asksReason = true;
    private boolean emergency;

    void fill(Purpose one) {
        code = one.code();
        parent = one.parent().orElse(null);
        name.fill(one.name());
        meaning.fill(one.meaning());
        asksReason = one.asksReason();
        emergency = one.emergency();
        roles = new ArrayList<>(one.roles().stream().map(Role::code).toList());
    }

    Purpose asPurpose() {
        return new Purpose(
                WordsForm.said(code),
                Optional.ofNullable(parent).filter(above -> !above.isEmpty()),
                name.asText(),
                meaning.asText(),
                asksReason,
                emergency,
                roles.stream().flatMap(one -> Role.of(one).stream()).collect(Collectors.toSet()));
    }

    public WordsForm getName() {
        return name;
    }

    public WordsForm getMeaning() {
        return meaning;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public boolean isAsksReason() {
        return asksReason;
    }

    public void setAsksReason(boolean asksReason) {
        this.asksReason = asksReason;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public void setEmergency(boolean emergency) {
        this.emergency = emergency;
    }
}
