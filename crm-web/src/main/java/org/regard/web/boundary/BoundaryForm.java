package org.regard.web.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import org.regard.boundary.BoundaryKind;
import org.regard.boundary.Channel;
import org.regard.boundary.SetBoundary;
import org.regard.boundary.Window;
import org.regard.platform.Refusal;

/** What was typed about one wish. */
@Named
@ViewScoped
public class BoundaryForm implements Serializable {
    private String category;
    private String topic;
    private String mention;
    private String channel;
    private List<String> days = List.of();
    private String from;
    private String to;
    private String source = "customer-told";
    private LocalDate endsOn;

    SetBoundary asRequest(BoundaryKind kind) {
        return switch (kind) {
            case RECORD -> new SetBoundary(
                    kind, blank(topic) ? category : null, topic, null, null, source, null, null, endsOn);
            case MENTION -> new SetBoundary(kind, null, mention, null, null, source, null, null, endsOn);
            case CONTACT -> new SetBoundary(
                    kind, null, null, Channel.of(channel).orElse(null), window(), source, null, null, endsOn);
        };
    }

    /** No day chosen means every day. */
    private Window window() {
        var chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach(day -> chosen.add(DayOfWeek.valueOf(day)));
        return new Window(chosen.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : chosen, time(from), time(to));
    }

    private static LocalTime time(String text) {
        try {
            return blank(text) ? null : LocalTime.parse(text);
        } catch (DateTimeParseException noTime) {
            throw Refusal.unfit("boundary.window").asException();
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getMention() {
        return mention;
    }

    public void setMention(String mention) {
        this.mention = mention;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = List.copyOf(days);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
