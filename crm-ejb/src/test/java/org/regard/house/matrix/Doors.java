package org.regard.house.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.boundary.SetBoundary;
import org.regard.customer.wall.SetWall;
import org.regard.disclosure.Look;
import org.regard.house.House;
import org.regard.house.TestClock;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.ThirdPerson;
import org.regard.retention.Fadings;
import org.regard.retention.Renewal;
import org.regard.retention.SetHold;
import org.regard.retention.erasure.EraseRequest;
import org.regard.retention.erasure.ErasureHouse;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** Opens any door of the business about one customer, with words that are well formed and mean nothing in particular. */
final class Doors {

    private static final Map<String, String> WORDS = Map.of(
            "purpose",
            "visit",
            "ground",
            "accuracy",
            "code",
            "called-how",
            "newName",
            "Another Name",
            "typed",
            "1980-05-03");
    private final House house;
    private final UUID firm;
    private final UUID neighbour;

    Doors(House house, UUID firm, UUID neighbour) {
        this.house = house;
        this.firm = firm;
        this.neighbour = neighbour;
    }

    /** All behind which a purpose is named and whose words name one customer. */
    static List<Method> aboutOne() {
        return DoorsTest.doors()
                .filter(door -> Arrays.asList(door.getParameterTypes()).contains(Look.class))
                .filter(door -> Arrays.stream(door.getParameters()).anyMatch(one -> isCustomer(door, one)))
                .toList();
    }

    private static boolean isCustomer(Method door, Parameter word) {
        return Set.of(SetWall.class, SetHold.class).contains(word.getType())
                || word.getName().equals("customers")
                || Set.of("customer", "person", "stays", "one").contains(word.getName()) && word.getType() == UUID.class
                || door.getDeclaringClass().getSimpleName().equals("Customers")
                        && word.getName().equals("id");
    }

    /** What comes of it; whoever calls takes it back. */
    Object open(Method door, UUID customer, Look look) throws ReflectiveOperationException {
        var words = Arrays.stream(door.getParameters())
                .map(one -> word(door, one, customer, look))
                .toArray();
        return door.invoke(bean(door.getDeclaringClass()).orElseThrow(), words);
    }

    Optional<Object> bean(Class<?> type) {
        if (type == Fadings.class) {
            return Optional.of(
                    new Fadings(house.scopes(), house.opening(), house.journal(), house.database(), house.facts()));
        }
        if (type == org.regard.retention.Holds.class) {
            return Optional.of(new org.regard.retention.Holds(
                    house.scopes(), house.journal(), house.database(), house.vault(), house.textQuestions()));
        }
        if (type == org.regard.retention.erasure.Erasing.class) {
            return Optional.of(new ErasureHouse(house, Optional.empty()).erasing());
        }
        return made(house, type).or(() -> made(house.word(), type));
    }

    private static Optional<Object> made(Object by, Class<?> type) {
        return Arrays.stream(by.getClass().getMethods())
                .filter(one -> one.getReturnType() == type && one.getParameterCount() == 0)
                .filter(one -> Modifier.isPublic(one.getModifiers()))
                .map(one -> made(by, one))
                .findFirst();
    }

    private static Object made(Object by, Method how) {
        try {
            return how.invoke(by);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Object word(Method door, Parameter one, UUID customer, Look look) {
        var type = one.getType();
        if (type == Look.class) return look;
        if (type == UUID.class) return id(door, one, customer);
        if (type == String.class)
            return one.getName().equals("after") ? null : WORDS.getOrDefault(one.getName(), "a few words");
        if (type == int.class || type == Integer.class) return 1;
        if (type == long.class || type == Long.class) return 1L;
        if (type == boolean.class) return false;
        if (type == Locale.class) return Locale.ENGLISH;
        if (type == LocalDate.class) return TestClock.START;
        if (type == Instant.class)
            return TestClock.START.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        if (type == Set.class) return Set.of("phone");
        if (type == Map.class) return Map.of();
        if (type == Collection.class) return List.of(customer);
        if (type.isEnum()) return type.getEnumConstants()[0];
        return request(type, customer);
    }

    private Object id(Method door, Parameter one, UUID customer) {
        if (isCustomer(door, one)) return customer;
        if (one.getName().equals("organisation")) return firm;
        return Set.of("other", "goes").contains(one.getName()) ? neighbour : UUID.randomUUID();
    }

    private Object request(Class<?> type, UUID customer) {
        var later = TestClock.START.plusMonths(1);
        if (type == RecordFact.class) return RecordFact.told("called-how", "Frau Sonntag");
        if (type == TakePermission.class) return TakePermission.of("likes", Channel.IN_PERSON);
        if (type == SetBoundary.class) return SetBoundary.topic("my old house");
        if (type == WriteNote.class) return WriteNote.of("a loaf", "", "");
        if (type == ThirdPerson.class) return ThirdPerson.called("the assistant");
        if (type == Renewal.class) return new Renewal(Renewal.Why.NEEDED, null);
        if (type == EraseRequest.class) return EraseRequest.askedBy(org.regard.retention.erasure.Way.values()[0]);
        if (type == SetWall.class) return new SetWall(customer, neighbour, "they quarrel", later);
        if (type == SetHold.class) return new SetHold("a claim", customer, null, null, later, later.plusMonths(1));
        throw new IllegalArgumentException("no words for " + type);
    }
}
