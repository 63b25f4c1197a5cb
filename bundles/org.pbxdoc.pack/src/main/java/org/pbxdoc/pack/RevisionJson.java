/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pbxdoc.compose.revision.AttributeChange;
import org.pbxdoc.compose.revision.ChangeProposal;
import org.pbxdoc.compose.revision.Comparison;
import org.pbxdoc.compose.revision.Difference;
import org.pbxdoc.compose.revision.Difference.Added;
import org.pbxdoc.compose.revision.Difference.Changed;
import org.pbxdoc.compose.revision.Difference.Moved;
import org.pbxdoc.compose.revision.Difference.Removed;
import org.pbxdoc.compose.revision.Difference.Renamed;
import org.pbxdoc.compose.revision.Subject;
import org.pbxdoc.document.Text;
import org.pbxdoc.document.Wording;
import org.pbxdoc.pack.manifest.JsonText;

/** A comparison for programs; its fields are described in {@code docs/diff.md} and stay as they are. */
final class RevisionJson {

    private final Wording wording;

    private RevisionJson(Wording wording) {
        this.wording = wording;
    }

    static String of(RevisionDiff diff, Comparison comparison, Wording wording) {
        RevisionJson json = new RevisionJson(wording);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pbxdoc", ToolVersion.current());
        all.put("older", diff.older());
        all.put("newer", diff.newer());
        all.put("audience", diff.audience().getLiteral());
        all.put("language", wording.locale().getLanguage());
        all.put("differences", comparison.differences().stream().map(json::difference).toList());
        all.put("notCompared", comparison.unread());
        diff.changeProposal().ifPresent(proposal -> all.put("proposal", proposal(proposal)));
        return JsonText.of(all);
    }

    private static Map<String, Object> proposal(ChangeProposal proposal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", proposal.version());
        json.put("source", proposal.source());
        return json;
    }

    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("difference", difference.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.put("group", difference.subject().group().key());
        json.putAll(subject(difference.subject()));
        if (difference instanceof Added added) {
            json.put("parts", added.parts().stream().map(this::subject).toList());
        } else if (difference instanceof Removed removed) {
            json.put("parts", removed.parts().stream().map(this::subject).toList());
        } else if (difference instanceof Renamed renamed) {
            json.put("idBefore", renamed.before());
        } else if (difference instanceof Moved moved) {
            json.put("from", wording.say(moved.from()));
            json.put("to", wording.say(moved.to()));
        } else if (difference instanceof Changed changed) {
            json.put("attributes", changed.attributes().stream().map(this::attribute).toList());
        }
        return json;
    }

    private Map<String, Object> subject(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", subject.kind().getName());
        json.put("id", subject.id());
        json.put("title", wording.say(subject.title()));
        json.put("inside", said(subject.inside()));
        return json;
    }

    private Map<String, Object> attribute(AttributeChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", change.name());
        json.put("label", wording.say(change.label()));
        json.put("before", said(change.before()));
        json.put("after", said(change.after()));
        return json;
    }

    private List<String> said(List<Text> texts) {
        return texts.stream().map(wording::say).toList();
    }
}
