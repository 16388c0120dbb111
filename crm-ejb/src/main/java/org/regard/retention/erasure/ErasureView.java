package org.regard.retention.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One erasure as it is shown: no name, for nobody's name is left.
 *
 * @param by the colleague's name; null when the house worked by itself
 * @param state how far it has come
 * @param whole how many are gone wholly
 * @param restricted of how many something stays by law
 * @param problem why the last step came to nothing, or null
 * @param certificate null until it is proved, and for whom certificates are not shown to
 */
public record ErasureView(
        UUID id,
        String by,
        Reason reason,
        ErasureRun.State state,
        Instant beganAt,
        Instant provedAt,
        int whole,
        int restricted,
        List<String> notAllowed,
        String problem,
        UUID certificate) {}
