package org.regard.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regard.platform.Refusal;

/** All columns of a file and what becomes of each. */
public record Mapping(List<Column> columns) {
    /** What somebody writes to leave a column behind. */
    public static final String LEAVE = "leave";

    public Mapping {
        columns = List.copyOf(columns);
    }

    public List<Column> kept() {
        return columns.stream().filter(Column::kept).toList();
    }

    public List<Column> leftBehind() {
        return columns.stream().filter(column -> !column.kept()).toList();
    }

    /**
     * What a person made of this proposal, with column names that may be stored. Where not one name says anything to us, the
     * first row may be somebody's data and no header: then the columns have numbers.
     */
    public Mapping safeNames(Mapping chosen) {
        boolean header = columns.stream().anyMatch(column -> column.clue() == Clue.NAME);
        return header
                ? chosen
                : new Mapping(chosen.columns.stream().map(Column::numbered).toList());
    }

    /**
     * What a person decided, column by column: a target's code or {@value #LEAVE}. Columns that are not named stay as
     * proposed. The policy has the last word.
     */
    public Mapping changed(Map<String, String> choices, Admission admission) {
        for (String name : choices.keySet())
            if (columns.stream().noneMatch(column -> column.name().equals(name)))
                throw Refusal.malformed("import.mapping.no-such-column").asException();
        List<Column> changed = new ArrayList<>();
        for (Column column : columns) changed.add(changed(column, choices.get(column.name()), admission));
        return new Mapping(changed);
    }

    private static Column changed(Column column, String choice, Admission admission) {
        if (choice == null) return column;
        if (choice.equals(LEAVE)) return column.leftBehind();
        Target target = Target.parse(choice).orElseThrow(() -> Refusal.malformed("import.mapping.no-such-target")
                .asException());
        Optional<Reason> refused =
                column.to().filter(target::equals).isPresent() ? Optional.empty() : admission.refuse(target);
        if (refused.isPresent())
            throw Refusal.conflict("import.mapping.not-admitted").asException();
        return column.keptAs(target);
    }

    /** Whether somebody can be greeted by name afterwards: without a column for a name nobody comes in. */
    public Optional<Refusal> refuse() {
        boolean named = kept().stream().anyMatch(column -> column.target().isName());
        return named ? Optional.empty() : Optional.of(Refusal.conflict("import.mapping.no-name"));
    }
}
