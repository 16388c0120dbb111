package org.regard.web.frame;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list that may be too long for a page. Nothing of it is hidden: the other parts are a link away.
 *
 * @param list its name; with a number behind it the address of a part, such as {@code facts.3}
 * @param number which part this is, from 1
 * @param from the place of the first item in the whole list, from 1
 * @param of how many items there are in all
 */
public record Part<T>(String list, List<T> items, int number, int parts, int from, int of) {

    /** Most items of a part. */
    public static final int MOST = 200;

    /** @param chosen the part that is asked for; of another list, or none: the first. What is beyond the end: the last. */
    public static <T> Part<T> of(String list, List<T> all, String chosen) {
        int parts = Math.max(1, (all.size() + MOST - 1) / MOST);
        int number = Math.min(parts, asked(list, chosen));
        int from = (number - 1) * MOST;
        var items = all.subList(from, Math.min(all.size(), from + MOST));
        return new Part<>(list, items, number, parts, from + 1, all.size());
    }

    /** A part of which nothing else was read. @param first the place of its first item, from 0 */
    public static <T> Part<T> cut(String list, List<T> items, int first, int of) {
        return new Part<>(list, items, first / MOST + 1, Math.max(1, (of + MOST - 1) / MOST), first + 1, of);
    }

    /** Which part of a list is asked for; the first when it is none of it. */
    public static int asked(String list, String chosen) {
        var number = chosen == null || !chosen.startsWith(list + ".") ? "" : chosen.substring(list.length() + 1);
        return number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 1;
    }

    /** The same part in other words. */
    public <R> Part<R> map(Function<List<T>, List<R>> words) {
        return new Part<>(list, words.apply(items), number, parts, from, of);
    }

    public boolean isWhole() {
        return parts == 1;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == parts;
    }

    public int to() {
        return from + items.size() - 1;
    }

    /** The address of a part so many further on. */
    public String further(int by) {
        return list + "." + (number + by);
    }

    public String last() {
        return list + "." + parts;
    }
}
