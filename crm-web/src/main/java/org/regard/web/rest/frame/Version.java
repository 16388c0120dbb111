package org.regard.web.rest.frame;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.regard.platform.Refusal;

/** The version of a fact as an entity tag. */
public final class Version {
    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /** The version that the caller saw; null for none and for {@code *}: whatever is there. */
    public static Long of(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) return null;
        var tag = TAG.matcher(ifMatch);
        if (!tag.matches()) throw Refusal.malformed("if-match.unreadable").asException();
        return Long.valueOf(tag.group(1));
    }

    /** The same for what nobody writes without having seen it. */
    public static long required(String ifMatch) {
        var version = of(ifMatch);
        if (version == null) throw Refusal.malformed("if-match.missing").asException();
        return version;
    }
}
