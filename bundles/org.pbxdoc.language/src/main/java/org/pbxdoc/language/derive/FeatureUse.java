/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.derive;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.ApplicationServer;
import org.pbxdoc.language.model.ContactLookup;
import org.pbxdoc.language.model.CtiInterface;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.FailoverPair;
import org.pbxdoc.language.model.LicenceFeature;
import org.pbxdoc.language.model.LookupSource;
import org.pbxdoc.language.model.MobileIntegration;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.ServerRole;
import org.pbxdoc.language.model.User;
import org.pbxdoc.language.model.UserGroup;

/** Where an installation first uses a feature that may need a licence. */
public final class FeatureUse {

    /** Directories are no customer relationship management. */
    private static final Set<LookupSource> DIRECTORIES = EnumSet.of(
            LookupSource.MICROSOFT365,
            LookupSource.EXCHANGE,
            LookupSource.GOOGLE,
            LookupSource.LDAP,
            LookupSource.ACTIVE_DIRECTORY,
            LookupSource.CSV,
            LookupSource.XML,
            LookupSource.SYSTEM_GLOBAL,
            LookupSource.SYSTEM_PERSONAL,
            LookupSource.SEARCH_CH,
            LookupSource.LOCAL_CH,
            LookupSource.OTHER);

    private FeatureUse() {}

    /** Returns the first element in service that uses {@code feature}; empty if none does or that cannot be told. */
    public static Optional<Element> first(Installation installation, LicenceFeature feature) {
        return uses(installation, feature).filter(Lifecycles::isActive).map(Element.class::cast).findFirst();
    }

    private static Stream<? extends Element> uses(Installation installation, LicenceFeature feature) {
        return switch (feature) {
            case HOTDESK -> Stream.concat(
                    installation.all(User.class).stream().filter(People::isHotdesk),
                    installation.all(UserGroup.class).stream().filter(UserGroup::isHotdesk));
            case FAILOVER -> Stream.concat(
                    installation.all(FailoverPair.class).stream(),
                    installation.all(Server.class).stream().filter(server -> server.getRole() == ServerRole.STANDBY));
            case CRM -> installation.all(ContactLookup.class).stream()
                    .filter(lookup -> !DIRECTORIES.contains(lookup.getSource()));
            case CTI -> installation.all(CtiInterface.class).stream();
            case MOBILE_EXTENSION -> Stream.concat(
                    installation.all(MobileIntegration.class).stream(),
                    installation.all(User.class).stream().filter(user -> !user.getMobiles().isEmpty()));
            case RECORDING -> installation.all(ApplicationServer.class).stream().filter(ApplicationServer::isRecording);
            case SECURE_VOIP -> installation.all(PublicLine.class).stream().filter(PublicLine::isEncryptedMedia);
            case VOICEMAIL, AUDIO_CHANNELS -> Stream.concat(
                    installation.all(User.class).stream().filter(People::hasVoicemail),
                    installation.all(UserGroup.class).stream().filter(UserGroup::isVoicemail));
            default -> Stream.empty();
        };
    }
}
