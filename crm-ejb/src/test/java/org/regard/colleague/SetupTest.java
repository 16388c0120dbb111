package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.house.House;
import org.regard.house.PolicyDesk;
import org.regard.platform.Setting;

/** Nobody is there: the first administrator comes in once, with the code of the house. */
class SetupTest {

    private static final String CODE = "maple-harbour-7";

    private final House house = House.fresh();

    @BeforeEach
    void the_house_has_a_code() {
        System.setProperty(Setting.SETUP_CODE.key(), CODE);
    }

    @AfterEach
    void the_code_is_forgotten() {
        System.clearProperty(Setting.SETUP_CODE.key());
    }

    @Test
    void another_code_lets_nobody_in() {
        for (var code : new String[] {null, "", "maple-harbour-8", CODE + CODE}) {
            assertEquals("setup.wrong-code", refusal(() -> begin(code, "ada")), code);
        }
        assertEquals(List.of(), colleagues());
        begin(" " + CODE + " ", "ada");
        assertEquals(List.of("ada administrator"), colleagues());
    }

    @Test
    void it_works_once() {
        begin(CODE, "ada");
        assertEquals("setup.done", refusal(() -> begin(CODE, "bob")));
        assertEquals(List.of("ada administrator"), colleagues());
    }

    @Test
    void a_house_without_a_code_lets_nobody_in() {
        the_code_is_forgotten();
        assertEquals("setup.no-code", refusal(() -> begin(CODE, "ada")));
        assertEquals(List.of(), colleagues());
    }

    private void begin(String code, String signIn) {
        house.does("", () -> new Setup(house.database(), new PlainPasswords(), new PolicyDesk(house).beginning())
                .with(house.entities())
                .begin(code, signIn, "Ada", "a bakery in the rain", ""));
    }

    private List<String> colleagues() {
        return house.as("", () -> house.database()
                .list(
                        "select sign_in || ' ' || role from colleague join colleague_role on colleague_id = id",
                        row -> row.getString(1)));
    }
}
