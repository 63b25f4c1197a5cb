/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.compose.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pbxdoc.compose.Composition;
import org.pbxdoc.compose.DialledNumber;
import org.pbxdoc.compose.Origins;
import org.pbxdoc.compose.Said;
import org.pbxdoc.compose.Sheet;
import org.pbxdoc.document.Role;
import org.pbxdoc.document.Schematic.Arrow;
import org.pbxdoc.document.Schematic.Box;
import org.pbxdoc.document.Schematic.Direction;
import org.pbxdoc.document.Schematic.Link;
import org.pbxdoc.document.Schematic.Part;
import org.pbxdoc.document.SystemDiagram.Category;
import org.pbxdoc.document.SystemDiagram.Icon;
import org.pbxdoc.document.Text;
import org.pbxdoc.language.derive.Extensions;
import org.pbxdoc.language.derive.Sites;
import org.pbxdoc.language.load.Installation;
import org.pbxdoc.language.model.Company;
import org.pbxdoc.language.model.Element;
import org.pbxdoc.language.model.InternetAccess;
import org.pbxdoc.language.model.PortUse;
import org.pbxdoc.language.model.PrivateLine;
import org.pbxdoc.language.model.PublicLine;
import org.pbxdoc.language.model.Server;
import org.pbxdoc.language.model.Site;
import org.pbxdoc.language.model.SiteType;
import org.pbxdoc.language.model.Switch;
import org.pbxdoc.language.model.Terminal;
import org.pbxdoc.language.model.VpnTunnel;

/** Composes the map of sites: providers with what they bring, sites with what stands there, lines and tunnels between them. */
public final class SiteMapSheets {

    private static final Set<Extensions.Kind> COUNTED = EnumSet.of(Extensions.Kind.USER, Extensions.Kind.USERS, Extensions.Kind.TERMINAL);

    private final Composition composition;
    private final List<Site> sites;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    public SiteMapSheets(Composition composition) {
        this.composition = composition;
        this.sites = composition.sites().sites();
    }

    /** Returns the sheet; none without sites. */
    public List<Sheet> compose() {
        if (sites.isEmpty()) {
            return List.of();
        }
        providers();
        List<Site> shown = sites.subList(0, Math.min(sites.size(), Draft.MOST_BOXES - 12));
        Map<Site, Integer> terminals = composition.sites().bySite(composition.sites().terminals());
        Map<Site, Integer> extensions = extensions();
        shown.forEach(site -> parts.put(
                BoxBuilder.name(site), site(site, terminals.getOrDefault(site, 0), extensions.getOrDefault(site, 0))));
        if (shown.size() < sites.size()) {
            BoxBuilder more = new BoxBuilder("sites.more", Category.APPLICATIONS, Icon.SITE, Text.label("drawing.more-sites", Text.of(sites.size() - shown.size())));
            sites.subList(shown.size(), sites.size()).forEach(site -> more.row(BoxBuilder.plain(Said.title(site))).rowFrom(site));
            parts.put("sites.more", more.box());
        }
        tunnels();
        privateLines();
        links.removeIf(link -> !parts.containsKey(link.from()) || !parts.containsKey(link.to()));
        return Draft.numbered(composition, "site-map", Text.label("drawing.site-map"), Text.label("drawing.site-map.alternative", composition.customer()),
                List.of(new Draft(Direction.ACROSS, List.copyOf(parts.values()), links)));
    }

    /** One box a provider, with its lines and accesses: a site whose lines and accesses all come from one box has no second way. */
    private void providers() {
        Map<Object, List<Element>> byProvider = new LinkedHashMap<>();
        for (PublicLine line : composition.reader().all(PublicLine.class)) {
            byProvider.computeIfAbsent(provider(line.getProvider()), key -> new ArrayList<>()).add(line);
        }
        for (InternetAccess access : composition.reader().all(InternetAccess.class)) {
            byProvider.computeIfAbsent(provider(access.getProvider()), key -> new ArrayList<>()).add(access);
        }
        byProvider.forEach((provider, elements) -> {
            boolean known = provider instanceof Company;
            String name = known ? BoxBuilder.name((Company) provider) : "provider";
            Text title = known ? composition.reader().title((Company) provider) : Text.label("diagram.public");
            BoxBuilder box = new BoxBuilder(name, Category.PUBLIC_LINES, Icon.NONE, title);
            if (known) {
                box.from((Company) provider);
            }
            Map<Site, List<Element>> bySite = new LinkedHashMap<>();
            for (Element element : elements) {
                box.row(BoxBuilder.role(element), icon(element), BoxBuilder.strong(kind(element)), BoxBuilder.plain(size(element)), BoxBuilder.plain(number(element)));
                box.rowFrom(element);
                site(element).ifPresent(site -> bySite.computeIfAbsent(site, key -> new ArrayList<>()).add(element));
            }
            parts.put(name, box.box());
            bySite.forEach((site, some) -> {
                boolean planned = some.stream().allMatch(element -> BoxBuilder.role(element) == Role.PLANNED);
                Text label = Said.joined(some.stream().map(SiteMapSheets::kind).distinct().toList(), Text.of(", "));
                Link link = new Link(name, BoxBuilder.name(site), label, planned ? Role.PLANNED : Role.NORMAL, Arrow.NONE);
                links.add(some.size() == 1 ? link.from(Origins.of(some.get(0))) : link);
            });
        });
    }

    private Object provider(Company company) {
        return Installation.isKnown(company) && composition.reader().maySee(company) ? company : "";
    }

    private static Icon icon(Element element) {
        return element instanceof InternetAccess ? Icon.INTERNET : switch (((PublicLine) element).getKind()) {
            case PRI, BRI, ISDN_OVER_IP -> Icon.ISDN;
            case ANALOG -> Icon.ANALOG_LINE;
            case GSM -> Icon.GSM;
            default -> Icon.SIP;
        };
    }

