/*
 * Copyright (c) 2026 the pbxdoc authors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.pbxdoc.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words that would command PlantUML, break its source or an SVG if they reached them unescaped. */
final class HostileTexts {

    private HostileTexts() {}

    /** Returns the texts by a short name. */
    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        commands(texts);
        markup(texts);
        characters(texts);
        return texts;
    }

    private static void commands(Map<String, String> texts) {
        texts.put("quote", "Foo\" as ZZ\nrectangle \"INJECTED");
        texts.put("include file", "x\n!include secret.puml\n");
        texts.put("include absolute", "x\"\n!include /etc/passwd\nrectangle \"y");
        texts.put("include url", "x\"\n!include http://127.0.0.1:8099/a.puml\nrectangle \"y");
        texts.put("theme from url", "x\"\n!theme foo from http://127.0.0.1:8099/\nrectangle \"y");
        texts.put("load json", "%load_json(\"secret.json\")");
        texts.put("load json quoted", "%load_json('secret.json')");
        texts.put("load json url", "%load_json('http://127.0.0.1:8099/x.json')");
        texts.put("environment", "A %getenv('HOME') B");
        texts.put("file exists", "A %file_exists('/etc/passwd') B");
        texts.put("path", "A %dirpath() %filename() %version() B");
        texts.put("date", "A %date() %random() B");
        texts.put("end of diagram", "x\n@enduml\n@startuml\nrectangle \"INJECTED\"");
        texts.put("end inline", "a @enduml b");
        texts.put("start", "@startuml");
        texts.put("bracket line", "x\n]\nrectangle \"INJECTED\"");
        texts.put("end legend", "x\nendlegend\nrectangle \"INJECTED\"");
        texts.put("end title", "x\nend title\nrectangle \"INJECTED\"");
        texts.put("close box", "x\n}\nrectangle INJECTED");
        texts.put("define", "!define X Y");
        texts.put("scale", "x\"\nscale 200\nrectangle \"y");
        texts.put("endless loop", "x\"\n!while 1\n!endwhile\nrectangle \"y");
        texts.put("procedure", "x\"\n!procedure $p()\nrectangle INJECTED\n!endprocedure\n$p()\nrectangle \"y");
        texts.put("skinparam", "x\nskinparam backgroundColor red");
        texts.put("style", "x\n<style>\nroot { FontSize 99 }\n</style>");
        texts.put("newpage", "x\nnewpage\n");
        texts.put("comment", "a ' b /' c '/ d");
        texts.put("pragma", "!pragma layout dot");
    }

    private static void markup(Map<String, String> texts) {
        texts.put("image file", "<img:/tmp/pic.png>");
        texts.put("image url", "<img:http://127.0.0.1:8099/p.png>");
        texts.put("image data", "<img:data:image/png;base64,iVBORw0KGgo=>");
        texts.put("link", "[[http://evil.example/ click]]");
        texts.put("script link", "[[javascript:alert(1) click]]");
        texts.put("plain url", "see https://evil.example/x ok");
        texts.put("creole", "**b** //i// __u__ --s-- ~~w~~ \"\"m\"\" <b>x</b>");
        texts.put("huge size", "<size:9999>BIG</size>");
        texts.put("colour", "<color:red>r</color> <back:blue>b");
        texts.put("closing tags", "</b></color></size></i>");
        texts.put("table", "|= a | b |");
        texts.put("pipe", "a|b");
        texts.put("heading", "= H");
        texts.put("list", "* item");
        texts.put("rule", "----");
        texts.put("titled rule", ".. t ..");
        texts.put("icon", "<&key> <:smile:> <$foo> <$head0>");
        texts.put("formula", "<math>x^2</math> <latex>y</latex>");
        texts.put("nested", "{{\nA->B\n}}");
        texts.put("code", "<code>x</code>");
        texts.put("entities", "&lt;script&gt; &amp; &#65; <U+0041>");
        texts.put("script", "<script>alert(1)</script>");
        texts.put("svg", "<svg onload=alert(1)>");
        texts.put("cdata", "]]><x/><!--");
        texts.put("backslashes", "a\\nb\\tc\\\\d \\l \\r");
        texts.put("tilde", "~a ~**");
        texts.put("percent", "100% %n 5 %s %d");
        texts.put("dollar", "$foo $bar() ##x");
        texts.put("brackets", "a ] b [ c } {");
        texts.put("visibility", "-55 +x #y ~z");
        texts.put("stereotype", "<<srv>> «srv»");
        texts.put("colon", "a : b ; c , d");
        texts.put("qr", "<qrcode:hello>");
        texts.put("flush right", "<r>x");
        texts.put("row colour", "<#red>x");
    }

    private static void characters(Map<String, String> texts) {
        texts.put("empty", "");
        texts.put("blank", "   ");
        texts.put("emoji", "\uD83C\uDFE5 Spital \uD83D\uDC68\u200D\u2695\uFE0F");
        texts.put("right to left", "\u0645\u0633\u062A\u0634\u0641\u0649 \u05D1\u05D9\u05EA");
        texts.put("direction", "abc\u202Egpj.exe\u2066x\u2069\u200E\u200F\u061C");
        texts.put("controls", "a\u0001b\u0000c\u001bd\u007fe\u0085f");
        texts.put("noncharacters", "a\uFFFEb\uFFFFc\uFDD0d" + Character.toString(0x1FFFE));
        texts.put("private use", "a\uE000b\uE001c\uE100d\uF8FFe" + Character.toString(0xF0000));
        texts.put("lone surrogates", "a\uD83Cb\uDFE5c");
        texts.put("ideographs", "\u9662\u957F\u529E\u516C\u5BA4");
        texts.put("separators", "a\u2028b\u2029c\r\nd\te");
        texts.put("dashes", "10 \u2013 20 \u2014 \u00ab\u00bb \u00a0 x");
        texts.put("umlauts", "Müller & Söhne AG «Zürich» 50 % – 10'000.–");
        texts.put("combining", "Z\u0308u\u0308rich \u0301\u0301\u0301");
        texts.put("long", "W".repeat(3000));
        texts.put("long word of marks", "<b>".repeat(500));
    }
}
