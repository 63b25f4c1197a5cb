/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.language.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbxdoc.language.rules.availability.BackupKeysOutside;
import org.pbxdoc.language.rules.availability.BackupsEncrypted;
import org.pbxdoc.language.rules.availability.BackupsFresh;
import org.pbxdoc.language.rules.availability.BackupsRechecked;
import org.pbxdoc.language.rules.availability.FailoverReady;
import org.pbxdoc.language.rules.availability.InterventionBackups;
import org.pbxdoc.language.rules.availability.MeasuresTested;
import org.pbxdoc.language.rules.availability.RedundancyIndependent;
import org.pbxdoc.language.rules.availability.RestoreMatches;
import org.pbxdoc.language.rules.availability.ServersBackedUp;
import org.pbxdoc.language.rules.availability.SinglePointsCovered;
import org.pbxdoc.language.rules.availability.UpsCarriesLoad;
import org.pbxdoc.language.rules.dect.BusyHourFits;
import org.pbxdoc.language.rules.dect.DectIdentitiesUnique;
import org.pbxdoc.language.rules.dect.HandoverInsideCluster;
import org.pbxdoc.language.rules.dect.LanSyncInOneVlan;
import org.pbxdoc.language.rules.dect.ManyCellLimits;
import org.pbxdoc.language.rules.dect.OneCellPlaces;
import org.pbxdoc.language.rules.dect.RadioInItsPlace;
import org.pbxdoc.language.rules.dect.RadioPlanned;
import org.pbxdoc.language.rules.dect.SyncChain;
import org.pbxdoc.language.rules.dect.WiredBasesOnPorts;
import org.pbxdoc.language.rules.dossier.AffectedInformed;
import org.pbxdoc.language.rules.dossier.ChangeLogInOrder;
import org.pbxdoc.language.rules.dossier.CommissioningDates;
import org.pbxdoc.language.rules.dossier.CompanyNumbersAndPostcodes;
import org.pbxdoc.language.rules.dossier.CustomerReachable;
import org.pbxdoc.language.rules.dossier.DossierComplete;
import org.pbxdoc.language.rules.dossier.FailuresReserved;
import org.pbxdoc.language.rules.dossier.MeasuredWithUnit;
import org.pbxdoc.language.rules.dossier.PhotosPrintable;
import org.pbxdoc.language.rules.dossier.ReferencedFiles;
import org.pbxdoc.language.rules.dossier.SignaturesComplete;
import org.pbxdoc.language.rules.dossier.TemplateHarmless;
import org.pbxdoc.language.rules.dossier.TestsComplete;
import org.pbxdoc.language.rules.hardware.CardPlacement;
import org.pbxdoc.language.rules.hardware.CardsPerSystem;
import org.pbxdoc.language.rules.hardware.OverridesMeetFigures;
import org.pbxdoc.language.rules.hardware.PartsTogether;
import org.pbxdoc.language.rules.hardware.PortsExistOnce;
import org.pbxdoc.language.rules.hardware.SerialsAndAdoption;
import org.pbxdoc.language.rules.hardware.SupportEnded;
import org.pbxdoc.language.rules.hardware.SystemMaximum;
import org.pbxdoc.language.rules.hardware.TerminalPower;
import org.pbxdoc.language.rules.hardware.UseAtOnce;
import org.pbxdoc.language.rules.hardware.VirtualServersHosted;
import org.pbxdoc.language.rules.hardware.VoipChannelsSuffice;
import org.pbxdoc.language.rules.imports.ColumnsFound;
import org.pbxdoc.language.rules.imports.RowsTaken;
import org.pbxdoc.language.rules.imports.TableAsRead;
import org.pbxdoc.language.rules.imports.TableReadable;
import org.pbxdoc.language.rules.legal.PersonalDataDeleted;
import org.pbxdoc.language.rules.legal.RecordingLawful;
import org.pbxdoc.language.rules.licences.FeaturesLicensed;
import org.pbxdoc.language.rules.licences.LicenceExpiry;
import org.pbxdoc.language.rules.licences.LicenceSize;
import org.pbxdoc.language.rules.licences.LicencesBound;
import org.pbxdoc.language.rules.licences.LicencesSuffice;
import org.pbxdoc.language.rules.lines.BandwidthSuffices;
import org.pbxdoc.language.rules.lines.CallFlowComplete;
import org.pbxdoc.language.rules.lines.ChannelsSuffice;
import org.pbxdoc.language.rules.lines.ClosedNetworkNumbers;
import org.pbxdoc.language.rules.lines.ContractEnds;
import org.pbxdoc.language.rules.lines.EmergencyLocation;
import org.pbxdoc.language.rules.lines.FallbackIndependent;
import org.pbxdoc.language.rules.lines.GroupMembers;
import org.pbxdoc.language.rules.lines.InterfaceResponsible;
import org.pbxdoc.language.rules.lines.LineOnItsPort;
import org.pbxdoc.language.rules.lines.SchedulesSound;
import org.pbxdoc.language.rules.lines.TollFraud;
import org.pbxdoc.language.rules.network.AddressesForTheirUse;
import org.pbxdoc.language.rules.network.AddressesInsideNetwork;
import org.pbxdoc.language.rules.network.AddressesUnique;
import org.pbxdoc.language.rules.network.DhcpOptions;
import org.pbxdoc.language.rules.network.FixedAddressesOutsidePools;
import org.pbxdoc.language.rules.network.MaskOfNetwork;
import org.pbxdoc.language.rules.network.NamesAndTime;
import org.pbxdoc.language.rules.network.NamesByScheme;
import org.pbxdoc.language.rules.network.NetworkWithoutHostBits;
import org.pbxdoc.language.rules.network.NetworksOverlap;
import org.pbxdoc.language.rules.network.OpenToAll;
import org.pbxdoc.language.rules.network.PoeBudget;
import org.pbxdoc.language.rules.network.PoolsSuffice;
import org.pbxdoc.language.rules.network.QosValues;
import org.pbxdoc.language.rules.network.RecordsOfTheirType;
import org.pbxdoc.language.rules.network.SwitchPortsOnce;
import org.pbxdoc.language.rules.network.VlansUnique;
import org.pbxdoc.language.rules.numbering.DestinationInService;
import org.pbxdoc.language.rules.numbering.DevicesOnSipLines;
import org.pbxdoc.language.rules.numbering.DialPrefixConflict;
import org.pbxdoc.language.rules.numbering.DirectNumberMatches;
import org.pbxdoc.language.rules.numbering.EmergencyNumberKept;
import org.pbxdoc.language.rules.numbering.EmergencyReachable;
import org.pbxdoc.language.rules.numbering.ExtensionForm;
import org.pbxdoc.language.rules.numbering.InternalNumbersUnique;
import org.pbxdoc.language.rules.numbering.MainNumberAfterHours;
import org.pbxdoc.language.rules.numbering.NumberDestination;
import org.pbxdoc.language.rules.numbering.NumberRangeShape;
import org.pbxdoc.language.rules.numbering.OldLiechtensteinNumber;
import org.pbxdoc.language.rules.numbering.OpenPlanTails;
import org.pbxdoc.language.rules.numbering.OutgoingNumberOwned;
import org.pbxdoc.language.rules.numbering.PresentationAgrees;
import org.pbxdoc.language.rules.numbering.PublicNumberLength;
import org.pbxdoc.language.rules.numbering.PublicNumberValid;
import org.pbxdoc.language.rules.numbering.PublicNumbersOverlap;
import org.pbxdoc.language.rules.rights.AdministratorsKnown;
import org.pbxdoc.language.rules.rights.EmergencyNeverDenied;
import org.pbxdoc.language.rules.rights.ListeningJustified;
import org.pbxdoc.language.rules.rights.ProfileComplete;
import org.pbxdoc.language.rules.rights.PublicPhonesLimited;
import org.pbxdoc.language.rules.rights.RightsAgreeWithLines;
import org.pbxdoc.language.rules.security.AdminCredentials;
import org.pbxdoc.language.rules.security.DefaultsChanged;
import org.pbxdoc.language.rules.security.SecretInClear;
import org.pbxdoc.language.rules.source.AcceptanceOfFinding;
import org.pbxdoc.language.rules.source.AttributeBinding;
import org.pbxdoc.language.rules.source.AttributeOnce;
import org.pbxdoc.language.rules.source.LiteralsOfTheirType;
import org.pbxdoc.language.rules.source.NamesUnique;
import org.pbxdoc.language.rules.source.NothingRefersToItself;
import org.pbxdoc.language.rules.users.FreeSeatingReady;
import org.pbxdoc.language.rules.users.HardwareAddressUnique;
import org.pbxdoc.language.rules.users.MailboxesProtected;
import org.pbxdoc.language.rules.users.MakerOfAddress;
import org.pbxdoc.language.rules.users.PeopleAndUsers;
import org.pbxdoc.language.rules.users.TerminalConnected;
import org.pbxdoc.language.rules.users.TerminalsPerUser;
import org.pbxdoc.language.rules.users.UserReachable;