    private static Text kind(Element element) {
        return element instanceof PublicLine line ? Said.of(line.getKind()) : Said.of(((InternetAccess) element).getMedium());
    }

    private static Text size(Element element) {
        return element instanceof PublicLine line
                ? line.getChannels() > 0 ? Said.counted("diagram.pill.channels", line.getChannels()) : Text.EMPTY
                : Text.of(((InternetAccess) element).getBandwidth());
    }

    private Text number(Element element) {
        return element instanceof PublicLine line ? Text.of(DialledNumber.written(line.getMain(), composition.installation().country())) : Text.EMPTY;
    }

    /** A line is where its emergency calls are from, where its access is, or where it is plugged in. */
    private Optional<Site> site(Element element) {
        if (element instanceof InternetAccess access) {
            return composition.sites().site(access.getLocation());
        }
        PublicLine line = (PublicLine) element;
        return Optional.ofNullable(line.getEmergencyLocation())
                .filter(Installation::isKnown)
                .or(() -> Optional.ofNullable(line.getAccess()).filter(Installation::isKnown).flatMap(access -> composition.sites().site(access.getLocation())))
                .or(() -> line.getPorts().stream().map(PortUse::getDevice).flatMap(device -> siteOf(device).stream()).findFirst())
                .or(() -> sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty());
    }

    private Optional<Site> siteOf(Element device) {
        return Installation.isKnown(device) ? BoxBuilder.location(device).flatMap(Sites::of) : Optional.empty();
    }

    private Box site(Site site, int terminals, int extensions) {
        boolean main = site.getType() == SiteType.HEADQUARTERS && sites.stream().filter(one -> one.getType() == SiteType.HEADQUARTERS).count() == 1;
        BoxBuilder box = BoxBuilder.of(site, Category.APPLICATIONS, Icon.SITE, Said.title(site));
        if (main) {
            box.main();
        }
        box.line(Said.of(site.getAddress()));
        for (Server server : composition.reader().all(Server.class)) {
            if (siteOf(server).filter(site::equals).isPresent()) {
                Text model = BoxBuilder.model(server);
                box.row(BoxBuilder.role(server), Icon.SERVER, BoxBuilder.named(Said.title(server), model.equals(Said.title(server)) ? Text.EMPTY : model));
                box.rowFrom(server);
            }
        }
        long switches = composition.reader().all(Switch.class).stream().filter(each -> siteOf(each).filter(site::equals).isPresent()).count();
        if (switches > 0) {
            box.line(Role.NORMAL, Icon.SWITCH, Said.counted("drawing.switch-count", Math.toIntExact(switches)));
        }
        if (terminals > 0) {
            box.line(Role.NORMAL, Icon.IP_PHONE, Said.counted("diagram.pill.devices", terminals));
        }
        int numbers = extensions;
        if (numbers > 0) {
            box.line(Role.NORMAL, Icon.PERSON, Said.counted("drawing.extensions", numbers));
        }
        return box.box();
    }

    /** Numbers of people and terminals by the site of what has them; as far as no place is said, they are at the first site. */
    private Map<Site, Integer> extensions() {
        Map<Site, Integer> bySite = new LinkedHashMap<>();
        for (Extensions.Extension extension : Extensions.of(composition.installation()).all()) {
            if (COUNTED.contains(extension.kind()) && extension.owner() instanceof Element owner && composition.reader().maySee(owner)) {
                Optional<Site> site = owner instanceof Terminal terminal ? composition.sites().site(terminal) : BoxBuilder.location(owner).flatMap(Sites::of);
                bySite.merge(site.orElse(sites.get(0)), count(extension), Integer::sum);
            }
        }
        return bySite;
    }

    private static int count(Extensions.Extension extension) {
        try {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, extension.numbers().count()));
        } catch (ArithmeticException e) {
            return 1;
        }
    }

    private void tunnels() {
        for (VpnTunnel tunnel : composition.reader().all(VpnTunnel.class)) {
            if (Installation.isKnown(tunnel.getFrom()) && Installation.isKnown(tunnel.getTo())) {
                Text label = Said.joined(List.of(Text.of("VPN"), Text.of(tunnel.getType())), Text.of(" "));
                links.add(new Link(BoxBuilder.name(tunnel.getFrom()), BoxBuilder.name(tunnel.getTo()), label, BoxBuilder.role(tunnel), Arrow.BOTH)
                        .from(Origins.of(tunnel)));
            }
        }
    }

    private void privateLines() {
        for (PrivateLine line : composition.reader().all(PrivateLine.class)) {
            Site from = line.getPorts().stream().map(PortUse::getDevice).flatMap(device -> siteOf(device).stream()).findFirst()
                    .or(() -> Optional.ofNullable(line.getAccess()).filter(Installation::isKnown).flatMap(access -> composition.sites().site(access.getLocation())))
                    .orElse(sites.get(0));
            Text label = Said.joined(
                    List.of(Said.of(line.getKind()), line.getChannels() > 0 ? Said.counted("diagram.pill.channels", line.getChannels()) : Text.EMPTY), Text.of(" · "));
            String to;
            if (Installation.isKnown(line.getSite())) {
                to = BoxBuilder.name(line.getSite());
            } else {
                to = BoxBuilder.name(line);
                Box peer = BoxBuilder.of(line, Category.PRIVATE_LINES, Icon.NONE, Said.title(line)).line(Said.of(line.getPeer())).box();
                parts.put(to, peer);
            }
            links.add(new Link(BoxBuilder.name(from), to, label, BoxBuilder.role(line), Arrow.BOTH).from(Origins.of(line)));
        }
    }
}
