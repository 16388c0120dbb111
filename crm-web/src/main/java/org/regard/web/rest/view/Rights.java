package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.regard.rights.RightsView;

/** The customer's word as it stands. */
@Schema(description = "What a customer permits, objects to, restricts and asks; and who outside was given something.")
public record Rights(
        List<PermissionEntry> permissions,
        List<ObjectionEntry> objections,
        List<RestrictionEntry> restrictions,
        List<RequestEntry> requests,
        List<RecipientEntry> recipients) {

    public static Rights of(RightsView rights) {
        return new Rights(
                rights.permissions().stream().map(PermissionEntry::of).toList(),
                rights.objections().stream().map(ObjectionEntry::of).toList(),
                rights.restrictions().stream().map(RestrictionEntry::of).toList(),
                rights.requests().stream().map(RequestEntry::of).toList(),
                rights.recipients().stream().map(RecipientEntry::of).toList());
    }
}
