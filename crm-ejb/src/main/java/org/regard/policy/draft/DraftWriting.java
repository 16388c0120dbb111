package org.regard.policy.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.regard.platform.Database;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** Writes the parts of a draft, each whole: its old rows go, its new ones come. Published versions refuse by trigger. */
@Dependent
public class DraftWriting {

    private static final List<String> OF_A_CATEGORY =
            List.of("policy_category_purpose", "policy_category_audience", "policy_category_source");
    private static final int STEP = 10;

    private final Database database;

    @Inject
    public DraftWriting(Database database) {
        this.database = database;
    }

    public void heading(int version, Heading heading) {
        database.run(
                "update policy set title_en = ?, title_de = ?, note = ?, customer_months = ? where version = ?",
                heading.title().en(),
                heading.title().de(),
                heading.note(),
                heading.customerMonths(),
                version);
    }

    /** Everything but the heading anew, in the order of the policy. */
    public void all(int version, Policy policy) {
        OF_A_CATEGORY.forEach(table -> database.run("delete from " + table + " where policy = ?", version));
        database.run("delete from policy_category where policy = ?", version);
        database.run("delete from policy_purpose_role where policy = ?", version);
        database.run("delete from policy_purpose where policy = ?", version);
        int position = 0;
        for (var purpose : policy.purposes()) {
            position += STEP;
            insert(version, position, purpose);
        }
        policy.purposes().forEach(purpose -> under(version, purpose));
        for (var category : policy.categories()) {
            position += STEP;
            insert(version, position, category);
        }
    }

    void category(int version, Category category) {
        int position = position("policy_category", version, category.code());
        removeCategory(version, category.code());
        insert(version, position, category);
    }

    void removeCategory(int version, String code) {
        OF_A_CATEGORY.forEach(
                table -> database.run("delete from " + table + " where policy = ? and category = ?", version, code));
        database.run("delete from policy_category where policy = ? and code = ?", version, code);
    }

    void purpose(int version, Purpose purpose) {
        var texts = new Object[] {
            purpose.name().en(),
            purpose.name().de(),
            purpose.meaning().en(),
            purpose.meaning().de(),
            purpose.asksReason(),
            purpose.emergency(),
            version,
            purpose.code()
        };
        int changed = database.run(
                """
                update policy_purpose set name_en = ?, name_de = ?, meaning_en = ?, meaning_de = ?, asks_reason = ?, emergency = ?
                where policy = ? and code = ?""",
                texts);
        if (changed == 0) {
            insert(version, position("policy_purpose", version, purpose.code()), purpose);
        } else {
            database.run("delete from policy_purpose_role where policy = ? and purpose = ?", version, purpose.code());
            roles(version, purpose);
        }
        under(version, purpose);
    }

    /** A purpose goes with every line of a category that names it. */
    void removePurpose(int version, String code) {
        database.run("delete from policy_category_purpose where policy = ? and purpose = ?", version, code);
        database.run("delete from policy_purpose_role where policy = ? and purpose = ?", version, code);
        database.run("delete from policy_purpose where policy = ? and code = ?", version, code);
    }

    /** What was there keeps its place; what is new comes last. */
    private int position(String table, int version, String code) {
        return database.one(
                        "select coalesce(max(position) filter (where code = ?), max(position) + 10, 10) from " + table
                                + " where policy = ?",
                        row -> row.getInt(1),
                        code,
                        version)
                .orElse(STEP);
    }

    private void insert(int version, int position, Purpose purpose) {
        database.run(
                """
                insert into policy_purpose (policy, code, name_en, name_de, meaning_en, meaning_de, asks_reason, emergency, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                version,
                purpose.code(),
                purpose.name().en(),
                purpose.name().de(),
                purpose.meaning().en(),
                purpose.meaning().de(),
                purpose.asksReason(),
                purpose.emergency(),
                position);
        roles(version, purpose);
    }

    private void roles(int version, Purpose purpose) {
        database.runEach(
                "insert into policy_purpose_role (policy, purpose, role) values (?, ?, ?)",
                purpose.roles().stream()
                        .map(role -> new Object[] {version, purpose.code(), role.code()})
                        .toList());
    }

    private void under(int version, Purpose purpose) {
        database.run(
                "update policy_purpose set parent = ? where policy = ? and code = ?",
                purpose.parent().orElse(null),
                version,
                purpose.code());
    }

    private void insert(int version, int position, Category one) {
        database.run(
                """
                insert into policy_category (policy, position, code, about, type, name_en, name_de, why_en, why_de, never_kept,
                  keep_months, fading_months, many, max_length, choices, choices_en, choices_de, findable, checkable, ground,
                  ground_note_en, ground_note_de)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                columns(version, position, one));
        database.runEach(
                "insert into policy_category_purpose (policy, category, purpose, allowed, precision) values (?, ?, ?, ?, ?)",
                uses(version, one));
        database.runEach(
                "insert into policy_category_audience (policy, category, role, reach, writes) values (?, ?, ?, ?, ?)",
                one.audience().stream()
                        .map(who -> new Object[] {
                            version, one.code(), who.role().code(), who.reach().code(), who.writes()
                        })
                        .toList());
        database.runEach(
                "insert into policy_category_source (policy, category, source) values (?, ?, ?)",
                one.sources().stream()
                        .map(source -> new Object[] {version, one.code(), source})
                        .toList());
    }

    private static Object[] columns(int version, int position, Category one) {
        return new Object[] {
            version,
            position,
            one.code(),
            one.about(),
            one.type().code(),
            one.name().en(),
            one.name().de(),
            one.why().en(),
            one.why().de(),
            one.neverKept(),
            one.keepMonths().orElse(null),
            one.fadingMonths().orElse(null),
            one.many(),
            one.maxLength(),
            one.choices().stream().map(Category.Choice::code).toList(),
            one.choices().stream().map(choice -> choice.name().en()).toList(),
            one.choices().stream().map(choice -> choice.name().de()).toList(),
            one.findable(),
            one.checkable(),
            one.ground(),
            one.groundNote().en(),
            one.groundNote().de()
        };
    }

    private static List<Object[]> uses(int version, Category one) {
        var rows = new ArrayList<Object[]>();
        one.uses()
                .forEach((purpose, precision) ->
                        rows.add(new Object[] {version, one.code(), purpose, true, precision.code()}));
        one.prohibited().forEach(purpose -> rows.add(new Object[] {version, one.code(), purpose, false, "full"}));
        return rows;
    }
}
