@echo off
rem Runs Ytterby from its sources: finds a JDK, builds on first use and after a change, starts the command line.
rem   YTTERBY_JAVA_HOME   the JDK (21 or newer) to use, if not JAVA_HOME or the newest found
rem   YTTERBY_JAVA_OPTS   further options for the JVM
rem Its own messages go to stderr; exit code 3 if it cannot start.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\cli\target\ytterby.jar"
set "jdk="
set "major=0"

if not defined YTTERBY_JAVA_HOME goto :look
call :take "%YTTERBY_JAVA_HOME%"
if defined jdk goto :found
echo ytterby: YTTERBY_JAVA_HOME is not a JDK of 21 or newer 1>&2
exit /b 3

:look
if defined JAVA_HOME call :take "%JAVA_HOME%"
if defined jdk goto :found
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :take "%%~D"
if defined jdk goto :found
echo ytterby: no JDK of 21 or newer found. Install one, or set YTTERBY_JAVA_HOME to its folder. 1>&2
exit /b 3

:found
rem PowerShell compares the times of the sources with the jar's; it says STALE when something is newer.
set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale for /f %%S in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; Get-ChildItem -LiteralPath $env:root -Recurse -File -Include pom.xml,*.java,*.yaml,*.csv,*.properties | Where-Object { $_.FullName -notmatch '\\target\\|\\bench\\|\\examples\\|\\src\\test\\' -and $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1 | ForEach-Object { 'STALE' }"') do set "stale=yes"
if not defined stale goto :run

where mvn >nul 2>nul
if errorlevel 1 (
  echo ytterby: Maven ^(mvn^) is needed to build and is not on the path. 1>&2
  exit /b 3
)
echo ytterby: building (about a minute on first use) ... 1>&2
pushd "%root%"
set "JAVA_HOME=%jdk%"
rem Unlike the launcher for Unix this one takes no lock: let the first run finish before starting a second.
call mvn -q -B -ntp -Pquick -pl cli -am package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
  echo ytterby: the build failed 1>&2
  exit /b 3
)
rem An unchanged jar is not written again: stamp it, so that it counts as newer than what it was built from.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"

:run
set "opt=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%C in (check compare serve verify) do if /i "%~1"=="%%C" set "opt="
rem No AOT cache here: it has to be made anew after each build, or the JVM would run old classes silently.
rem The shared archive notices a changed jar by itself.
"%jdk%\bin\java" %YTTERBY_JAVA_OPTS% %opt% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%root%\cli\target\startup-%major%.jsa" -Xlog:cds*=off -jar "%jar%" %*
exit /b %errorlevel%

:take
rem A folder that may be a JDK of 21 or newer, and newer than the one held; its version is read from its release file.
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "found=0"
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do set "found=%%~V"
set "found=%found:"=%"
if %found% geq 21 if %found% gtr %major% (
  set "jdk=%~1"
  set "major=%found%"
)
exit /b 0
