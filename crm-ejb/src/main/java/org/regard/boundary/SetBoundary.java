package org.regard.boundary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.regard.boundary.topic.Topic;
import org.regard.platform.Refusal;

/**
 * A request to respect a wish. If it exists, it is well formed; whether it can be kept is for {@link SettingRules} to say.
 *
 * @param category do not record: a category of the policy, or else a topic
 * @param topic do not record, do not mention: in the customer's words
 * @param channel do not contact: null for every way
 * @param window do not contact: null for always
 * @param toldOn null: today
 * @param toldTo null: who sets it
 * @param endsOn the first day on which it holds no longer; null: until it is lifted
 */
public record SetBoundary(
        BoundaryKind kind,
        String category,
        String topic,
        Channel channel,
        Window window,
        String source,
        LocalDate toldOn,
        UUID toldTo,
        LocalDate endsOn) {

    public SetBoundary {
        if (kind == null) {
            throw Refusal.malformed("boundary.which-kind").asException();
        }
        category = blank(category);
        topic = blank(topic);
        source = source == null || source.isBlank() ? "customer-told" : source.strip();
        window = window == null ? Window.ALWAYS : window;
        var about = (category == null ? 0 : 1) + (topic == null ? 0 : 1);
        var fits =
                switch (kind) {
                    case RECORD -> about == 1;
                    case MENTION -> about == 1 && topic != null;
                    case CONTACT -> about == 0;
                };
        if (!fits) {
            throw Refusal.malformed("boundary.about-what").asException();
        }
        if (kind != BoundaryKind.CONTACT) {
            channel = null;
            window = Window.ALWAYS;
        }
        refuseTopic(topic);
        refuseWindow(window);
    }

    public static SetBoundary category(String code) {
        return new SetBoundary(BoundaryKind.RECORD, code, null, null, null, null, null, null, null);
    }

    public static SetBoundary topic(String words) {
        return new SetBoundary(BoundaryKind.RECORD, null, words, null, null, null, null, null, null);
    }

    public static SetBoundary mention(String words) {
        return new SetBoundary(BoundaryKind.MENTION, null, words, null, null, null, null, null, null);
    }

    public static SetBoundary contact(Channel channel, Window window) {
        return new SetBoundary(BoundaryKind.CONTACT, null, null, channel, window, null, null, null, null);
    }

    public SetBoundary until(LocalDate end) {
        return new SetBoundary(kind, category, topic, channel, window, source, toldOn, toldTo, end);
    }

    Boundary rule(UUID id) {
        return new Boundary(id, kind, category, channel, window, topic);
    }

    /** Whether it is on record already, word for word. */
    boolean isLike(Boundary one) {
        return one.kind() == kind
                && Objects.equals(one.category(), category)
                && Objects.equals(one.topic(), topic)
                && one.channel() == channel
                && one.window().equals(window);
    }

    private static void refuseTopic(String topic) {
        if (topic != null && topic.length() > Topic.LONGEST) {
            throw Refusal.unfit("boundary.topic-too-long", String.valueOf(Topic.LONGEST))
                    .asException();
        }
        if (topic != null && !Topic.saysSomething(topic)) {
            throw Refusal.unfit("boundary.topic-says-nothing").asException();
        }
    }

    private static void refuseWindow(Window window) {
        if (window.days().isEmpty() || window.from() == null != (window.to() == null)) {
            throw Refusal.unfit("boundary.window").asException();
        }
        if (window.from() != null && window.from().equals(window.to())) {
            throw Refusal.unfit("boundary.window").asException();
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
