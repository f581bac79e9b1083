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
call :take "%YTTERBY_JAVA_HOME:"=%"
if defined jdk goto :found
echo ytterby: YTTERBY_JAVA_HOME is not a JDK of 21 or newer 1>&2
exit /b 3

:look
if defined JAVA_HOME call :take "%JAVA_HOME:"=%"
if defined jdk goto :found
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :take "%%~D"
if defined jdk goto :found
echo ytterby: no JDK of 21 or newer found. Install one, or set YTTERBY_JAVA_HOME to its folder. 1>&2
exit /b 3

:found
rem PowerShell compares the times of what goes into the jar with the jar's own; it says STALE when something is newer.
set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale for /f %%S in ('powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $n=$env:root.Length; Get-ChildItem -LiteralPath $env:root -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $j -and $_.FullName.Substring($n) -match '\\src\\main\\|^\\corpus\\|\\pom.xml$' -and $_.FullName.Substring($n) -notmatch '\\target\\|^\\bench\\|\\src\\test\\' } | Select-Object -First 1 | ForEach-Object { 'STALE' }"') do set "stale=yes"
if not defined stale goto :run

where mvn >nul 2>nul
if errorlevel 1 (
  echo ytterby: Maven ^(mvn^) is needed to build and is not on the path. 1>&2
  exit /b 3
)
echo ytterby: building (about a minute on first use) ... 1>&2
set "begun="
for /f %%T in ('powershell -NoProfile -Command "[DateTime]::UtcNow.Ticks"') do set "begun=%%T"
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
rem An unchanged jar is not written again, and an edit made while it built is newer still: it counts as of when the build began.
if defined begun powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::new([long]$env:begun, 'Utc')"

:run
rem The full compiler pays where there is much to do: a file of over a megabyte, or a server.
set "opt=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "opt="
if exist "%~2" for %%F in ("%~2") do if %%~zF gtr 1048576 set "opt="
rem Answers are UTF-8; the window is set to it, and back.
set "page="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "page=%%P"
if defined page chcp 65001 >nul
rem No AOT cache here: it has to be made anew after each build, or the JVM would run old classes silently.
rem The shared archive notices a changed jar by itself.
"%jdk%\bin\java" %opt% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%root%\cli\target\startup-%major%.jsa" -Xlog:cds*=off %YTTERBY_JAVA_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

:take
rem A folder that may be a JDK of 21 or newer, and newer than the one held; its version is read from its release file.
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "found=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "found=%%~V"
set "found=%found:"=%"
if %found% geq 21 if %found% gtr %major% (
  set "jdk=%~1"
  set "major=%found%"
)
exit /b 0
