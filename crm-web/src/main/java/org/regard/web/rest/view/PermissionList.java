package org.regard.web.rest.view;

import java.util.List;
import org.regard.rights.PermissionView;

/** What a customer permits and permitted. */
public record PermissionList(List<PermissionEntry> items) {

    public static PermissionList of(List<PermissionView> permissions) {
        return new PermissionList(permissions.stream().map(PermissionEntry::of).toList());
    }
}
