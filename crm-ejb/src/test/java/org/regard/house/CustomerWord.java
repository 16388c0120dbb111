package org.regard.house;

import org.regard.disclosure.Caller;
import org.regard.knowledge.Contests;
import org.regard.knowledge.ThirdPersons;
import org.regard.rights.CustomerRights;
import org.regard.rights.Objections;
import org.regard.rights.Permissions;
import org.regard.rights.RecipientLedger;
import org.regard.rights.Recipients;
import org.regard.rights.Requests;
import org.regard.rights.Restrictions;
import org.regard.rights.Wordings;

/** The services of the customer's own word, as one house runs them. */
public final class CustomerWord {

    private final House house;
    private final Caller caller;

    CustomerWord(House house, Caller caller) {
        this.house = house;
        this.caller = caller;
    }

    public Permissions permissions() {
        return new Permissions(house.opening(), house.scopes(), house.ledger(), recipientLedger(), house.clock());
    }

    public Objections objections() {
        return new Objections(house.opening(), house.database(), house.clock(), house.textQuestions());
    }

    public Restrictions restrictions() {
        return new Restrictions(house.opening(), house.database(), recipientLedger(), house.clock());
    }

    public Requests requests() {
        return new Requests(house.opening(), house.scopes(), house.journal(), house.database(), house.textQuestions());
    }

    public Recipients recipients() {
        return new Recipients(
                house.opening(), house.database(), recipientLedger(), house.clock(), house.textQuestions());
    }

    public CustomerRights rights() {
        return new CustomerRights(house.opening(), house.database(), house.clock());
    }

    public Contests contests() {
        return new Contests(house.opening(), house.scopes(), house.database());
    }

    public ThirdPersons thirdPersons() {
        return new ThirdPersons(
                house.opening(), house.database(), house.scopes(), house.journal(), house.textQuestions());
    }

    public Wordings wordings() {
        return new Wordings(house.database(), caller, house.clock());
    }

    private RecipientLedger recipientLedger() {
        return new RecipientLedger(house.database());
    }
}