/** All rules, by family; a new rule is one line here. */
public final class RuleCatalogue {

    private static final List<Rule> RULES = Stream.of(
                    source(),
                    numbering(),
                    lines(),
                    hardware(),
                    users(),
                    dect(),
                    network(),
                    licences(),
                    rights(),
                    availability(),
                    legal(),
                    security(),
                    dossier(),
                    imports())
            .flatMap(List::stream)
            .toList();

    private RuleCatalogue() {}

    private static List<Rule> imports() {
        return List.of(new TableReadable(), new ColumnsFound(), new RowsTaken(), new TableAsRead());
    }

    private static List<Rule> source() {
        return List.of(
                new LiteralsOfTheirType(),
                new NamesUnique(),
                new NothingRefersToItself(),
                new AttributeOnce(),
                new AttributeBinding(),
                new AcceptanceOfFinding());
    }

    private static List<Rule> numbering() {
        return List.of(
                new PublicNumberValid(),
                new PublicNumberLength(),
                new OldLiechtensteinNumber(),
                new NumberRangeShape(),
                new PublicNumbersOverlap(),
                new NumberDestination(),
                new DestinationInService(),
                new InternalNumbersUnique(),
                new DialPrefixConflict(),
                new EmergencyReachable(),
                new EmergencyNumberKept(),
                new OutgoingNumberOwned(),
                new DirectNumberMatches(),
                new ExtensionForm(),
                new PresentationAgrees(),
                new DevicesOnSipLines(),
                new OpenPlanTails(),
                new MainNumberAfterHours());
    }

