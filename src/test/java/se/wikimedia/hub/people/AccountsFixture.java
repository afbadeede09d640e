package se.wikimedia.hub.people;

import jakarta.persistence.EntityManager;
import se.wikimedia.hub.authority.CurrentPerson;

/** A person's own account for tests of other rooms. */
public final class AccountsFixture {

    private AccountsFixture() {}

    public static Accounts accounts(EntityManager entities, CurrentPerson who) {
        var accounts = new Accounts();
        accounts.people = new PersonRepository();
        accounts.people.entities = entities;
        accounts.current = who;
        return accounts;
    }
}
