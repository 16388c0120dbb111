package org.regard.house;

/** For tests that begin with a house of their own and its colleagues. */
public abstract class WithAHouse {

    protected final House house = House.fresh();
    protected final Company company = Company.in(house.home());
    protected final Guests guests = new Guests(house);
}
