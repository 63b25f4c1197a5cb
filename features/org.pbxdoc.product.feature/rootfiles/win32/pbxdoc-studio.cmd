@echo off
rem Starts pbxdoc Studio with the Java that JAVA_HOME or PATH names. Arguments go to Eclipse, for example: -data FOLDER
setlocal
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
where java >nul 2>&1
if errorlevel 1 goto missing
rem The first number of the version; 1 in the way of counting that ended with 1.8.
set "VERSION="
for /f tokens^=2^ delims^=.-_+^" %%v in ('java -fullversion 2^>^&1') do set "VERSION=%%v"
if not defined VERSION goto missing
if %VERSION% LSS 17 goto old
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
:start
java -Xmx2g -Dosgi.requiredJavaVersion=17 -jar "%LAUNCHER%" %*
rem 23 and 24 are Eclipse's wish to be started again (updates, another workspace).
if %ERRORLEVEL% EQU 23 goto start
if %ERRORLEVEL% EQU 24 goto start
exit /b %ERRORLEVEL%
:missing
echo pbxdoc Studio: Java 17 or newer is needed. Install it or point JAVA_HOME to it. 1>&2
goto refuse
:old
echo pbxdoc Studio: Java 17 or newer is needed, and this is Java %VERSION%. Install a newer one or point JAVA_HOME to it. 1>&2
:refuse
rem The window of a double click would close before anybody has read it.
echo %CMDCMDLINE% | findstr /i /c:"%~nx0" >nul && pause
exit /b 3
