#!/bin/sh
# Starts pbxdoc Studio with the Java that JAVA_HOME or the system names. Arguments go to Eclipse, for example: -data FOLDER
home=$(cd "$(dirname "$0")" && pwd) || exit 1
if [ -z "${JAVA_HOME:-}" ]; then JAVA_HOME=$(/usr/libexec/java_home -v 17+ 2>/dev/null); fi
java=$JAVA_HOME/bin/java
# Says why nothing starts, in a window if a double click has started this.
refuse() {
  echo "pbxdoc Studio: $1" >&2
  [ -t 2 ] || osascript -e "display alert \"pbxdoc Studio\" message \"$1\"" >/dev/null 2>&1
  exit 3
}
# The first number of the version; 1 in the way of counting that ended with 1.8.
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
[ -n "$version" ] || refuse "Java 17 or newer is needed. Install it or point JAVA_HOME to it."
[ "$version" -ge 17 ] || refuse "Java 17 or newer is needed, and $java is an older one. Install a newer one or point JAVA_HOME to it."
# 23 and 24 are Eclipse's wish to be started again (updates, another workspace).
status=23
while [ "$status" -eq 23 ] || [ "$status" -eq 24 ]; do
  "$java" -XstartOnFirstThread -Xdock:name="pbxdoc Studio" -Xmx2g -Dosgi.requiredJavaVersion=17 \
    -jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar "$@"
  status=$?
done
exit "$status"
