@echo off
rem Brink on the command line: a plain Java machine on the jars of the application and on the plugins that the
rem user installed in the workbench. Needs no display; several may run at once.
rem   BRINK_USERDIR    user directory whose plugins are seen (default: that of the workbench)
rem   BRINK_JAVA_OPTS  more options for the Java machine, for instance -Xmx8g
setlocal EnableDelayedExpansion
set "BRINK_HOME=%~dp0.."
if not defined BRINK_USERDIR set "BRINK_USERDIR=%APPDATA%\brink\@{brink.product.version}"

set "BRINK_JAVA=java"
if defined JAVA_HOME set "BRINK_JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%BRINK_JAVA%" (
    echo brink-cli: no Java found at %BRINK_JAVA%; set JAVA_HOME to a JDK 17 or newer 1>&2
    exit /b 1
)

rem folders of jars: the Java machine expands each \* itself, which keeps the command line short
set "BRINK_CP=%BRINK_HOME%\platform\lib\org-openide-util-lookup.jar;%BRINK_HOME%\brink\modules\*"
for /d %%M in ("%BRINK_HOME%\brink\modules\ext\*") do for /d %%G in ("%%M\*") do set "BRINK_CP=!BRINK_CP!;%%G\*"
if exist "%BRINK_USERDIR%\modules" (
    set "BRINK_CP=!BRINK_CP!;%BRINK_USERDIR%\modules\*;%BRINK_USERDIR%\modules\ext\*"
    for /d %%M in ("%BRINK_USERDIR%\modules\ext\*") do (
        set "BRINK_CP=!BRINK_CP!;%%M\*"
        for /d %%G in ("%%M\*") do set "BRINK_CP=!BRINK_CP!;%%G\*"
    )
)

setlocal DisableDelayedExpansion
"%BRINK_JAVA%" -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true "-Dbrink.home=%BRINK_HOME%" "-Dbrink.userdir=%BRINK_USERDIR%" %BRINK_JAVA_OPTS% -cp "%BRINK_CP%" org.brink.cli.Main %*
exit /b %ERRORLEVEL%