    private static List<Rule> lines() {
        return List.of(
                new FallbackIndependent(),
                new EmergencyLocation(),
                new ChannelsSuffice(),
                new BandwidthSuffices(),
                new LineOnItsPort(),
                new CallFlowComplete(),
                new GroupMembers(),
                new SchedulesSound(),
                new TollFraud(),
                new ContractEnds(),
                new InterfaceResponsible(),
                new ClosedNetworkNumbers());
    }

    private static List<Rule> hardware() {
        return List.of(
                new CardPlacement(),
                new CardsPerSystem(),
                new TerminalPower(),
                new PortsExistOnce(),
                new PartsTogether(),
                new VoipChannelsSuffice(),
                new SystemMaximum(),
                new UseAtOnce(),
                new SerialsAndAdoption(),
                new SupportEnded(),
                new VirtualServersHosted(),
                new OverridesMeetFigures());
    }

    private static List<Rule> users() {
        return List.of(
                new UserReachable(),
                new TerminalsPerUser(),
                new FreeSeatingReady(),
                new MailboxesProtected(),
                new HardwareAddressUnique(),
                new MakerOfAddress(),
                new PeopleAndUsers(),
                new TerminalConnected());
    }

    private static List<Rule> dect() {
        return List.of(
                new OneCellPlaces(),
                new ManyCellLimits(),
                new SyncChain(),
                new LanSyncInOneVlan(),
                new HandoverInsideCluster(),
                new BusyHourFits(),
                new RadioPlanned(),
                new DectIdentitiesUnique(),
                new WiredBasesOnPorts(),
                new RadioInItsPlace());
    }

    private static List<Rule> network() {
        return List.of(
                new NetworkWithoutHostBits(),
                new NetworksOverlap(),
                new AddressesInsideNetwork(),
                new AddressesUnique(),
                new FixedAddressesOutsidePools(),
                new MaskOfNetwork(),
                new PoolsSuffice(),
                new VlansUnique(),
                new PoeBudget(),
                new DhcpOptions(),
                new NamesByScheme(),
                new QosValues(),
                new NamesAndTime(),
                new AddressesForTheirUse(),
                new SwitchPortsOnce(),
                new OpenToAll(),
                new RecordsOfTheirType());
    }

    private static List<Rule> licences() {
        return List.of(
                new LicencesSuffice(),
                new LicenceExpiry(),
                new FeaturesLicensed(),
                new LicencesBound(),
                new LicenceSize());
    }

    private static List<Rule> rights() {
        return List.of(
                new ProfileComplete(),
                new EmergencyNeverDenied(),
                new PublicPhonesLimited(),
                new ListeningJustified(),
                new AdministratorsKnown(),
                new RightsAgreeWithLines());
    }

    private static List<Rule> availability() {
        return List.of(
                new SinglePointsCovered(),
                new RedundancyIndependent(),
                new UpsCarriesLoad(),
                new FailoverReady(),
                new MeasuresTested(),
                new ServersBackedUp(),
                new BackupsEncrypted(),
                new BackupKeysOutside(),
                new RestoreMatches(),
                new InterventionBackups(),
                new BackupsFresh(),
                new BackupsRechecked());
    }

    private static List<Rule> legal() {
        return List.of(
                new RecordingLawful(),
                new PersonalDataDeleted());
    }

    private static List<Rule> security() {
        return List.of(
                new SecretInClear(),
                new AdminCredentials(),
                new DefaultsChanged());
    }

    private static List<Rule> dossier() {
        return List.of(
                new TestsComplete(),
                new FailuresReserved(),
                new CommissioningDates(),
                new SignaturesComplete(),
                new MeasuredWithUnit(),
                new CustomerReachable(),
                new AffectedInformed(),
                new CompanyNumbersAndPostcodes(),
                new DossierComplete(),
                new ReferencedFiles(),
                new ChangeLogInOrder(),
                new TemplateHarmless(),
                new PhotosPrintable());
    }

    /** Returns all rules. */
    public static List<Rule> all() {
        return RULES;
    }

    /** Returns the rule of {@code id}, in any case of letters. */
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Returns whether an author may take responsibility for findings of {@code id}. */
    public static boolean canBeAccepted(String id) {
        return !Acceptances.isNever(id);
    }
}
