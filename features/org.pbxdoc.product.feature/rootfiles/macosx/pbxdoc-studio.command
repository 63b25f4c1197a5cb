#!/bin/sh
# Starts pbxdoc Studio with the Java that JAVA_HOME or the system names. Arguments go to Eclipse, for example: -data FOLDER
home=$(cd "$(dirname "$0")" && pwd) || exit 1
if [ -z "${JAVA_HOME:-}" ]; then JAVA_HOME=$(/usr/libexec/java_home -v 17+ 2>/dev/null); fi
java=$JAVA_HOME/bin/java
[ -x "$java" ] || { echo "pbxdoc Studio: Java 17 or newer is needed. Install it or point JAVA_HOME to it." >&2; exit 3; }
# 23 and 24 are Eclipse's wish to be started again (updates, another workspace).
status=23
while [ "$status" -eq 23 ] || [ "$status" -eq 24 ]; do
  "$java" -XstartOnFirstThread -Xdock:name="pbxdoc Studio" -Xmx2g -Dosgi.requiredJavaVersion=17 \
    -jar "$home"/plugins/org.eclipse.equinox.launcher_*.jar "$@"
  status=$?
done
exit "$status"
