@echo off
rem Runs the Maven version this build needs. An installed Maven of any version fetches it once, as an
rem ordinary artifact and with the user's own settings, so a company mirror works too.
setlocal
set "VERSION=3.9.11"
set "ROOT=%~dp0"
set "DIST=%ROOT%.mvn\dist\apache-maven-%VERSION%"
if exist "%DIST%\bin\mvn.cmd" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo mvnw: Maven is not installed. Install it and put its bin folder on the PATH. 1>&2
  exit /b 3
)
echo mvnw: fetching Maven %VERSION% once 1>&2
rem Outside the project: an older Maven must not read this project's configuration.
set "STAGING=%TEMP%\pbxdoc-maven-%RANDOM%%RANDOM%"
mkdir "%STAGING%" || exit /b 3
pushd "%STAGING%"
call mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin "-DoutputDirectory=%STAGING%\unpacked" 1>&2
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" (
  rmdir /s /q "%STAGING%"
  echo mvnw: Maven %VERSION% could not be fetched; see above. 1>&2
  exit /b 3
)
if not exist "%ROOT%.mvn\dist" mkdir "%ROOT%.mvn\dist"
rem Two first runs at once: whoever is second finds the first one's copy and uses it.
if not exist "%DIST%" move "%STAGING%\unpacked\apache-maven-%VERSION%" "%DIST%" >nul
rmdir /s /q "%STAGING%"
if not exist "%DIST%\bin\mvn.cmd" (
  echo mvnw: %DIST% could not be written. 1>&2
  exit /b 3
)
:run
call "%DIST%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
