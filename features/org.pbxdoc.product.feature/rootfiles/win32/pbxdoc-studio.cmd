@echo off
rem Starts pbxdoc Studio with the Java that JAVA_HOME or PATH names. Arguments go to Eclipse, for example: -data FOLDER
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo pbxdoc Studio: Java 17 or newer is needed. Install it or point JAVA_HOME to it. 1>&2
  exit /b 3
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
:start
"%JAVA%" -Xmx2g -Dosgi.requiredJavaVersion=17 -jar "%LAUNCHER%" %*
rem 23 and 24 are Eclipse's wish to be started again (updates, another workspace).
if %ERRORLEVEL% EQU 23 goto start
if %ERRORLEVEL% EQU 24 goto start
exit /b %ERRORLEVEL%
