package org.regard.retention.gone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.regard.platform.Setting;
import org.regard.sealing.KeyedHash;

/**
 * The list beside the database, one file a month in the folder of the list of erasures, so that months older than every backup
 * go as files. A copy that knows more is taken in.
 */
@ApplicationScoped
public class GoneList {

    private Optional<Path> folder;
    private Optional<Path> copy;
    private KeyedHash hash;

    protected GoneList() {}

    @Inject
    public GoneList(KeyedHash hash) {
        this(
                folderOf(Setting.ERASURES_FILE).or(() -> Setting.DATA.value().map(Path::of)),
                folderOf(Setting.ERASURES_COPY),
                hash);
    }

    public GoneList(Optional<Path> folder, Optional<Path> copy, KeyedHash hash) {
        this.folder = folder;
        this.copy = copy;
        this.hash = hash;
    }

    private static Optional<Path> folderOf(Setting file) {
        return file.value().map(path -> Path.of(path).toAbsolutePath().getParent());
    }

    /** Months for which a backup is kept at most: older lines repeat nothing. */
    static int months() {
        return Setting.BACKUP_MONTHS.value().map(Integer::parseInt).orElseThrow();
    }

    /** Whether this installation has a place for it. */
    public boolean isKept() {
        return folder.isPresent();
    }

    /** All lines after a number, oldest first; refuses a list that somebody has altered. */
    public synchronized List<GoneLine> after(long n) {
        var lines = new ArrayList<GoneLine>();
        for (var month : kept()) {
            var mine = file(folder.orElseThrow(), month);
            var texts = mine.read();
            var theirs = copy.map(place -> file(place, month).read()).orElse(List.of());
            if (theirs.size() > texts.size()) {
                mine.takeIn(file(copy.orElseThrow(), month));
                texts = theirs;
            }
            texts.stream().map(GoneLine::read).filter(line -> line.n() > n).forEach(lines::add);
        }
        return lines;
    }

    /** Adds lines to the month of this day and waits until the disk has them. */
    public synchronized void append(List<GoneLine> lines, LocalDate today) {
        var month = YearMonth.from(today);
        var mine = file(folder.orElseThrow(), month);
        mine.append(lines.stream().map(GoneLine::text).toList());
        copy.ifPresent(place -> file(place, month).takeIn(mine));
    }

    /** Lets go of months that no backup is as old as. */
    public synchronized void tidy(LocalDate today) {
        var oldest = YearMonth.from(today.minusMonths(months()));
        for (var month : kept()) {
            if (month.isBefore(oldest)) {
                folder.ifPresent(place -> file(place, month).drop());
                copy.ifPresent(place -> file(place, month).drop());
            }
        }
    }

    private List<YearMonth> kept() {
        var months = new TreeSet<YearMonth>();
        folder.ifPresent(place -> months.addAll(GoneFile.months(place)));
        copy.ifPresent(place -> months.addAll(GoneFile.months(place)));
        return List.copyOf(months);
    }

    private GoneFile file(Path place, YearMonth month) {
        return new GoneFile(place, month, hash);
    }
}
