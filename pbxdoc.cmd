@echo off
rem Runs the pbxdoc command from these sources: builds it when it is missing, then starts it in the caller's folder
rem with the caller's arguments. After a change of the sources, delete bundles\org.pbxdoc.cli\target.
setlocal
set "ROOT=%~dp0"
set "CLI=%ROOT%bundles\org.pbxdoc.cli\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo pbxdoc: Java 17 or newer is needed. Install it or point JAVA_HOME to it. 1>&2
  exit /b 3
)
if exist "%CLI%\.pbxdoc-built" goto run
echo pbxdoc: building the command, this takes a minute 1>&2
pushd "%ROOT%"
call mvnw.cmd -q -pl bundles/org.pbxdoc.cli -am package -DskipTests 1>&2
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" (
  echo pbxdoc: the command could not be built; see above 1>&2
  exit /b 3
)
type nul > "%CLI%\.pbxdoc-built"
:run
for %%f in ("%CLI%\org.pbxdoc.cli-*.jar") do set "JAR=%%f"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
